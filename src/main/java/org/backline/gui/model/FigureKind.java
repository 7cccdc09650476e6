package org.backline.gui.model;

/** What the giant figure is. */
public enum FigureKind {
    /** Lumbar flexion at this moment. */
    NOW,
    /** The highest lumbar flexion of this rep so far. */
    PEAK_OF_REP,
    /** The highest of the last set, while resting. */
    PEAK_OF_SET,
    /** One node: trunk tilt at this moment. */
    TRUNK_TILT
}
