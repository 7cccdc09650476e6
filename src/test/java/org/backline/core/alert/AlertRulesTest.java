package org.backline.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
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
        AlertContext standing = new AlertContext(0, RANGE, Exercises.DEADLIFT.limits());

        assertThat(AlertRules.all()).allSatisfy(rule -> assertThat(rule.excess(standing)).isFinite().isNegative());
    }

    @Test
    void theLineIsAShareOfOwnRange() {
        AlertContext context = new AlertContext(Angle.ofDegrees(50), RANGE, Exercises.DEADLIFT.limits());

        assertThat(AlertRules.NEAR_LINE.excess(context)).isCloseTo(Angle.ofDegrees(8), within(1e-9));
        assertThat(AlertRules.OVER_LINE.excess(context)).isCloseTo(Angle.ofDegrees(2), within(1e-9));
    }

    @Test
    void theLineMayBeGivenAsAnAngle() {
        Limits limits = new Limits(FlexionLimit.ofAngle(Angle.ofDegrees(30)), FlexionLimit.ofAngle(Angle.ofDegrees(40)));

        assertThat(AlertRules.OVER_LINE.excess(new AlertContext(Angle.ofDegrees(45), RANGE, limits))).isCloseTo(Angle.ofDegrees(5), within(1e-9));
    }

    @Test
    void aRuleMayHoldBelowItsLine() {
        AlertRule arching = new AlertRule("arching", Severity.ALERT, AlertRule.Side.BELOW, context -> Angle.ofDegrees(-15), 0.3);

        assertThat(arching.excess(new AlertContext(Angle.ofDegrees(-20), RANGE, Exercises.DEADLIFT.limits())))
                .isCloseTo(Angle.ofDegrees(5), within(1e-9));
    }
}
