package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Plan;
import org.junit.jupiter.api.Test;

class DashboardModelTest {
    private static final double THIRD = ScriptedLift.FIRST + 2 * ScriptedLift.PERIOD;
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.63, 0.72, 0.84);

    private final DashboardModel model = new DashboardModel(LIFT.plan());

    @Test
    void nominalMountingAsksForACalibration() {
        Ticks.run(model, LIFT.uncalibrated(), 3);

        assertThat(model.stage()).isEqualTo(Stage.READY_TO_CALIBRATE);
        assertThat(model.mounting().nominal()).isTrue();
        assertThat(model.terms().typicalRange()).isTrue();
        assertThat(model.zeroAge()).isEmpty();
    }

    @Test
    void beforeTheFirstSetItIsReadyAndShowsNow() {
        Ticks.run(model, LIFT, 3);

        assertThat(model.stage()).isEqualTo(Stage.READY);
        assertThat(model.figure().kind()).isEqualTo(FigureKind.NOW);
        assertThat(model.zeroAge().orElseThrow()).isCloseTo(2.5, within(0.1));
    }

    @Test
    void aSetBegunByHandIsArmedUntilItsFirstRep() {
        Ticks.run(model, LIFT, 3);
        model.accept(new LiftEvent.SetStarted(3, 1, "deadlift"));

        assertThat(model.stage()).isEqualTo(Stage.ARMED);

        model.accept(new LiftEvent.RepStarted(3.2, 1, 1));

        assertThat(model.stage()).isEqualTo(Stage.IN_SET);
    }

    @Test
    void whatTurnsOutToBeNoRepIsTakenBack() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 3);
        int before = model.progress().rep();
        model.accept(new LiftEvent.RepStarted(ScriptedLift.FIRST + 3, 1, before + 1));
        model.accept(new LiftEvent.RepDismissed(ScriptedLift.FIRST + 5, 1, before + 1));

        assertThat(model.progress().rep()).isEqualTo(before);
        assertThat(model.progress().openRep()).isEmpty();
    }

    @Test
    void theFigureHoldsThePeakOfTheRepWhileTheBackStraightens() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 1.5);

        assertThat(model.figure().kind()).isEqualTo(FigureKind.PEAK_OF_REP);
        assertThat(model.terms().shareOf(model.figure().value().orElseThrow())).isCloseTo(0.59, within(0.02));
        assertThat(model.newest().flexion().orElseThrow()).isLessThan(model.figure().value().orElseThrow() / 2);
    }

    @Test
    void theFigureFollowsTheMomentIfThePersonWantsIt() {
        model.followNow(true);
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 1.5);

        assertThat(model.figure().kind()).isEqualTo(FigureKind.NOW);
        assertThat(model.figure().value()).isEqualTo(model.newest().flexion());
    }

    @Test
    void finalFiguresTakeThePlaceOfProvisionalOnes() {
        Ticks.run(model, LIFT, 40);
        model.accept(new LiftEvent.SetRefined(40, ScriptedLift.ofPeaks(0.59, 0.63, 0.72, 0.78).result(), true));

        RepMark last = model.progress().ofSet().get(3);
        assertThat(model.terms().shareOf(last.peak())).isCloseTo(0.78, within(0.001));
        assertThat(last.level()).isEqualTo(Level.NEAR);
    }

    @Test
    void theBestRepIsLaidUnderTheOneUnderWay() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 1);
        assertThat(model.ghost()).isEmpty();

        Ticks.run(model, LIFT, THIRD + 1);
        assertThat(model.ghost()).isPresent();
    }

    @Test
    void theLoweringAfterTheLockoutDoesNotCountForThePeak() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 2.5);
        double peak = model.figure().value().orElseThrow();
        model.accept(new LiftEvent.PostureUpdated(Ticks.posture(ScriptedLift.FIRST + 2.6, 1.3 * peak)));

        assertThat(model.figure().value().orElseThrow()).isEqualTo(peak);
    }

    @Test
    void aPeakJustBeforeLiftOffBelongsToTheRep() {
        Ticks.run(model, LIFT, 3);
        model.accept(new LiftEvent.PostureUpdated(Ticks.posture(3.1, Angle.ofDegrees(40))));
        model.accept(new LiftEvent.PostureUpdated(Ticks.posture(3.3, Angle.ofDegrees(30))));
        model.accept(new LiftEvent.RepStarted(3.3, 1, 1));
        Ticks.until(model, 4);

        assertThat(model.figure().value().orElseThrow()).isEqualTo(Angle.ofDegrees(40));
    }

    @Test
    void anAttemptThatTurnsBackIsNoRep() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 0.5);
        model.accept(new LiftEvent.RepStarted(ScriptedLift.FIRST + 1, 1, 1));

        assertThat(model.progress().ofSet()).hasSize(1);
        assertThat(model.progress().rep()).isEqualTo(1);
    }

    @Test
    void aSetThatWasNoneLeavesNothing() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 1);
        model.accept(new LiftEvent.SetDismissed(ScriptedLift.FIRST + 1, 1));

        assertThat(model.stage()).isEqualTo(Stage.READY);
        assertThat(model.progress().ofSet()).isEmpty();
    }

    @Test
    void whatDidNotCountIsGoneAfterTheSet() {
        Ticks.run(model, LIFT, LIFT.end() + 1);
        model.accept(new LiftEvent.RepStarted(LIFT.end() + 1, 1, 5));
        model.accept(new LiftEvent.SetCompleted(LIFT.end() + 2, LIFT.result()));

        assertThat(model.progress().ofSet()).hasSize(4);
    }

    @Test
    void restShowsTheHighestPeakAndTheWorstLevelOfTheSet() {
        Ticks.run(model, LIFT, LIFT.end() + 12);

        assertThat(model.stage()).isEqualTo(Stage.REST);
        assertThat(model.figure().kind()).isEqualTo(FigureKind.PEAK_OF_SET);
        assertThat(model.terms().shareOf(model.figure().value().orElseThrow())).isCloseTo(0.84, within(0.001));
        assertThat(model.level()).isEqualTo(Level.ROUND);
        assertThat(model.turned()).isEqualTo(Level.OK);
        assertThat(model.rest()).isCloseTo(12, within(0.1));
    }

    @Test
    void aSingleNodeShowsTiltAndNoFlexion() {
        Ticks.run(model, LIFT.withSingleNode(), ScriptedLift.FIRST + 1);

        assertThat(model.newest().singleNode()).isTrue();
        assertThat(model.figure().kind()).isEqualTo(FigureKind.TRUNK_TILT);
        assertThat(model.newest().flexion()).isEmpty();
        assertThat(model.trace().flexion(0)).isNaN();
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

    @Test
    void whyAMovementDidNotCountIsShownForAMoment() {
        model.accept(new LiftEvent.RepTooShallow(20, 1, 2));

        assertThat(model.progress().uncounted(22)).contains("too-shallow");
        assertThat(model.progress().uncounted(24)).isEmpty();
    }
}
