package org.backline.core.protocol.text;

/**
 * Times of lines. A line whose time does not follow from the one before is doubted until the next line tells which of the two it goes
 * on from: then either time really jumped, or the doubted line was damaged. So one damaged digit costs one line and no more.
 */
final class RowClock {
    /** What a line's time is to the lines before it. */
    enum Verdict {
        /** The first, or a little after the last. */
        FOLLOWS,
        /** The same time again. */
        REPEATS,
        /** Neither. */
        DOUBTFUL
    }

    /** Sketches count in 32 bits. */
    private static final double WRAP = 0x1p32;
    /** A counter that wrapped goes on within this [s]. */
    private static final double LONGEST_STEP_ACROSS_WRAP = 10;
    /** A line within this after a doubtful one goes on from it [s]. */
    private static final double LONGEST_STEP = 1;
    /** A line within so many periods follows the last. */
    private static final double USUAL_STEPS = 3.5;
    /** And within so many across one that was damaged. */
    private static final double STEPS_OVER_A_BAD_LINE = 5.5;
    /** Weight of a new step in the period. */
    private static final double ADAPTATION = 1.0 / 16;

    private final double perSecond;
    private double period;
    private boolean begun;
    private double last;

    /**
     * @param perSecond ticks per second
     * @param rate      about how many lines per second
     */
    RowClock(double perSecond, double rate) {
        this.perSecond = perSecond;
        this.period = 1 / rate;
    }

    /** @return time of a line [s], unwrapped as the last accepted one suggests */
    double time(double ticks) {
        double wraps = perSecond > 1 ? Math.floor(last * perSecond / WRAP) : 0;
        double time = (ticks + wraps * WRAP) / perSecond;
        double wrapped = (ticks + (wraps + 1) * WRAP) / perSecond;
        return perSecond > 1 && time < last && wrapped - last < LONGEST_STEP_ACROSS_WRAP ? wrapped : time;
    }

    Verdict judge(double time) {
        if (begun && time == last) {
            return Verdict.REPEATS;
        }
        return !begun || time > last && time - last <= USUAL_STEPS * period ? Verdict.FOLLOWS : Verdict.DOUBTFUL;
    }

    /** @return whether the line after a doubtful one goes on from before it, so that the doubtful one was damaged */
    boolean followsDespite(double time) {
        return time > last && time - last <= STEPS_OVER_A_BAD_LINE * period;
    }

    /** @return whether the line after a doubtful one goes on from it, so that time really jumped */
    static boolean follows(double doubtful, double time) {
        return time > doubtful && time - doubtful <= LONGEST_STEP;
    }

    /** @return whether a jump to that time is a step back: the device began anew */
    boolean isBefore(double time) {
        return time < last;
    }

    /** Forgets the times so far: the device began anew. */
    void restart() {
        begun = false;
        last = 0;
    }

    /** Accepts a time. @return about how many lines are missing before it */
    long advance(double time) {
        double step = begun ? time - last : period;
        long steps = Math.max(1, Math.round(step / period));
        if (steps <= USUAL_STEPS) {
            period += (step / steps - period) * ADAPTATION;
        }
        last = time;
        begun = true;
        return steps - 1;
    }
}
