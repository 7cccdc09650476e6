package org.backline.gui.model;

/**
 * A rep as screens mark it.
 *
 * @param set      its set
 * @param rep      1, 2, 3 … within the set
 * @param start    lift-off [s], session clock
 * @param lockout  where it was locked out, or how far it has come until then [s]
 * @param end      where it ended, or how far it has come [s]
 * @param peak     highest flexion so far, of a single node tilt of the trunk [rad]
 * @param peakTime when that was [s]
 * @param level    the worst it came to
 * @param open     whether it is still under way
 * @param edited   whether a person said that it is one
 */
public record RepMark(int set, int rep, double start, double lockout, double end, double peak, double peakTime, Level level, boolean open,
                      boolean edited) {

    /** @return the same, having come as far as {@code now}, still before its lockout */
    RepMark pulledTo(double now) {
        return new RepMark(set, rep, start, now, now, peak, peakTime, level, open, edited);
    }

    /** @return the same, having come as far as {@code now}, past its lockout */
    RepMark loweredTo(double now) {
        return new RepMark(set, rep, start, lockout, now, peak, peakTime, level, open, edited);
    }

    RepMark reaching(double flexion, double when) {
        return flexion > peak ? new RepMark(set, rep, start, lockout, end, flexion, when, level, open, edited) : this;
    }

    RepMark rising(Level to) {
        return new RepMark(set, rep, start, lockout, end, peak, peakTime, level.max(to), open, edited);
    }

    RepMark lockedOut(double when) {
        return new RepMark(set, rep, start, when, end, peak, peakTime, level, open, edited);
    }

    RepMark closed(double when, double finalPeak, Level finalLevel) {
        return new RepMark(set, rep, start, lockout, when, finalPeak, peakTime, finalLevel, false, edited);
    }

    /** @return the same as number so and so of its set */
    RepMark numbered(int number) {
        return new RepMark(set, number, start, lockout, end, peak, peakTime, level, open, edited);
    }

    /** @return the same with a level that was told of it before, where it was the higher one */
    RepMark rememberingOf(RepMark before) {
        return rising(before.level);
    }

    /** @return whether most of it lies between two times [s] */
    boolean liesIn(double from, double to) {
        return Math.min(end, to) - Math.max(start, from) > (end - start) / 2;
    }
}
