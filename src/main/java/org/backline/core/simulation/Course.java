package org.backline.core.simulation;

/** In which order a rep goes. */
enum Course {
    /** Up from the floor and down again. */
    FROM_FLOOR,
    /** Down from standing and up again. */
    FROM_TOP,
    /** A rise and fall of a trunk that stays bent. */
    BENT
}
