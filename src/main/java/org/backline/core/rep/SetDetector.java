package org.backline.core.rep;

import org.backline.core.rep.RepStep.Counted;
import org.backline.core.rep.RepStep.Landed;

/**
 * Reps become sets (definitions.md#reps-and-sets). A set opens when the person says so, or at its first rep: shown as soon as that rep is
 * back where it began, if it came out of a still bottom, as a lift from the floor does and a plate picked up in passing does not, and was
 * not held at lockout for long; but not kept until a second rep follows within 8 s, or the session ends before. A load told beforehand
 * confirms the first rep. What is not seen takes no time. A set closes when the person says so, walks, or has been upright for 15 s. Belongs to one thread.
 */
public final class SetDetector {
    /** A second rep that makes a set follows within this [s]. */
    private static final double LONGEST_PAUSE = 8.0;
    /** Upright for so long the set is over [s]. */
    private static final double REST = 15.0;
    /** A bar is held at lockout for a second or two; after longer the person may have got up without one [s]; our judgement. */
    private static final double USUAL_HOLD = 2.0;
    /** Of what lies in a longer hole in the data nothing is known: it may have been a rep [s]; our judgement. */
    private static final double LONGEST_HOLE = 1.0;
    /** Nobody stays bent over the bar for longer between two reps [s]; our judgement. */
    private static final double IDLE = 60.0;

    /** Whether there is a set. */
    public enum State {
        NONE,
        /** One rep, still under way or not out of a still bottom: a second one makes it a set. */
        UNSEEN,
        /** One rep, shown as the first of a set: a second one makes it one. */
        PROVISIONAL,
        /** A set. */
        OPEN
    }

    private State state = State.NONE;
    private boolean expected;
    private boolean begun;
    private boolean settled;
    private double active;
    private double bent;
    private double last;

    /** @return whether there is a set */
    public State state() {
        return state;
    }

    /** @return whether the person said that a set comes */
    public boolean expected() {
        return expected;
    }

    /** The person begins a set: it waits for its first rep, however long that takes. */
    public void start() {
        state = State.OPEN;
    }

    /** The person told the load of the set to come, or of the one that just began. */
    public void expect() {
        boolean began = state == State.UNSEEN || state == State.PROVISIONAL;
        state = began ? State.OPEN : state;
        expected = !began;
    }

    /** Takes a rep. @return whether there is a set now */
    public State update(Counted rep) {
        boolean first = state == State.NONE && !expected;
        state = first ? State.UNSEEN : State.OPEN;
        settled = rep.settled() && rep.lowering() - rep.lockout() <= USUAL_HOLD;
        expected = false;
        begun = true;
        active = Math.max(rep.lowering(), rep.lockout());
        return state;
    }

    /** Takes the end of a rep. @return whether there is a set now */
    public State update(Landed rep) {
        active = rep.times().end();
        state = state == State.UNSEEN && settled && rep.returned() ? State.PROVISIONAL : state;
        return state;
    }

    /**
     * @param time    [s]
     * @param phase   of the lift
     * @param walking whether the person walks
     * @return whether the set, or what might have become one, is over
     */
    public boolean closes(double time, Phase phase, boolean walking) {
        boolean upright = phase == Phase.STANDING || phase == Phase.LOCKOUT;
        double unseen = time - last > LONGEST_HOLE && time - last < REST ? time - last : 0;
        last = time;
        active += unseen;
        bent = upright ? bent + unseen : time;
        if (!begun) {
            return false;
        }
        return upright && (walking || time - bent >= REST) || time - active >= IDLE || lapsed(time, phase);
    }

    /**
     * Forgets the set.
     *
     * @param cutOff whether no more will be seen, so that a second rep may be still to come
     * @return whether it was one, was begun by the person, or was shown and cut off
     */
    public boolean close(boolean cutOff) {
        boolean kept = state == State.OPEN || cutOff && state == State.PROVISIONAL;
        state = State.NONE;
        begun = false;
        return kept;
    }

    private boolean lapsed(double time, Phase phase) {
        boolean waiting = phase == Phase.BOTTOM || phase == Phase.STANDING;
        return state != State.OPEN && waiting && time - active >= LONGEST_PAUSE;
    }
}
