package org.backline.core.alert;

import static org.backline.core.alert.AlertRule.Side.ABOVE;
import static org.backline.core.alert.AlertRule.Side.BELOW;
import static org.backline.core.alert.Severity.ALERT;
import static org.backline.core.alert.Severity.CAUTION;
import static org.backline.core.alert.Window.PULL;
import static org.backline.core.alert.Window.REP;
import static org.backline.core.alert.Window.TOP;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.backline.core.math.Angle;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;

/** The list of alert rules (definitions.md#lines-and-alerts). To add one, add one record and its words under {@code alert.<id>}. */
public final class AlertRules {
    /** Rejects a tremor of one or two cycles and is far shorter than a pull. */
    private static final double ROUNDING_DWELL = 0.150;
    private static final double ARCHING_DWELL = 0.300;
    /** How far a rep may be from the reference set's at any place [rad]. */
    public static final double DIFFERENCE = Angle.ofDegrees(10);

    /** Flexion came near the line. */
    public static final AlertRule NEAR_LINE = rounding("near-line", CAUTION, context -> line(context.limits().near(), context));
    /** Flexion crossed the line. */
    public static final AlertRule OVER_LINE = rounding("over-line", ALERT, context -> line(context.limits().round(), context));
    /** Flexion grew since lift-off, nearly as far as it may. */
    public static final AlertRule NEAR_CHANGE = rounding("near-change", CAUTION, context -> sinceLiftOff(context, Limits.Lines::near));
    /** Flexion grew further since lift-off than it may. */
    public static final AlertRule OVER_CHANGE = rounding("over-change", ALERT, context -> sinceLiftOff(context, Limits.Lines::line));
    /** Flexion is clearly more than usual for this person. */
    public static final AlertRule NEAR_USUAL = rounding("near-usual", CAUTION,
            context -> above(0, context.limits().aboveUsual(), Limits.Lines::near));
    /** Flexion is far more than usual for this person. */
    public static final AlertRule OVER_USUAL = rounding("over-usual", ALERT,
            context -> above(0, context.limits().aboveUsual(), Limits.Lines::line));
    /** The lower back arches at the top (lockout, descent start), nearly as far as it may. */
    public static final AlertRule NEAR_ARCH = arching("near-arch", CAUTION, Limits.Lines::near);
    /** The lower back arches further at the top than it may. */
    public static final AlertRule OVER_ARCH = arching("over-arch", ALERT, Limits.Lines::line);

    /** A rep's trunk tilt or, where that is wanted, flexion is somewhere far from the reference set's (definitions.md#one-node). */
    public static final AlertRule DIFFERS = new AlertRule("differs", CAUTION, REP, ABOVE, context -> OptionalDouble.of(DIFFERENCE), 0);

    private static final List<AlertRule> ALL = List.of(NEAR_LINE, OVER_LINE, NEAR_CHANGE, OVER_CHANGE, NEAR_USUAL, OVER_USUAL, NEAR_ARCH,
            OVER_ARCH, DIFFERS);

    private AlertRules() {
    }

    /** @return all of them */
    public static List<AlertRule> all() {
        return ALL;
    }

    /** @return the rule with that id, empty if this version does not know it */
    public static Optional<AlertRule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static AlertRule rounding(String id, Severity severity, Function<AlertContext, OptionalDouble> limit) {
        return new AlertRule(id, severity, PULL, ABOVE, limit, ROUNDING_DWELL);
    }

    private static AlertRule arching(String id, Severity severity, ToDoubleFunction<Limits.Lines> which) {
        return new AlertRule(id, severity, TOP, BELOW, context -> OptionalDouble.of(-which.applyAsDouble(context.limits().arch())),
                ARCHING_DWELL);
    }

    private static OptionalDouble line(FlexionLimit limit, AlertContext context) {
        return OptionalDouble.of(limit.flexion(context.range()));
    }

    /** Who lifts off arched and comes back to standing does not round: change counts from standing on. */
    private static OptionalDouble sinceLiftOff(AlertContext context, ToDoubleFunction<Limits.Lines> which) {
        return context.liftOff().isEmpty() ? context.liftOff()
                : above(Math.max(0, context.liftOff().getAsDouble()), context.limits().change(), which);
    }

    private static OptionalDouble above(double flexion, Optional<Limits.Lines> lines, ToDoubleFunction<Limits.Lines> which) {
        return lines.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(flexion + which.applyAsDouble(lines.get()));
    }
}
