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
        measure("mahony", stages::mahony, counts);
        measure("vqf", stages::vqf, counts);
        measure("nodes", stages::nodes, counts);
        measure("posture", stages::posture, counts);
        measure("pipeline", stages::pipeline, counts);
        if (counts) {
            best.merge("of it figures", new Cost((double) stages.conclusions() / stages.pairs(), Double.NaN), Cost::least);
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
        System.out.println("# " + stages.workload() + "; every stage includes those above it; figures are those of reps and sets");
        System.out.println("stage,cpu_ns_per_pair,times_mahony,bytes_per_pair,pairs_per_s");
        double mahony = best.get("mahony").nanoseconds();
        best.forEach((name, cost) -> System.out.printf(Locale.ROOT, "%s,%.0f,%.1f,%.1f,%.0f%n", name, cost.nanoseconds(),
                cost.nanoseconds() / mahony, cost.bytes(), 1e9 / cost.nanoseconds()));
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("a stage gave no number");
        }
    }
}
