package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.backline.core.alert.Cue;
import org.backline.core.alert.Feedback;
import org.backline.core.alert.Severity;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.PostureScript;
import org.backline.core.session.LiftEvent.AlertCleared;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.CueGiven;
import org.backline.core.session.LiftEvent.SetStarted;
import org.junit.jupiter.api.Test;

/** What is heard while somebody lifts, and what is not. */
class LiftingAlertsTest extends ScriptedLifting {

    @Test
    void aRoundingRepIsHeardOnceAndMarked() {
        feed(script.setUp(30).rep(30).rep(50).rep(41).standUp(20).postures());

        assertThat(of(AlertRaised.class)).filteredOn(raised -> raised.alert().rule().endsWith("-line"))
                .extracting(AlertRaised::rep, raised -> raised.alert().severity())
                .containsExactly(tuple(2, Severity.CAUTION), tuple(2, Severity.ALERT), tuple(3, Severity.CAUTION));
        assertThat(of(CueGiven.class)).extracting(CueGiven::rep, CueGiven::cue).containsExactly(tuple(2, Cue.ROUND));
        assertThat(theSet().reps()).extracting(RepResult::near).containsExactly(false, true, true);
        assertThat(theSet().reps()).extracting(RepResult::over).containsExactly(false, true, false);
    }

    /** Coming up alone makes flexion less too: that is nothing to be praised for. */
    @Test
    void straighteningTheBackIsHeardAndComingUpIsNot() {
        feed(script.setUp(30).rep(50).rep(30).standUp(20).postures());
        assertThat(of(AlertCleared.class)).hasSameSizeAs(of(AlertRaised.class)).noneMatch(AlertCleared::corrected);

        feed(script.setUp(30).rep(30).move(60, 50, 0.5).move(50, 30, 0.5).move(0, 0, 0.8).hold(0.8).move(70, 30, 1.4)
                .standUp(20).postures());
        assertThat(of(CueGiven.class)).extracting(CueGiven::set, CueGiven::rep, CueGiven::cue)
                .containsExactly(tuple(1, 1, Cue.ROUND), tuple(2, 2, Cue.ROUND), tuple(2, 2, Cue.CORRECTED));
    }

    @Test
    void aRoundedFirstStartIsHeardBeforeTheBarLeavesTheFloor() {
        feed(script.setUp(50).postures());
        double liftOff = script.time();

        assertThat(of(AlertRaised.class)).hasSize(2).allMatch(raised -> raised.set() == 1 && raised.rep() == 1 && raised.time() < liftOff);

        feed(script.rep(50).rep(30).standUp(20).postures());
        assertThat(of(AlertRaised.class)).hasSize(2);
        assertThat(theSet().reps()).extracting(RepResult::over).containsExactly(true, false);
    }

    @Test
    void aNewZeroEndsWhatIsStillRaised() {
        feed(script.setUp(50).postures());
        assertThat(of(AlertCleared.class)).isEmpty();

        lifting.zeroed(script.time());

        assertThat(of(AlertCleared.class)).hasSameSizeAs(of(AlertRaised.class)).noneMatch(AlertCleared::corrected);
    }

    @Test
    void pickingUpAPlateInPassingIsNotHeard() {
        walk(0, 3);
        feed(new PostureScript(104).gap(3).hold(0.3).setUp(50).standUp(6).postures());

        assertThat(of(AlertRaised.class)).isEmpty();
    }

    @Test
    void whatWasNotHeardIsToldOnceThereIsASet() {
        walk(0, 3);
        feed(new PostureScript(104).gap(3).hold(0.3).setUp(50).rep(50).rep(30).standUp(20).postures());

        assertThat(of(AlertRaised.class)).hasSize(2).allMatch(raised -> raised.rep() == 1);
        assertThat(events.indexOf(of(SetStarted.class).get(0))).isLessThan(events.indexOf(of(AlertRaised.class).get(0)));
        assertThat(theSet().reps()).extracting(RepResult::over).containsExactly(true, false);
    }

    @Test
    void gettingDownRoundedAndStandingUpAreNotHeard() {
        feed(script.move(70, 50, 1.2).move(65, 30, 0.6).hold(1).rep(30).rep(30).standUp(20).postures());

        assertThat(of(AlertRaised.class)).isEmpty();
    }

    @Test
    void theLoweringIsNotHeard() {
        feed(script.setUp(30).rep(30).move(0, 0, 1.5).hold(0.8).moveRounding(70, 30, 40, 1.5).hold(1).standUp(20).postures());

        assertThat(of(AlertRaised.class)).isEmpty();
    }

    @Test
    void poorPosturesAreNotHeard() {
        feed(script.setUp(30).rep(30).quality(Quality.POOR).rep(50).quality(Quality.GOOD).rep(30).standUp(20).postures());

        assertThat(of(AlertRaised.class)).isEmpty();
        assertThat(theSet().reps()).extracting(rep -> rep.rep().quality()).containsExactly(Quality.GOOD, Quality.POOR, Quality.GOOD);
    }

    @Test
    void archingAtLockoutIsHeardWithinASet() {
        feed(script.setUp(30).rep(30).rep(30).move(0, -18, 1.5).hold(1.2).move(70, 30, 1.4).hold(0.8).standUp(20).postures());

        assertThat(of(AlertRaised.class)).extracting(AlertRaised::rep, raised -> raised.alert().rule())
                .containsExactly(tuple(3, "near-arch"), tuple(3, "over-arch"));
        assertThat(of(CueGiven.class)).extracting(CueGiven::cue).containsExactly(Cue.ARCH, Cue.CORRECTED);
    }

    @Test
    void archingAtTheVeryFirstLockoutIsHeardAtOnce() {
        feed(script.setUp(30).move(0, -18, 1.5).hold(1.2).postures());
        assertThat(of(CueGiven.class)).extracting(CueGiven::cue).containsExactly(Cue.ARCH);

        feed(script.move(70, 30, 1.4).hold(0.8).rep(30).standUp(20).postures());
        assertThat(of(AlertRaised.class)).extracting(AlertRaised::rep, raised -> raised.alert().rule())
                .containsExactly(tuple(1, "near-arch"), tuple(1, "over-arch"));
    }

    @Test
    void archingWhereTheFirstDescentBeginsIsHeard() {
        Lifting hinge = lifting(Exercises.of("romanian-deadlift").orElseThrow());
        script.hold(1).move(0, -18, 0.5).hold(0.8);
        for (int i = 0; i < 2; i++) {
            script.move(70, 20, 1.5).move(0, 0, 1.3).hold(0.8);
        }
        script.hold(20).postures().forEach(hinge::update);

        assertThat(of(AlertRaised.class)).extracting(AlertRaised::rep, raised -> raised.alert().rule())
                .containsExactly(tuple(1, "near-arch"), tuple(1, "over-arch"));
        assertThat(theSet().reps()).hasSize(2);
    }

    @Test
    void archingLongBeforeADescentIsNotHeard() {
        Lifting hinge = lifting(Exercises.of("romanian-deadlift").orElseThrow());
        script.move(0, -18, 0.5).hold(1).move(0, 0, 0.5).hold(1.5);
        for (int i = 0; i < 2; i++) {
            script.move(70, 20, 1.5).move(0, 0, 1.3).hold(0.8);
        }
        script.hold(20).postures().forEach(hinge::update);

        assertThat(of(AlertRaised.class)).isEmpty();
        assertThat(theSet().reps()).hasSize(2);
    }

    @Test
    void whyNoAlertIsGivenIsToldOnceARep() {
        feed(script.setUp(30).rep(30).quality(Quality.POOR).rep(50).quality(Quality.GOOD).rep(30).standUp(20).postures());

        assertThat(of(LiftEvent.AlertsWithheld.class)).extracting(LiftEvent.AlertsWithheld::rep, LiftEvent.AlertsWithheld::reason)
                .contains(tuple(2, "poor-data")).doesNotHaveDuplicates();
    }

    @Test
    void whoWantsToHearOnlyAfterTheSetHearsNothingInIt() {
        lifting.feedback(new Feedback(Feedback.Frequency.AFTER_SET, false));
        feed(script.setUp(30).rep(50).rep(50).standUp(20).postures());

        assertThat(of(CueGiven.class)).isEmpty();
        assertThat(of(AlertRaised.class)).isNotEmpty();
    }
}
