package org.backline.core.rep;

import org.backline.core.posture.Quality;

/**
 * One repetition. Concentric-first lifts: lift-off, lockout, next floor contact.
 *
 * @param index    1, 2, 3 … within its set
 * @param start    [s] session clock: lift-off (estimated)
 * @param turn     [s]: lockout
 * @param end      [s]: back on the floor, or where the set ended
 * @param quality  the worst within it
 */
public record Rep(int index, double start, double turn, double end, Quality quality) {

    /** @param time [s] @return whether that is a moment of it */
    public boolean holds(double time) {
        return start <= time && time <= end;
    }
}
