package org.backline.core.alert;

/** When a rule listens (definitions.md#interval-of-a-rep). Outside a set and on the way down to the bar nothing does. */
public enum Window {
    /** From still at the bottom, or from the descent's start, until lockout. */
    PULL,
    /** Upright between lockout and the next descent. */
    TOP,
    /** A rep as a whole, once it is over. */
    REP
}
