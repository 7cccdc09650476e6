package org.backline.core.metric;

/** What a metric's value is measured in. */
public enum Unit {
    /** Angle [rad]. */
    RADIAN,
    /** Share of something, 1 = all of it. */
    SHARE,
    /** One quantity against another, a plain number. */
    RATIO,
    /** Time [s]. */
    SECOND,
    /** Time between two onsets [s], so short that people read it in milliseconds. */
    LAG,
    /** Angular rate [rad/s]. */
    RADIAN_PER_SECOND,
    /** Angle held for a time [rad·s]. */
    RADIAN_SECOND,
    /** Change from one rep to the next [rad per rep]. */
    RADIAN_PER_REP
}
