package org.backline.core.alert;

/** What a lifter is to notice at once: by ear, on the screen, on the skin. */
public enum Cue {
    /** Rounding over a line. */
    ROUND,
    /** Arching over a line. */
    ARCH,
    /** Rounding that is about to cross the line. */
    SOON,
    /** Back inside within the rep. */
    CORRECTED
}
