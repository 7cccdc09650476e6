package org.backline.core.alert;

import java.util.List;
import java.util.Optional;

/** The list of alert rules. To add one, add one record. */
public final class AlertRules {
    /** Rejects a tremor of one or two cycles and is far shorter than a pull (BIOMECHANICS §3.2). */
    private static final double ROUNDING_DWELL = 0.150;

    /** Flexion came near the line. */
    public static final AlertRule NEAR_LINE = new AlertRule("near-line", Severity.CAUTION, AlertRule.Side.ABOVE,
            context -> context.limits().near().flexion(context.range()), ROUNDING_DWELL);

    /** Flexion crossed the line. */
    public static final AlertRule OVER_LINE = new AlertRule("over-line", Severity.ALERT, AlertRule.Side.ABOVE,
            context -> context.limits().round().flexion(context.range()), ROUNDING_DWELL);

    private static final List<AlertRule> ALL = List.of(NEAR_LINE, OVER_LINE);

    private AlertRules() {
    }

    /** @return all of them, the quietest first */
    public static List<AlertRule> all() {
        return ALL;
    }

    /** @return the rule with that id, empty if this version does not know it */
    public static Optional<AlertRule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
