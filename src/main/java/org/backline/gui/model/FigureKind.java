package org.backline.gui.model;

/** What the giant figure is. */
public enum FigureKind {
    /** Lumbar flexion at this moment. */
    NOW,
    /** The highest lumbar flexion of this rep so far. */
    PEAK_OF_REP,
    /** The furthest arch of this rep so far, in degrees as its line. */
    ARCH_OF_REP,
    /** The highest of the rep before, while the next is still to come. */
    PEAK_OF_LAST_REP,
    /** The highest of the last set, while resting. */
    PEAK_OF_SET,
    /** One node: trunk tilt at this moment. */
    TRUNK_TILT;

    /** @return whether it is told in degrees and not in percent of the range */
    public boolean inDegrees() {
        return this == ARCH_OF_REP || this == TRUNK_TILT;
    }

    /** @return whether it tells of what is over */
    public boolean past() {
        return this == PEAK_OF_LAST_REP || this == PEAK_OF_SET;
    }
}
