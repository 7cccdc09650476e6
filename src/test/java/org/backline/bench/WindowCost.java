package org.backline.bench;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.backline.app.Backline;
import org.backline.gui.Dashboard;

/**
 * What the window costs while it shows a lift: share of one core, by thread, intervals between frames, the longest turn of the event
 * thread, memory. Needs a display of at least 1920×1080; recording is on, as always.
 */
public final class WindowCost {
    /** How the lines about frames begin. */
    static final String FRAMES = "frames";
    /** A window with nothing in it. */
    static final String EMPTY = "empty";
    /** Backline with no strap. */
    static final String NOTHING = "nothing";
    private static final Dimension SIZE = new Dimension(1920, 1080);
    private static final int WARM_UP_SECONDS = 20;
    /** Everything has been shown once by then. */
    private static final int MINUTE = 60;
    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final Frames frames = new Frames();
    private final Turns turns = new Turns();

    private WindowCost(PrintStream out) {
        this.out = out;
    }

    /** @param args seconds to measure, and what: {@link #EMPTY}, {@link #NOTHING}, or what to listen to, several side by side */
    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("backline-window");
        System.setProperty("backline.home", home.toString());
        WindowCost cost = new WindowCost(System.out);
        RepaintManager.setCurrentManager(cost.frames);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(cost.turns);
        cost.open(List.of(args).subList(1, args.length));
        cost.measure(Integer.parseInt(args[0]));
        System.exit(0); // the window's own end would wait for its person
    }

    private void open(List<String> what) {
        if (what.contains(EMPTY)) {
            SwingUtilities.invokeLater(EmptyWindow::open);
        } else {
            Dashboard.open(Backline.open(), what.stream().filter(uri -> !uri.equals(NOTHING)).toList()).exceptionally(reason -> {
                throw new IllegalStateException(reason);
            });
        }
        wait(2);
        SwingUtilities.invokeLater(() -> Frame.getFrames()[0].setSize(SIZE));
    }

    private void measure(int seconds) {
        wait(WARM_UP_SECONDS);
        List<String> heaps = new ArrayList<>();
        noteHeap(heaps, 0);
        double[] shares = new double[seconds];
        Usage before = Usage.now();
        Usage last = before;
        frames.begin();
        turns.begin();
        for (int i = 0; i < seconds; i++) {
            wait(1);
            Usage now = Usage.now();
            shares[i] = 100 * (now.process - last.process) / (now.wall - last.wall);
            last = now;
            if (i + 1 == MINUTE && seconds > MINUTE) {
                noteHeap(heaps, i + 1);
                last = Usage.now(); // what that cost is nobody's
            }
        }
        Arrays.sort(shares);
        out.printf(Locale.ROOT, "median of seconds    %6.1f %% of a core%n", Frames.at(shares, 0.5));
        print(before, last);
        noteHeap(heaps, seconds);
        out.println("heap in use          " + String.join(", ", heaps));
    }

    private static void noteHeap(List<String> heaps, int second) {
        heaps.add(String.format(Locale.ROOT, "%.1f MB after %d s", heapInUse(), second));
    }

    /** @return heap in use after a full collection [MB]. The serial collector leaves dead wood lie in three of four of them */
    private static double heapInUse() {
        return IntStream.range(0, 4).mapToDouble(i -> {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        }).min().orElseThrow();
    }

    private void print(Usage before, Usage after) {
        double wall = after.wall - before.wall;
        out.printf(Locale.ROOT, "whole process        %6.1f %% of a core over %.0f s%n", 100 * (after.process - before.process) / wall,
                wall * 1e-9);
        after.threads.forEach((name, time) -> {
            double share = 100 * (time - before.threads.getOrDefault(name, 0L)) / wall;
            if (share >= 0.1) {
                out.printf(Locale.ROOT, "  %-28s %6.1f %%%n", name, share);
            }
        });
        int painted = frames.painted();
        if (painted > 0) {
            double painting = after.threads.entrySet().stream().filter(each -> each.getKey().startsWith("AWT-EventQueue"))
                    .mapToDouble(each -> each.getValue() - before.threads.getOrDefault(each.getKey(), 0L)).sum();
            out.printf(Locale.ROOT, "event thread         %6.2f ms per frame%n", painting * 1e-6 / painted);
            out.println(FRAMES + ", moving       " + frames.moving());
            out.println(FRAMES + ", at rest      " + frames.resting());
            out.println("processor for one    " + frames.paintings());
            out.println("longest turn         " + turns.longest());
        }
        out.printf(Locale.ROOT, "resident             %6.0f MB%n", resident() / 1024.0);
    }

    /** @return resident set of this process [kB], 0 where the system does not say */
    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static void wait(int seconds) {
        long end = System.nanoTime() + seconds * SECOND;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /** Processor time so far [ns]. */
    private record Usage(long wall, double process, Map<String, Long> threads) {
        static Usage now() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            Map<String, Long> times = new TreeMap<>();
            for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
                if (thread != null) {
                    times.merge(thread.getThreadName().replaceAll("\\d+$", ""), threads.getThreadCpuTime(thread.getThreadId()), Long::sum);
                }
            }
            com.sun.management.OperatingSystemMXBean system =
                    (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Usage(System.nanoTime(), system.getProcessCpuTime(), times);
        }
    }
}
