package org.backline.core.rep;

/** Where in a lift the body is. */
public enum Phase {
    /** Upright, no rep under way. */
    STANDING,
    /** Tipping forward. */
    DOWN,
    /** Still, or turning, at the lowest point. */
    BOTTOM,
    /** Coming up, bar off the floor. */
    UP,
    /** Upright at the end of a rep. */
    LOCKOUT
}
