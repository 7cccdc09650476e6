package org.backline.core.metric;

/** What a metric's value is measured in. */
public enum Unit {
    /** Angle [rad]. */
    RADIAN,
    /** Share of something, 1 = all of it. */
    SHARE,
    /** Time [s]. */
    SECOND
}
