package org.backline.core.alert;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A line that lumbar flexion is held against.
 *
 * @param id       lower-case, stored, never reused
 * @param severity how loud
 * @param window   when it listens
 * @param side     on which side of its limit the rule holds
 * @param limit    where the line is [rad], empty if there is none now
 * @param dwell    how long flexion must be beyond it without a break [s]
 */
public record AlertRule(String id, Severity severity, Window window, Side side, Function<AlertContext, OptionalDouble> limit,
                        double dwell) {

    /** On which side of its limit a rule holds. */
    public enum Side {
        /** Rounding. */
        ABOVE,
        /** Arching. */
        BELOW
    }

    /** @return how far flexion is beyond the limit [rad], negative on the quiet side; empty if the rule does not listen or has no line */
    public OptionalDouble excess(AlertContext context) {
        if (context.window() != window) {
            return OptionalDouble.empty();
        }
        OptionalDouble line = limit.apply(context);
        if (line.isEmpty()) {
            return line;
        }
        double above = context.flexion() - line.getAsDouble();
        return OptionalDouble.of(side == Side.ABOVE ? above : -above);
    }
}
