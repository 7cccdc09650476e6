package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.app.LinkState;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Plan;
import org.junit.jupiter.api.Test;

class DashboardModelTest {
    private static final long SECOND = 1_000_000_000L;
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.63, 0.72, 0.84);
    private static final double THIRD = ScriptedLift.FIRST + 2 * ScriptedLift.PERIOD;
    private static final double FOURTH = ScriptedLift.FIRST + 3 * ScriptedLift.PERIOD;

    private final DashboardModel model = new DashboardModel(LIFT.plan());

    @Test
    void withoutASourceThereIsNoStrap() {
        assertThat(model.stage()).isEqualTo(Stage.NO_STRAP);
        assertThat(model.level()).isEqualTo(Level.NO_DATA);
        assertThat(model.figure().value()).isEmpty();
    }

    @Test
    void anOpenPortWithoutDataIsSearchedFor() {
        model.tick(state(LinkState.Phase.SEARCHING), 0);

        assertThat(model.stage()).isEqualTo(Stage.SEARCHING);
    }

    @Test
    void nominalMountingAsksForACalibration() {
        run(LIFT.uncalibrated(), 3);

        assertThat(model.stage()).isEqualTo(Stage.READY_TO_CALIBRATE);
        assertThat(model.mounting().nominal()).isTrue();
        assertThat(model.terms().typicalRange()).isTrue();
        assertThat(model.zeroAge()).isEmpty();
    }

    @Test
    void beforeTheFirstSetItIsReadyAndShowsNow() {
        run(LIFT, 3);

        assertThat(model.stage()).isEqualTo(Stage.READY);
        assertThat(model.figure().kind()).isEqualTo(FigureKind.NOW);
        assertThat(model.zeroAge().orElseThrow()).isCloseTo(2.5, within(0.1));
    }

    @Test
    void aSetBegunByHandIsArmedUntilItsFirstRep() {
        run(LIFT, 3);
        model.accept(new LiftEvent.SetStarted(3, 1, "deadlift"));

        assertThat(model.stage()).isEqualTo(Stage.ARMED);

        model.accept(new LiftEvent.RepStarted(3.2, 1, 1));

        assertThat(model.stage()).isEqualTo(Stage.IN_SET);
    }

    @Test
    void whatTurnsOutToBeNoRepIsTakenBack() {
        run(LIFT, ScriptedLift.FIRST + 3);
        int before = model.progress().rep();
        model.accept(new LiftEvent.RepStarted(ScriptedLift.FIRST + 3, 1, before + 1));
        model.accept(new LiftEvent.RepDismissed(ScriptedLift.FIRST + 5, 1, before + 1));

        assertThat(model.progress().rep()).isEqualTo(before);
        assertThat(model.progress().openRep()).isEmpty();
    }

    @Test
    void theFigureHoldsThePeakOfTheRepWhileTheBackStraightens() {
        run(LIFT, ScriptedLift.FIRST + 1.5);

        assertThat(model.figure().kind()).isEqualTo(FigureKind.PEAK_OF_REP);
        assertThat(model.terms().shareOf(model.figure().value().orElseThrow())).isCloseTo(0.59, within(0.02));
        assertThat(model.newest().flexion().orElseThrow()).isLessThan(model.figure().value().orElseThrow() / 2);
    }

    @Test
    void theFigureFollowsTheMomentIfThePersonWantsIt() {
        model.followNow(true);
        run(LIFT, ScriptedLift.FIRST + 1.5);

        assertThat(model.figure().kind()).isEqualTo(FigureKind.NOW);
        assertThat(model.figure().value()).isEqualTo(model.newest().flexion());
    }

    @Test
    void finalFiguresTakeThePlaceOfProvisionalOnes() {
        run(LIFT, 40);
        model.accept(new LiftEvent.SetRefined(40, ScriptedLift.ofPeaks(0.59, 0.63, 0.72, 0.78).result(), true));

        RepMark last = model.progress().ofSet().get(3);
        assertThat(model.terms().shareOf(last.peak())).isCloseTo(0.78, within(0.001));
        assertThat(last.level()).isEqualTo(Level.NEAR);
    }

    @Test
    void anArchIsKeptWhenTheRepsFiguresAreKnown() {
        run(LIFT, ScriptedLift.FIRST + 2);
        model.accept(new LiftEvent.AlertRaised(ScriptedLift.FIRST + 2, 1, 1, new Alert("over-arch", Severity.ALERT, 7.7, -0.3, -0.26)));
        model.accept(new LiftEvent.RepCompleted(ScriptedLift.FIRST + 3, 1, LIFT.result().reps().get(0)));

        assertThat(model.progress().ofSet().get(0).level()).isEqualTo(Level.ARCH);
    }

    @Test
    void theBestRepIsLaidUnderTheOneUnderWay() {
        run(LIFT, ScriptedLift.FIRST + 1);
        assertThat(model.ghost()).isEmpty();

        run(LIFT, THIRD + 1);
        assertThat(model.ghost()).isPresent();
    }

    @Test
    void theLoweringAfterTheLockoutDoesNotCountForThePeak() {
        run(LIFT, ScriptedLift.FIRST + 2.5);
        double peak = model.figure().value().orElseThrow();
        model.accept(new LiftEvent.PostureUpdated(posture(ScriptedLift.FIRST + 2.6, 1.3 * peak)));

        assertThat(model.figure().value().orElseThrow()).isEqualTo(peak);
    }

    @Test
    void aPeakJustBeforeLiftOffBelongsToTheRep() {
        run(LIFT, 3);
        model.accept(new LiftEvent.PostureUpdated(posture(3.1, Angle.ofDegrees(40))));
        model.accept(new LiftEvent.PostureUpdated(posture(3.3, Angle.ofDegrees(30))));
        model.accept(new LiftEvent.RepStarted(3.3, 1, 1));
        tick(4);

        assertThat(model.figure().value().orElseThrow()).isEqualTo(Angle.ofDegrees(40));
    }

    @Test
    void aLevelIsLatchedToTheRepsEnd() {
        run(LIFT, FOURTH + 0.45);
        assertThat(model.level()).isEqualTo(Level.ROUND);
        assertThat(model.turned()).isEqualTo(Level.ROUND);

        model.accept(new LiftEvent.AlertCleared(FOURTH + 0.5, "over-line", true));
        model.accept(new LiftEvent.AlertCleared(FOURTH + 0.5, "near-line", true));

        assertThat(model.level()).isEqualTo(Level.ROUND);
        assertThat(model.progress().backInside(FOURTH + 1)).isTrue();
        assertThat(model.progress().backInside(FOURTH + 2)).isFalse();
    }

    @Test
    void theNextRepBeginsWithAFreshLevel() {
        run(LIFT, THIRD + 3.7);

        assertThat(model.level()).isEqualTo(Level.OK);
        assertThat(model.progress().ofSet().get(2).level()).isEqualTo(Level.NEAR);
    }

    @Test
    void nearDoesNotTurnTheWindow() {
        run(LIFT, THIRD + 0.5);

        assertThat(model.level()).isEqualTo(Level.NEAR);
        assertThat(model.turned()).isEqualTo(Level.OK);
    }

    @Test
    void aBendThatIsNotYetARepIsJudgedAtOnce() {
        run(LIFT, 3);
        model.accept(new LiftEvent.AlertRaised(3, 1, 1, new Alert("over-line", Severity.ALERT, 2.8, 0.9, 0.8)));

        assertThat(model.turned()).isEqualTo(Level.ROUND);
    }

    @Test
    void aLineBelowZeroIsThatOfArching() {
        assertThat(Level.of(new Alert("arch", Severity.ALERT, 1, -0.3, -0.26))).isEqualTo(Level.ARCH);
    }

    @Test
    void anAttemptThatTurnsBackIsNoRep() {
        run(LIFT, ScriptedLift.FIRST + 0.5);
        model.accept(new LiftEvent.RepStarted(ScriptedLift.FIRST + 1, 1, 1));

        assertThat(model.progress().ofSet()).hasSize(1);
        assertThat(model.progress().rep()).isEqualTo(1);
    }

    @Test
    void aSetThatWasNoneLeavesNothing() {
        run(LIFT, ScriptedLift.FIRST + 1);
        model.accept(new LiftEvent.SetDismissed(ScriptedLift.FIRST + 1, 1));

        assertThat(model.stage()).isEqualTo(Stage.READY);
        assertThat(model.progress().ofSet()).isEmpty();
    }

    @Test
    void whatDidNotCountIsGoneAfterTheSet() {
        run(LIFT, LIFT.end() + 1);
        model.accept(new LiftEvent.RepStarted(LIFT.end() + 1, 1, 5));
        model.accept(new LiftEvent.SetCompleted(LIFT.end() + 2, LIFT.result()));

        assertThat(model.progress().ofSet()).hasSize(4);
    }

    @Test
    void restShowsTheHighestPeakAndTheWorstLevelOfTheSet() {
        run(LIFT, LIFT.end() + 12);

        assertThat(model.stage()).isEqualTo(Stage.REST);
        assertThat(model.figure().kind()).isEqualTo(FigureKind.PEAK_OF_SET);
        assertThat(model.terms().shareOf(model.figure().value().orElseThrow())).isCloseTo(0.84, within(0.001));
        assertThat(model.level()).isEqualTo(Level.ROUND);
        assertThat(model.turned()).isEqualTo(Level.OK);
        assertThat(model.rest()).isCloseTo(12, within(0.1));
    }

    @Test
    void halfASecondOfSilenceIsStaleAndDropsTheAlert() {
        run(LIFT, FOURTH + 0.45);
        silence(0.6);

        assertThat(model.stale()).isTrue();
        assertThat(model.age()).isCloseTo(0.6, within(1e-6));
        assertThat(model.level()).isEqualTo(Level.NO_DATA);
        assertThat(model.turned()).isEqualTo(Level.OK);
        assertThat(model.stage()).isEqualTo(Stage.IN_SET);
        assertThat(model.figure().value()).isPresent();
    }

    @Test
    void threeSecondsOfSilenceAreALostStrap() {
        run(LIFT, FOURTH + 0.45);
        silence(3.1);

        assertThat(model.stage()).isEqualTo(Stage.RECONNECTING);
        assertThat(model.figure().value()).isEmpty();
    }

    @Test
    void dataAfterALossCountsOnInTheSameSet() {
        run(LIFT, FOURTH + 0.45);
        model.tick(state(LinkState.Phase.LOST), 10 * SECOND);
        assertThat(model.stage()).isEqualTo(Stage.RECONNECTING);

        model.accept(new LiftEvent.PostureUpdated(posture(FOURTH + 3, 0.2)));
        model.tick(state(LinkState.Phase.CONNECTED), 11 * SECOND);

        assertThat(model.stage()).isEqualTo(Stage.IN_SET);
        assertThat(model.progress().rep()).isEqualTo(4);
    }

    @Test
    void aRunThatFailedIsStoppedAndKeepsItsReason() {
        run(LIFT, 8);
        model.tick(Optional.of(new LinkState(LinkState.Phase.FAILED, "port busy", 0, true, OptionalDouble.empty(), Instant.EPOCH)),
                9 * SECOND);

        assertThat(model.stage()).isEqualTo(Stage.STOPPED);
        assertThat(model.link().orElseThrow().reason()).isEqualTo("port busy");
    }

    @Test
    void aFlexionThatNoBackHasIsNoData() {
        run(LIFT, 3);
        model.accept(new LiftEvent.PostureUpdated(posture(3.5, Angle.ofDegrees(70))));
        tick(3.5);

        assertThat(model.beyondBelief()).isTrue();
        assertThat(model.level()).isEqualTo(Level.NO_DATA);
        assertThat(model.figure().value()).isEmpty();
    }

    @Test
    void aSingleNodeShowsTiltAndNoFlexion() {
        run(LIFT.withSingleNode(), ScriptedLift.FIRST + 1);

        assertThat(model.newest().singleNode()).isTrue();
        assertThat(model.figure().kind()).isEqualTo(FigureKind.TRUNK_TILT);
        assertThat(model.newest().flexion()).isEmpty();
        assertThat(model.trace().flexion(0)).isNaN();
    }

    @Test
    void theClockRunsSmoothlyBetweenArrivals() {
        run(LIFT, 5);
        double before = model.clock();
        silence(0.1);

        assertThat(model.clock() - before).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void anotherSourceBeginsAnew() {
        run(LIFT, LIFT.end() + 3);
        model.begin(LIFT.plan());
        model.tick(state(LinkState.Phase.OPENING), 9 * SECOND);

        assertThat(model.stage()).isEqualTo(Stage.SEARCHING);
        assertThat(model.trace().size()).isZero();
        assertThat(model.progress().marks()).isEmpty();
        assertThat(model.health().links()).isEmpty();
    }

    @Test
    void nothingOnTheBarIsAWarmUpUnlessSaidOtherwise() {
        Plan plan = LIFT.plan();
        Plan unloaded = new Plan(plan.exercise(), plan.range(), plan.limits(), OptionalDouble.of(0));
        model.begin(unloaded);
        assertThat(model.warmUp()).isTrue();

        model.warmUp(false);
        assertThat(model.warmUp()).isFalse();

        model.begin(unloaded);
        assertThat(model.warmUp()).isTrue();
    }

    private void run(ScriptedLift lift, double until) {
        model.tick(state(LinkState.Phase.CONNECTED), 0);
        lift.tell(until, model::accept);
        tick(until);
    }

    private void tick(double time) {
        model.tick(state(LinkState.Phase.CONNECTED), SECOND);
        assertThat(model.clock()).isCloseTo(time, within(1.1));
    }

    private void silence(double seconds) {
        model.tick(state(LinkState.Phase.CONNECTED), SECOND + Math.round(seconds * SECOND));
    }

    private static Optional<LinkState> state(LinkState.Phase phase) {
        return Optional.of(new LinkState(phase, "", 0, true, OptionalDouble.empty(), Instant.EPOCH));
    }

    private static LumbarPosture posture(double time, double flexion) {
        return new LumbarPosture(time, flexion, 0, 0, 0, 0, flexion, 0, 0.01, Quality.GOOD);
    }

    @Test
    void whyAMovementDidNotCountIsShownForAMoment() {
        model.accept(new LiftEvent.RepTooShallow(20, 1, 2));

        assertThat(model.progress().uncounted(22)).contains("too-shallow");
        assertThat(model.progress().uncounted(24)).isEmpty();
    }
}
