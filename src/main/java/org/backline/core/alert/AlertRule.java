package org.backline.core.alert;

import java.util.function.ToDoubleFunction;

/**
 * A line that lumbar flexion is held against.
 *
 * @param id       lower-case, stored, never reused
 * @param severity how loud
 * @param side     on which side of its limit the rule holds
 * @param limit    where the line is [rad]
 * @param dwell    how long flexion must be beyond it without a break [s]
 */
public record AlertRule(String id, Severity severity, Side side, ToDoubleFunction<AlertContext> limit, double dwell) {

    /** On which side of its limit a rule holds. */
    public enum Side {
        /** Rounding. */
        ABOVE,
        /** Arching. */
        BELOW
    }

    /** @return how far flexion is beyond the limit [rad], negative on the quiet side */
    public double excess(AlertContext context) {
        double above = context.flexion() - limit.applyAsDouble(context);
        return side == Side.ABOVE ? above : -above;
    }
}
