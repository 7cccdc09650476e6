package org.backline.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import org.backline.gui.after.AfterScreen;

/**
 * Notes when the window was painted, the processor time that took, and what was shown: while charts roll, every sixtieth of a second is to
 * be seen; the set just done stands still, and is painted when something on it changes. An interval is of what it began with, so that a
 * screen that is late in coming counts against what it interrupts.
 */
final class Frames extends RepaintManager {
    private static final double MILLISECOND = 1e-6;
    private static final double JERK = 25;

    private long[] ends = new long[1 << 16];
    private long[] spent = new long[1 << 16];
    private boolean[] rests = new boolean[1 << 16];
    private int count;

    @Override
    public void paintDirtyRegions() {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        super.paintDirtyRegions();
        note(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    private synchronized void note(long end, long cpu) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            spent = Arrays.copyOf(spent, 2 * count);
            rests = Arrays.copyOf(rests, 2 * count);
        }
        rests[count] = rests();
        spent[count] = cpu;
        ends[count++] = end;
    }

    /** The screens lie two floors below the frame's content. */
    private static boolean rests() {
        for (Frame frame : Frame.getFrames()) {
            if (frame instanceof JFrame window && showsSet(window.getContentPane(), 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsSet(Container part, int floors) {
        for (int i = 0; i < part.getComponentCount(); i++) {
            Component each = part.getComponent(i);
            if (each instanceof AfterScreen && each.isShowing()
                    || floors > 1 && each instanceof Container floor && showsSet(floor, floors - 1)) {
                return true;
            }
        }
        return false;
    }

    synchronized void begin() {
        count = 0;
    }

    synchronized int painted() {
        return count;
    }

    /** @return how often it was painted while something moved, and how often it jerked */
    String moving() {
        double[] intervals = intervals(false);
        long jerks = Arrays.stream(intervals).filter(each -> each > JERK).count();
        return rate(intervals) + String.format(Locale.ROOT, "; %d beyond %.0f ms", jerks, JERK);
    }

    /** @return how often it was painted while the set just done was shown */
    String resting() {
        return rate(intervals(true));
    }

    /** @return processor time for a frame while something moves */
    synchronized String paintings() {
        return spread(IntStream.range(0, count).filter(i -> !rests[i]).mapToDouble(i -> spent[i] * MILLISECOND).sorted().toArray());
    }

    private synchronized double[] intervals(boolean resting) {
        return IntStream.range(1, count).filter(i -> rests[i - 1] == resting).mapToDouble(i -> (ends[i] - ends[i - 1]) * MILLISECOND)
                .sorted().toArray();
    }

    private static String rate(double[] intervals) {
        if (intervals.length == 0) {
            return "none";
        }
        double total = Arrays.stream(intervals).sum();
        return String.format(Locale.ROOT, "%.1f per second for %.0f s, every %s", 1000 * intervals.length / total, total / 1000,
                spread(intervals));
    }

    static String spread(double[] sorted) {
        return String.format(Locale.ROOT, "p50 %.1f, p99 %.1f, p99.9 %.1f, at most %.1f ms", at(sorted, 0.5), at(sorted, 0.99),
                at(sorted, 0.999),
                at(sorted, 1));
    }

    static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
