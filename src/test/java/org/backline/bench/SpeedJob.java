package org.backline.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * CPU time and allocation of {@link Stages}, one after the other in turns, so that a loaded machine slows all of them alike: the quick look beside
 * {@code StageBenchmark}. The best of all rounds counts.
 */
final class SpeedJob {
    private static final String MAHONY = "mahony";
    private static final String DECODE = "decode";
    private static final String NODES = "nodes";
    private static final String FILTER = "flexion filter";
    private static final String POSTURE = "posture";
    private static final String PIPELINE = "pipeline";
    private static final String FIGURES = "of it figures of reps";
    private static final String CLOSES = "of it closing sets";
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 30;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Stages stages = new Stages();
    private final Map<String, Cost> best = new LinkedHashMap<>();
    private double kept;

    private record Cost(double nanoseconds, double bytes) {
        Cost least(Cost other) {
            return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
        }
    }

    private SpeedJob() {
    }

    static void run(List<String> arguments) {
        SpeedJob job = new SpeedJob();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            job.round(round >= 0);
        }
        job.print();
    }

    private void round(boolean counts) {
        measure(MAHONY, stages::mahony, counts);
        measure("vqf", stages::vqf, counts);
        measure(DECODE, stages::decode, counts);
        measure(NODES, stages::nodes, counts);
        measure(FILTER, stages::flexionFilter, counts);
        measure(POSTURE, stages::posture, counts);
        measure("alerts", stages::alerts, counts);
        measure(PIPELINE, stages::pipeline, counts);
        if (counts) {
            best.merge(FIGURES, new Cost((double) stages.figures() / stages.pairs(), Double.NaN), Cost::least);
            best.merge(CLOSES, new Cost((double) stages.closes() / stages.pairs(), Double.NaN), Cost::least);
        }
    }

    private void measure(String name, DoubleSupplier stage, boolean counts) {
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long begin = thread.getCurrentThreadCpuTime();
        kept += stage.getAsDouble();
        double pairs = stages.pairs();
        Cost cost = new Cost((thread.getCurrentThreadCpuTime() - begin) / pairs, (thread.getCurrentThreadAllocatedBytes() - bytes) / pairs);
        if (counts) {
            best.merge(name, cost, Cost::least);
        }
    }

    private void print() {
        double figures = nanoseconds(FIGURES);
        double closes = nanoseconds(CLOSES);
        double whole = nanoseconds(DECODE) + nanoseconds(PIPELINE);
        System.out.println("# " + stages.workload());
        System.out.println("stage,cpu_ns_per_pair,share,times_mahony,pairs_per_cpu_s");
        row("decode", nanoseconds(DECODE), whole);
        row("orientation of two nodes", nanoseconds(NODES), whole);
        row("pairs and relative rotation", nanoseconds(POSTURE) - nanoseconds(NODES) - nanoseconds(FILTER), whole);
        row("flexion filter", nanoseconds(FILTER), whole);
        row("phases and reps and alerts", nanoseconds(PIPELINE) - nanoseconds(POSTURE) - figures - closes, whole);
        row("figures of reps", figures, whole);
        row("all of it live", whole - closes, whole);
        row("estimate of closed sets and their final figures", closes, whole);
        row("all of it", whole, whole);
        System.out.printf(Locale.ROOT, "# closing sets: %.0f pairs of sets per CPU second%n",
                stages.inSets() * SpeedSession.RATE / (closes * stages.pairs() * 1e-9));
        System.out.println("alone,cpu_ns_per_pair,times_mahony,bytes_per_pair,pairs_per_cpu_s");
        best.forEach((name, cost) -> System.out.printf(Locale.ROOT, "%s,%.0f,%.1f,%.1f,%.0f%n", name, cost.nanoseconds(),
                cost.nanoseconds() / nanoseconds(MAHONY), cost.bytes(), 1e9 / cost.nanoseconds()));
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("a stage gave no number");
        }
    }

    private void row(String stage, double nanoseconds, double whole) {
        System.out.printf(Locale.ROOT, "%s,%.0f,%.3f,%.1f,%.0f%n", stage, nanoseconds, nanoseconds / whole, nanoseconds / nanoseconds(MAHONY),
                1e9 / nanoseconds);
    }

    private double nanoseconds(String stage) {
        return best.get(stage).nanoseconds();
    }
}
