package org.backline.core.simulation;

/**
 * How this lifter does this set; one rep differs a little from the next.
 *
 * @param pelvicTilt at the bottom [rad]
 * @param flexion    of an ordinary first rep [rad]
 * @param drift      gained from rep to rep [rad]
 * @param hipDrop    [m]
 * @param hipBack    [m]
 * @param down       [s]
 * @param up         [s]
 * @param top        rest at lockout [s]
 * @param bottom     rest at the bottom [s]
 */
record Technique(double pelvicTilt, double flexion, double drift, double hipDrop, double hipBack,
                 double down, double up, double top, double bottom) {
    /** Where drift ends, so that an ordinary rep stays ordinary; share of own range. */
    private static final double MOST_ORDINARY_SHARE = 0.66;

    static Technique drawn(LiftRanges ranges, Script script) {
        return new Technique(script.draw(ranges.pelvicTilt()), script.draw(ranges.bottomShare()) * script.lifter().ownRange(),
                script.draw(LiftRanges.DRIFT), script.draw(ranges.hipDrop()), script.draw(ranges.hipBack()), script.draw(ranges.down()),
                script.draw(ranges.up()), script.draw(ranges.top()), script.draw(ranges.bottom()));
    }

    /** @return peak flexion of rep number {@code index}, from 0 [rad] */
    double peak(RepKind kind, int index, LiftRanges ranges, Script script) {
        double range = script.lifter().ownRange();
        return switch (kind) {
            case ORDINARY, HALF -> Math.min(flexion + drift * index, MOST_ORDINARY_SHARE * range);
            case NEAR -> script.draw(LiftRanges.NEAR_SHARE) * range;
            case ROUNDING -> script.draw(ranges.roundingShare()) * range;
        };
    }
}
