package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.posture.Posture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepDetectorTest {
    private static final RepCriteria HINGE = Exercises.of("romanian-deadlift").orElseThrow().criteria();

    private final PostureScript script = new PostureScript(104);

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void countsDeadStops(double rate) {
        PostureScript lifts = new PostureScript(rate).hold(2).setUp(30).rep(30).rep(30).rep(30).standUp(5);

        assertThat(reps(lifts.postures())).hasSize(3);
    }

    @Test
    void countsTheSameFromTrunkTiltAlone() {
        script.hold(2).setUp(30).rep(30).rep(30).standUp(5);

        assertThat(reps(script.tilts())).isEqualTo(reps(script.postures())).hasSize(2);
    }

    @Test
    void countsTouchAndGo() {
        script.hold(2).setUp(30);
        for (int i = 0; i < 5; i++) {
            script.move(0, 0, 1.2).hold(0.4).move(70, 30, 1.2);
        }
        script.standUp(5);

        assertThat(reps(script.postures())).hasSize(5);
    }

    @Test
    void gettingDownIsNoRepAndNeitherIsStandingUp() {
        script.hold(2).setUp(30).standUp(8).setUp(30).standUp(8);

        assertThat(reps(script.postures())).isEmpty();
    }

    @Test
    void halfARepIsNone() {
        script.hold(2).setUp(30).rep(30).move(30, 20, 1.0).move(70, 30, 1.0).hold(0.5).rep(30).standUp(5);

        assertThat(reps(script.postures())).hasSize(2);
    }

    @Test
    void wigglesBeforeThePullAreNone() {
        script.hold(2).setUp(30);
        for (int i = 0; i < 3; i++) {
            script.move(54, 25, 0.6).move(70, 30, 0.6);
        }
        script.hold(0.5).rep(30).rep(30).standUp(5);

        assertThat(reps(script.postures())).hasSize(2);
    }

    @Test
    void aPauseHalfwayIsOneRep() {
        script.hold(2).setUp(30).move(35, 20, 1.0).hold(0.8).move(0, 0, 1.0).hold(0.8).move(70, 30, 1.4).hold(1).standUp(5);

        assertThat(reps(script.postures())).hasSize(1);
    }

    @Test
    void whoStaysUprightHasLetGoOfTheBar() {
        script.hold(2).setUp(30).move(0, 0, 1.2).hold(6).move(70, 30, 1.4).hold(1).standUp(5);

        assertThat(reps(script.postures())).isEmpty();
    }

    @Test
    void turningAsideIsNoLift() {
        script.hold(2).setUp(30).twist(0).move(35, 20, 0.6).twist(30).move(0, 0, 0.6).hold(0.8).move(70, 30, 1.4).hold(1).standUp(5);

        assertThat(reps(script.postures())).isEmpty();
    }

    @Test
    void lyingDownIsNoLift() {
        script.hold(2).move(140, 30, 2).hold(1).rep(30).standUp(5);

        assertThat(reps(script.postures())).isEmpty();
    }

    /** Hips rise by a third of a metre in a pull, by much more when somebody gets up from the floor. */
    @ParameterizedTest
    @CsvSource({"0.35, 1", "0.75, 0"})
    void gettingUpFromTheBellyIsNoRep(double rise, int reps) {
        script.hold(2).move(90, 0, 2).hold(2);
        double from = script.time();
        script.move(0, 0, 2).hold(1).move(70, 30, 1.4).hold(1);
        HipHeight hips = new HipHeight();
        script.postures().forEach(posture -> hips.update(posture.time(), acceleration((posture.time() - from) / 2) * rise / 4));

        assertThat(reps(script.postures(), Exercises.DEADLIFT.criteria(), hips)).hasSize(reps);
    }

    /** @return of a minimum-jerk movement by 1 in 1 s */
    private static double acceleration(double s) {
        return s <= 0 || s >= 1 ? 0 : 60 * s - 180 * s * s + 120 * s * s * s;
    }

    /** Pelvis tipped backward when the trunk is down, forward when it is up: nodes that turn in somebody's hands. */
    @Test
    void aStrapInTheHandsLiftsNothing() {
        script.hold(2).move(55, 85, 1.6).hold(0.5).move(0, -20, 1.3).hold(0.8).move(55, 85, 1.4).hold(0.8);

        assertThat(reps(script.postures())).isEmpty();
        assertThat(reps(script.tilts())).hasSize(1);
    }

    @Test
    void aSquatOfTenDegreesIsSaidToBeTooShallow() {
        script.hold(2).move(10.5, 5, 0.9).move(0, 0, 0.9).hold(1);

        assertThat(steps(script.postures(), Exercises.of("back-squat").orElseThrow().criteria(), new HipHeight()))
                .hasOnlyElementsOfTypes(RepStep.LiftedOff.class, RepStep.TooShallow.class).hasSize(2);
    }

    @Test
    void tooLittleOfAWayIsNone() {
        script.hold(2).move(38, 10, 1.2).hold(1).move(14, 0, 1).hold(1).move(38, 10, 1.2).hold(1).move(14, 0, 1).hold(1);

        assertThat(reps(script.postures())).isEmpty();
    }

    @Test
    void datesTheEventsOfARep() {
        script.hold(2).setUp(30);
        double liftOff = script.time();
        script.move(0, 0, 1.5);
        double lockout = script.time();
        script.hold(1);
        double lowering = script.time();
        script.move(70, 30, 1.5);
        double floor = script.time();
        script.hold(1).standUp(5);

        assertThat(reps(script.postures())).singleElement().satisfies(rep -> {
            assertThat(rep.liftOff()).isCloseTo(liftOff, within(0.15));
            assertThat(rep.lockout()).isCloseTo(lockout, within(0.25));
            assertThat(rep.lowering()).isCloseTo(lowering, within(0.25));
            assertThat(rep.floor()).isCloseTo(floor, within(0.25));
        });
    }

    @Test
    void gettingUpFromABenchIsNoRepFromTheTop() {
        script.hold(2).move(8, 22, 1).hold(2).move(40, 11, 0.6).move(0, 0, 1.2).hold(1);

        assertThat(reps(script.postures(), HINGE)).isEmpty();
    }

    @Test
    void leaningBackAtLockoutIsNotSittingDown() {
        script.hold(2).move(-9, 0, 0.5).hold(0.6).move(60, 20, 1.5).move(0, 0, 1.4).hold(1);

        assertThat(reps(script.postures(), HINGE)).hasSize(1);
    }

    private static List<RepTimes> reps(List<Posture> postures) {
        return reps(postures, Exercises.DEADLIFT.criteria());
    }

    private static List<RepTimes> reps(List<Posture> postures, RepCriteria criteria) {
        return reps(postures, criteria, new HipHeight());
    }

    private static List<RepTimes> reps(List<Posture> postures, RepCriteria criteria, HipHeight hips) {
        return steps(postures, criteria, hips).stream().filter(RepStep.Landed.class::isInstance)
                .map(step -> ((RepStep.Landed) step).times()).toList();
    }

    private static List<RepStep> steps(List<Posture> postures, RepCriteria criteria, HipHeight hips) {
        MotionFilter motions = new MotionFilter();
        PhaseDetector phases = PhaseDetector.of(criteria);
        RepDetector detector = RepDetector.of(criteria, hips, new PelvicHeading());
        List<RepStep> steps = new ArrayList<>();
        for (Posture posture : postures) {
            detector.update(posture);
            phases.update(motions.update(posture), false, OptionalDouble.empty(), Double.NEGATIVE_INFINITY).map(detector::update)
                    .ifPresent(steps::addAll);
        }
        return steps;
    }
}
