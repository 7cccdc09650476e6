package org.backline.core.session;

/** How a person corrects the reps of a set. The reps that follow are numbered anew. */
public enum RepEdit {
    /** The reps of the interval are none. */
    DELETE,
    /** The rep in which the interval ends is two: it is cut there. */
    SPLIT,
    /** The reps of the interval are one. */
    MERGE,
    /** The interval is a rep. */
    ADD
}
