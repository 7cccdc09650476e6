package org.backline.gui.review;

/**
 * The part of a set that is looked at.
 *
 * @param from [s]
 * @param to   [s], after {@code from}
 */
record VisibleRange(double from, double to) {
    /** Nearer than this there is nothing more to see [s]. */
    private static final double SHORTEST = 1;

    double length() {
        return to - from;
    }

    /** @param factor below 1 comes nearer @param around stays where it is [s] */
    VisibleRange zoomed(double factor, double around) {
        double length = Math.max(SHORTEST, length() * factor);
        double share = (around - from) / length();
        return new VisibleRange(around - share * length, around + (1 - share) * length);
    }

    VisibleRange moved(double by) {
        return new VisibleRange(from + by, to + by);
    }

    /** @return the same, kept within all there is */
    VisibleRange within(VisibleRange all) {
        if (length() >= all.length()) {
            return all;
        }
        double back = Math.max(0, to - all.to) - Math.max(0, all.from - from);
        return moved(-back);
    }
}
