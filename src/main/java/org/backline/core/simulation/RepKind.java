package org.backline.core.simulation;

/** How a repetition goes. */
enum RepKind {
    /** Well below the line. */
    ORDINARY,
    /** Near the line, not over it. */
    NEAR,
    /** Clearly over the line. */
    ROUNDING,
    /** Turns back before lockout and does not count. */
    HALF
}
