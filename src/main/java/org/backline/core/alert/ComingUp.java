package org.backline.core.alert;

/**
 * Tells straightening the back from merely standing up with it (definitions.md#lines-and-alerts): who comes up with a back that stays as
 * it is has flexion become less in proportion to the trunk's inclination. Belongs to one thread.
 */
final class ComingUp {
    private double flexion = Double.NEGATIVE_INFINITY;
    private double inclination;

    /** The next rep begins. */
    void begin() {
        flexion = Double.NEGATIVE_INFINITY;
    }

    /** Takes lumbar flexion and trunk inclination of an instant beyond the line [rad]. */
    void update(double nowFlexion, double nowInclination) {
        if (nowFlexion > flexion) {
            flexion = nowFlexion;
            inclination = nowInclination;
        }
    }

    /** @return what flexion would be now, had the back stayed as it was at its greatest [rad] */
    double flexionAt(double nowInclination) {
        return inclination > 0 ? flexion * Math.max(0, Math.min(1, nowInclination / inclination)) : flexion;
    }
}
