package org.backline.core.rep;

/** In which order a rep of an exercise goes (definitions.md#interval-of-a-rep, #reps-and-sets). */
public enum Pattern {
    /** From the floor: up, lockout, down to the floor. The first bend is getting into position. */
    CONCENTRIC_FIRST,
    /** From standing: down, turn, up to lockout. */
    ECCENTRIC_FIRST,
    /** The trunk stays bent while the arms pull: a rep is a small rise and fall of it, found with low confidence. */
    BENT_OVER
}
