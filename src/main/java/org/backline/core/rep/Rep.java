package org.backline.core.rep;

import org.backline.core.posture.Quality;

/**
 * One repetition (definitions.md#interval-of-a-rep). From the floor: lift-off, lockout, next floor contact. From the top: descent, bottom,
 * lockout. Times are estimated from the trunk, on the session clock.
 *
 * @param index   1, 2, 3 … within its set
 * @param start   [s] lift-off, or where the descent begins
 * @param turn    [s] lockout, or the bottom
 * @param end     [s] back on the floor, or where the set ended; from the top, lockout
 * @param quality the worst within it
 */
public record Rep(int index, double start, double turn, double end, Quality quality) {

    /** @param time [s] @return whether that is a moment of it */
    public boolean holds(double time) {
        return start <= time && time <= end;
    }
}
