package org.backline.core.rep;

/** How long something has held without a break. Belongs to one thread. */
final class Streak {
    private final double needed;
    private double since = Double.NaN;

    /** @param needed how long it must hold to count [s] */
    Streak(double needed) {
        this.needed = needed;
    }

    /** @return whether it holds now and has for long enough */
    boolean update(double time, boolean holds) {
        if (!holds) {
            since = Double.NaN;
        } else if (Double.isNaN(since)) {
            since = time;
        }
        return time - since >= needed;
    }

    /** @return since when it has held [s]; NaN if it does not */
    double since() {
        return since;
    }

    void restart() {
        since = Double.NaN;
    }
}
