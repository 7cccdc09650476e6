package org.backline.gui.model;

/**
 * A rep as screens mark it.
 *
 * @param set      its set
 * @param rep      1, 2, 3 … within the set
 * @param start    lift-off [s], session clock
 * @param end      where it ended, or how far it has come [s]
 * @param peak     highest flexion so far [rad]
 * @param peakTime when that was [s]
 * @param level    the worst it came to
 * @param open     whether it is still under way
 */
public record RepMark(int set, int rep, double start, double end, double peak, double peakTime, Level level, boolean open) {

    RepMark at(double now) {
        return new RepMark(set, rep, start, now, peak, peakTime, level, open);
    }

    RepMark reaching(double flexion, double when) {
        return flexion > peak ? new RepMark(set, rep, start, end, flexion, when, level, open) : this;
    }

    RepMark rising(Level to) {
        return new RepMark(set, rep, start, end, peak, peakTime, level.max(to), open);
    }

    RepMark closed(double when, double finalPeak, Level finalLevel) {
        return new RepMark(set, rep, start, when, finalPeak, peakTime, finalLevel, false);
    }
}
