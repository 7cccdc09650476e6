package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backline.core.metric.MetricValue;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepCounted;
import org.backline.core.session.LiftEvent.RepDismissed;
import org.backline.core.session.LiftEvent.RepStarted;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetDismissed;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.session.LiftEvent.SetStarted;
import org.junit.jupiter.api.Test;

/** Which reps and sets a lift has. */
class LiftingTest extends ScriptedLifting {

    @Test
    void theFirstRepIsShownWhenItIsLowered() {
        feed(script.setUp(30).rep(30).postures());

        assertThat(events).filteredOn(e -> !(e instanceof LiftEvent.PhaseChanged)).hasExactlyElementsOfTypes(SetStarted.class,
                RepStarted.class, RepCounted.class, RepCompleted.class);
    }

    @Test
    void whatIsShownIsKeptWhereTheSessionEndsBeforeASecondRep() {
        feed(script.setUp(30).rep(30).postures());

        lifting.finish(script.postures().get(script.postures().size() - 1).time());

        assertThat(theSet().reps()).hasSize(1);
    }

    @Test
    void aHoleInTheDataTakesNoTimeAndIsToldOf() {
        feed(script.setUp(30).rep(30).gap(9).rep(30).standUp(20).postures());

        assertThat(theSet().reps()).hasSize(2);
        assertThat(theSet().unseen().orElseThrow()).isCloseTo(9, within(0.1));
    }

    @Test
    void aSetIsToldWithItsReps() {
        feed(script.setUp(30).rep(30).rep(30).rep(30).standUp(20).postures());

        SetResult set = theSet();
        assertThat(set.index()).isEqualTo(1);
        assertThat(set.exercise()).isEqualTo("deadlift");
        assertThat(set.conditions()).isEqualTo(CONDITIONS);
        assertThat(set.reps()).extracting(RepResult::rep).extracting(Rep::index).containsExactly(1, 2, 3);
        assertThat(of(RepCounted.class)).extracting(RepCounted::rep).containsExactly(1, 2, 3);
        assertThat(set.reps()).allMatch(rep -> rep.rep().quality() == Quality.GOOD && !rep.near() && !rep.over());
        assertThat(set.reps().get(0).value("peak-lumbar-flexion")).isPresent();
    }

    @Test
    void whatTurnsBackOrStandsUpIsTakenBack() {
        feed(script.setUp(30).rep(30).move(30, 20, 1.0).move(70, 30, 1.0).hold(0.5).rep(30).standUp(20).postures());

        assertThat(of(RepStarted.class)).extracting(RepStarted::rep).containsExactly(1, 2, 2, 3);
        assertThat(of(RepDismissed.class)).extracting(RepDismissed::rep).containsExactly(2, 3);
        assertThat(of(RepCounted.class)).extracting(RepCounted::rep).containsExactly(1, 2);
    }

    @Test
    void whatIsNotKnownBetterAfterwardsIsSaidToBeLive() {
        feed(script.setUp(30).rep(30).rep(30).standUp(20).postures());

        assertThat(of(SetRefined.class)).extracting(SetRefined::offline).containsExactly(false);
        assertThat(of(SetRefined.class).get(0).result().trace()).isEqualTo(of(SetCompleted.class).get(0).result().trace());
    }

    @Test
    void theTraceReachesFromBeforeToAfter() {
        feed(script.setUp(30).rep(30).rep(30).standUp(20).postures());

        SetResult set = theSet();
        assertThat(set.start()).isEqualTo(set.reps().get(0).rep().start());
        assertThat(set.end()).isEqualTo(set.reps().get(1).rep().end());
        assertThat(set.trace().get(0).time()).isCloseTo(set.start() - 3, within(0.01));
        assertThat(set.trace().get(set.trace().size() - 1).time()).isCloseTo(set.end() + 2, within(0.01));
    }

    @Test
    void bendsOneByOneAreNoSet() {
        for (int i = 0; i < 5; i++) {
            script.setUp(30).standUp(6);
        }
        feed(script.postures());

        assertThat(events).hasOnlyElementsOfType(LiftEvent.PhaseChanged.class);
    }

    @Test
    void aSingleRepThatNothingFollowsIsTakenBack() {
        feed(script.setUp(30).rep(30).standUp(20).postures());

        assertThat(of(SetStarted.class)).hasSize(1);
        assertThat(of(SetDismissed.class)).hasSize(1);
        assertThat(of(SetCompleted.class)).isEmpty();
    }

    @Test
    void aLoadToldBeforehandMakesASingleASet() {
        lifting.expectSet();
        feed(script.setUp(30).rep(30).standUp(20).postures());

        assertThat(theSet().reps()).hasSize(1);
    }

    @Test
    void aFirstRepWithoutStillnessIsCountedWithTheSecond() {
        script.move(70, 30, 1.5).move(0, 0, 1.5).hold(0.8).move(70, 30, 1.5);
        feed(script.postures());
        assertThat(of(RepCounted.class)).isEmpty();

        feed(script.move(0, 0, 1.5).hold(0.8).move(70, 30, 1.5).hold(0.5).standUp(20).postures());
        assertThat(of(RepCounted.class)).extracting(RepCounted::rep).containsExactly(1, 2);
        assertThat(theSet().reps()).hasSize(2);
    }

    @Test
    void aSetBegunByHandWaitsForItsFirstRep() {
        lifting.startSet(0);
        feed(script.hold(100).setUp(30).rep(30).standUp(5).postures());
        lifting.endSet(script.time());

        assertThat(of(SetStarted.class)).extracting(SetStarted::time).containsExactly(0.0);
        assertThat(theSet().reps()).hasSize(1);
    }

    @Test
    void aSetByHandWithoutRepsIsNone() {
        lifting.startSet(0);
        feed(script.postures());
        lifting.endSet(script.time());

        assertThat(of(SetDismissed.class)).hasSize(1);
    }

    @Test
    void aSetByHandInWhichNothingWasFoundIsKeptAndTakesAnAddedRep() {
        lifting.startSet(0);
        feed(script.move(30, 0, 2).hold(3).move(0, 0, 2).hold(3).postures()); // a squatter who stays upright
        lifting.endSet(script.time());

        SetResult set = theSet();
        assertThat(set.reps()).isEmpty();
        assertThat(set.index()).isEqualTo(1);
        lifting.edits().edit(script.time(), new RepPlaces(set).add(4, 9).orElseThrow());
        assertThat(of(LiftEvent.SetEdited.class).get(0).result().reps()).singleElement().matches(RepResult::edited);
    }

    @Test
    void aSetByHandIsKeptWholeHoweverLateItIsEnded() {
        lifting.startSet(0);
        feed(script.move(30, 0, 2).hold(3).move(0, 0, 2).hold(100).postures());
        lifting.endSet(script.time());

        assertThat(theSet().start()).isLessThan(0.1);
        assertThat(theSet().trace().get(0).time()).isLessThan(0.1);
    }

    @Test
    void walkingEndsTheSet() {
        feed(script.setUp(30).rep(30).rep(30).standUp(0.5).postures());
        walk(script.time(), 3);

        assertThat(theSet().reps()).hasSize(2);
    }

    @Test
    void theNextSetHasTheNextNumber() {
        feed(script.setUp(30).rep(30).rep(30).standUp(20).setUp(30).rep(30).rep(30).rep(30).standUp(20).postures());

        assertThat(of(SetCompleted.class)).extracting(set -> set.result().index()).containsExactly(1, 2);
        assertThat(of(SetCompleted.class)).extracting(set -> set.result().reps().size()).containsExactly(2, 3);
    }

    @Test
    void theEndOfTheStreamEndsSetAndRep() {
        feed(script.setUp(30).rep(30).move(0, 0, 1.5).hold(0.8).move(50, 20, 1).postures());
        lifting.endSet(script.time());

        assertThat(theSet().reps()).hasSize(2);
        assertThat(theSet().end()).isCloseTo(script.time(), within(0.15));
    }

    @Test
    void aHoleMakesARepPoor() {
        feed(script.setUp(30).rep(30).move(35, 30, 0.7).gap(0.15).move(0, 0, 0.7).hold(0.8).move(70, 30, 1.4).hold(0.8).rep(30)
                .standUp(20).postures());

        assertThat(theSet().reps()).extracting(rep -> rep.rep().quality()).containsExactly(Quality.GOOD, Quality.POOR, Quality.GOOD);
    }

    @Test
    void finalFiguresFollowTheSet() {
        feed(script.setUp(30).rep(30).rep(50).rep(30).rep(30).standUp(20).postures());

        int completed = events.indexOf(of(SetCompleted.class).get(0));
        assertThat(events.get(completed + 1)).isInstanceOfSatisfying(LiftEvent.SetRefined.class, refined -> {
            assertThat(refined.result().reps()).extracting(rep -> rep.rep().index()).containsExactly(1, 2, 3, 4);
            assertThat(refined.result().reps()).extracting(RepResult::over).containsExactly(false, true, false, false);
            assertThat(refined.result().figures().value("drift-of-peak")).isPresent();
        });
    }

    @Test
    void gettingUpAndThenBendingForSomethingShowsNoRep() {
        feed(script.hold(2).move(40, 16, 1.6).hold(2).move(0, 0, 1.4).hold(2.5).move(80, 30, 1.6).hold(2).standUp(20).postures());

        assertThat(events).noneMatch(e -> e instanceof SetStarted || e instanceof LiftEvent.RepCounted);
    }

    @Test
    void standingForLongBetweenTwoBendsShowsNoRep() {
        feed(script.setUp(30).move(0, 0, 1.4).hold(3).move(70, 30, 1.4).hold(2).standUp(20).postures());

        assertThat(events).noneMatch(e -> e instanceof SetStarted || e instanceof LiftEvent.RepCounted);
    }

    @Test
    void theFirstRepIsShownOnceItsBarIsBack() {
        feed(script.setUp(30).move(45, 30, 0.7).move(0, 0, 0.9).hold(0.8).move(70, 30, 1.4).hold(0.1).postures());

        assertThat(of(SetStarted.class)).hasSize(1);
        assertThat(of(LiftEvent.RepCounted.class)).hasSize(1);
    }

    /** Live, a bar is down when the trunk slows; in the end, when it has come to rest. */
    @Test
    void finalTimesTakeThePlaceOfLiveOnes() {
        feed(script.setUp(30).rep(30).rep(30).standUp(20).postures());

        Rep live = theSet().reps().get(0).rep();
        Rep last = of(LiftEvent.SetRefined.class).get(0).result().reps().get(0).rep();
        assertThat(last.turn()).isCloseTo(live.turn(), within(0.05));
        assertThat(last.end()).isBetween(live.end() + 0.05, live.end() + 0.2);
    }

    @Test
    void trunkTiltIsCountedButNeverCalledFlexion() {
        feed(script.setUp(50).rep(50).rep(50).standUp(20).tilts());

        assertThat(of(AlertRaised.class)).isEmpty();
        assertThat(theSet().reps()).hasSize(2).allSatisfy(rep ->
                assertThat(rep.values()).extracting(MetricValue::metric).contains("peak-trunk-tilt").doesNotContain("peak-lumbar-flexion"));
    }

    @Test
    void whatIsDoneToCalibrateIsNoLift() {
        script.setUp(60).rep(60).rep(60).standUp(5).postures().forEach(lifting::pause);

        assertThat(events).isEmpty();
    }
}
