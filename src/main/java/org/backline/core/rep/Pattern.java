package org.backline.core.rep;

/** In which order a rep of an exercise goes (BIOMECHANICS §4.1b, §5). */
public enum Pattern {
    /** From the floor: up, lockout, down to the floor. The first bend is getting into position. */
    CONCENTRIC_FIRST,
    /** From standing: down, turn, up to lockout. */
    ECCENTRIC_FIRST,
    /** The trunk stays bent while the arms pull: a rep is a small rise and fall of it, found with low confidence. */
    BENT_OVER
}
