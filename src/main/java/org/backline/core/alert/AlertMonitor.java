package org.backline.core.alert;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.alert.AlertChange.Cleared;
import org.backline.core.alert.AlertChange.Raised;

/**
 * Holds one rule against flexion (definitions.md#lines-and-alerts): raises its alert once flexion has been beyond the line for the rule's
 * dwell, at most once per rep and once per second, and ends it when flexion is back by the hysteresis, or with the rep. It was corrected if
 * flexion is back by so much more than coming up explains. Belongs to one thread.
 */
public final class AlertMonitor {
    /** Least time between two alerts of one rule [s]. */
    private static final double APART = 1.0;
    /** A hole of up to this is bridged, so flexion is taken to have been beyond the line since the sample before it [s]. */
    private static final double BRIDGED = 0.050;

    private enum State { QUIET, RAISED, SPENT }

    private final AlertRule rule;
    private final ComingUp up = new ComingUp();
    private State state = State.QUIET;
    private double raised = Double.NEGATIVE_INFINITY;
    private double since = Double.NaN;
    private double last = Double.NEGATIVE_INFINITY;

    /** @param rule what to hold flexion against */
    public AlertMonitor(AlertRule rule) {
        this.rule = rule;
    }

    /**
     * Takes flexion while it is listened to. A sample speaks for the interval that ends with it, so that a dwell is exact to a sample.
     *
     * @param time        [s]
     * @param inclination of the trunk [rad]
     * @param context     what the rule looks at
     * @return what became of the alert
     */
    public Optional<AlertChange> update(double time, double inclination, AlertContext context) {
        OptionalDouble beyond = rule.excess(context);
        if (beyond.isEmpty()) {
            pause();
            return Optional.empty();
        }
        double excess = beyond.getAsDouble();
        if (Double.isNaN(since) && excess > 0) {
            since = time - last <= BRIDGED ? last : time;
        } else if (excess <= 0) {
            since = Double.NaN;
        } else if (time - last > BRIDGED) {
            since = time;
        }
        last = time;
        if (excess > 0) {
            up.update(context.flexion(), inclination);
        }
        if (state == State.QUIET && time - since >= rule.dwell() && time - raised >= APART) {
            return raise(time, context);
        }
        return state == State.RAISED && excess < -context.range().hysteresis() ? clear(corrected(inclination, context)) : Optional.empty();
    }

    /** Takes that flexion is not listened to, or not known, for now. */
    public void pause() {
        since = Double.NaN;
        last = Double.NEGATIVE_INFINITY;
    }

    /** Takes that a rep ended: the next one may raise the alert again. @return the end of the alert, if it was still raised */
    public Optional<AlertChange> endRep() {
        Optional<AlertChange> cleared = state == State.RAISED ? clear(false) : Optional.empty();
        state = State.QUIET;
        up.begin();
        return cleared;
    }

    /** Arching is only listened to upright. */
    private boolean corrected(double inclination, AlertContext context) {
        return rule.side() == AlertRule.Side.BELOW || context.flexion() < up.flexionAt(inclination) - context.range().hysteresis();
    }

    private Optional<AlertChange> raise(double time, AlertContext context) {
        state = State.RAISED;
        raised = time;
        double limit = rule.limit().apply(context).orElseThrow();
        return Optional.of(new Raised(new Alert(rule.id(), rule.severity(), since, context.flexion(), limit)));
    }

    private Optional<AlertChange> clear(boolean corrected) {
        state = State.SPENT;
        return Optional.of(new Cleared(rule.id(), corrected));
    }
}
