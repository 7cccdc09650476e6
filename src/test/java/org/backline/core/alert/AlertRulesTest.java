package org.backline.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
    private static final Limits LIMITS = Exercises.DEADLIFT.limits();
    private static final OwnRange RANGE = new OwnRange(Angle.ofDegrees(60), OwnRange.Origin.MEASURED);

    @Test
    void idsAreUniqueAndLowerCase() {
        assertThat(AlertRules.all()).extracting(AlertRule::id).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void eachIsFoundByItsId() {
        assertThat(AlertRules.all()).allSatisfy(rule -> assertThat(AlertRules.of(rule.id())).contains(rule));
        assertThat(AlertRules.of("over-the-moon")).isEmpty();
    }

    @Test
    void standingHoldsNoRule() {
        for (Window window : Window.values()) {
            AlertContext standing = new AlertContext(window, 0, RANGE, LIMITS, OptionalDouble.of(0));

            assertThat(AlertRules.all()).filteredOn(rule -> rule.excess(standing).isPresent()).isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.excess(standing).getAsDouble()).isFinite().isNegative());
        }
    }

    @Test
    void everyRuleListensSomewhere() {
        AlertContext pull = new AlertContext(Window.PULL, 0, RANGE, LIMITS.withUsual(Optional.of(UsualPeak.said(0.5))),
                OptionalDouble.of(0));
        AlertContext top = new AlertContext(Window.TOP, 0, RANGE, LIMITS, OptionalDouble.empty());

        AlertContext rep = new AlertContext(Window.REP, 0, RANGE, LIMITS, OptionalDouble.empty());

        assertThat(AlertRules.all())
                .allSatisfy(rule -> assertThat(Stream.of(pull, top, rep).filter(c -> rule.excess(c).isPresent())).hasSize(1));
    }

    @Test
    void theLineIsAShareOfOwnRange() {
        assertThat(excess(AlertRules.NEAR_LINE, pull(50))).isCloseTo(8, within(1e-9));
        assertThat(excess(AlertRules.OVER_LINE, pull(50))).isCloseTo(2, within(1e-9));
    }

    @Test
    void theLineMayBeGivenAsAnAngle() {
        Limits limits = new Limits(FlexionLimit.ofAngle(Angle.ofDegrees(30)), FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        AlertContext context = new AlertContext(Window.PULL, Angle.ofDegrees(45), RANGE, limits, OptionalDouble.empty());

        assertThat(excess(AlertRules.OVER_LINE, context)).isCloseTo(5, within(1e-9));
    }

    @Test
    void roundingOnIsMeasuredFromLiftOff() {
        AlertContext context = new AlertContext(Window.PULL, Angle.ofDegrees(33), RANGE, LIMITS, OptionalDouble.of(Angle.ofDegrees(20)));

        assertThat(excess(AlertRules.NEAR_CHANGE, context)).isCloseTo(5, within(1e-9));
        assertThat(excess(AlertRules.OVER_CHANGE, context)).isCloseTo(1, within(1e-9));
        assertThat(AlertRules.OVER_CHANGE.excess(pull(50))).as("before lift-off, or from the top").isEmpty();
    }

    @Test
    void comingBackFromAnArchIsNoRounding() {
        AlertContext context = new AlertContext(Window.PULL, Angle.ofDegrees(-5), RANGE, LIMITS, OptionalDouble.of(Angle.ofDegrees(-20)));

        assertThat(excess(AlertRules.NEAR_CHANGE, context)).isCloseTo(-13, within(1e-9));
    }

    @Test
    void whatIsUsualIsALineOnlyWhenKnown() {
        Limits limits = LIMITS.withUsual(Optional.of(UsualPeak.said(Angle.ofDegrees(30))));
        AlertContext context = new AlertContext(Window.PULL, Angle.ofDegrees(45), RANGE, limits, OptionalDouble.empty());

        assertThat(excess(AlertRules.NEAR_USUAL, context)).isCloseTo(7, within(1e-9));
        assertThat(excess(AlertRules.OVER_USUAL, context)).isCloseTo(3, within(1e-9));
        assertThat(AlertRules.OVER_USUAL.excess(pull(50))).isEmpty();
    }

    @Test
    void archingIsHeardAtTheTopOnly() {
        AlertContext top = new AlertContext(Window.TOP, Angle.ofDegrees(-16), RANGE, LIMITS, OptionalDouble.empty());

        assertThat(excess(AlertRules.NEAR_ARCH, top)).isCloseTo(6, within(1e-9));
        assertThat(excess(AlertRules.OVER_ARCH, top)).isCloseTo(1, within(1e-9));
        assertThat(AlertRules.OVER_ARCH.excess(pull(-16))).isEmpty();
        assertThat(AlertRules.OVER_ARCH.dwell()).isEqualTo(0.3);
    }

    private static AlertContext pull(double degrees) {
        return new AlertContext(Window.PULL, Angle.ofDegrees(degrees), RANGE, LIMITS, OptionalDouble.empty());
    }

    private static double excess(AlertRule rule, AlertContext context) {
        return Math.toDegrees(rule.excess(context).orElseThrow());
    }
}
