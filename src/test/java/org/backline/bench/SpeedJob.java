package org.backline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * CPU time and allocation of {@link Stages}, one after the other in turns, so that a loaded machine slows all of them alike: the quick look
 * beside {@code StageBenchmark}. The best of all rounds counts.
 */
final class SpeedJob {
    private static final String MAHONY = "mahony";
    private static final String DECODE = "decode";
    private static final String NODES = "nodes";
    private static final String FILTER = "flexion filter";
    private static final String POSTURE = "posture";
    private static final String PIPELINE = "pipeline";
    private static final String FIGURES = "of it figures of reps";
    private static final String CLOSES = "of it closed sets";
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 30;

    private final Stages stages = new Stages();
    private final Map<String, Cost> best = new LinkedHashMap<>();
    private double kept;

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
            best.merge(FIGURES, stages.figures().per(stages.pairs()), Cost::least);
            best.merge(CLOSES, stages.closes().per(stages.pairs()), Cost::least);
        }
    }

    private void measure(String name, DoubleSupplier stage, boolean counts) {
        Cost begin = Cost.soFar();
        kept += stage.getAsDouble();
        Cost cost = Cost.soFar().minus(begin).per(stages.pairs());
        if (counts) {
            best.merge(name, cost, Cost::least);
        }
    }

    private void print() {
        Cost whole = best(DECODE).plus(best(PIPELINE));
        Cost live = whole.minus(best(CLOSES));
        System.out.println("# " + stages.workload());
        System.out.println("stage,cpu_ns_per_pair,share_of_live,times_mahony,bytes_per_pair,pairs_per_cpu_s");
        row("decode", best(DECODE), live);
        row("orientation of two nodes", best(NODES), live);
        row("pairs and relative rotation", best(POSTURE).minus(best(NODES)).minus(best(FILTER)), live);
        row("flexion filter", best(FILTER), live);
        row("phases and reps and alerts", best(PIPELINE).minus(best(POSTURE)).minus(best(FIGURES)).minus(best(CLOSES)), live);
        row("figures of reps", best(FIGURES), live);
        row("all of it live", live, live);
        row("estimate of closed sets and their final figures", best(CLOSES), live);
        row("all of it", whole, live);
        System.out.printf(Locale.ROOT, "# closing sets: %.0f pairs of sets per CPU second%n",
                stages.inSets() * SpeedSession.RATE / (best(CLOSES).nanoseconds() * stages.pairs() * 1e-9));
        System.out.println("# alone");
        best.forEach((name, cost) -> row(name, cost, live));
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("a stage gave no number");
        }
    }

    private void row(String stage, Cost cost, Cost live) {
        System.out.printf(Locale.ROOT, "%s,%.0f,%.3f,%.1f,%.0f,%.0f%n", stage, cost.nanoseconds(), cost.nanoseconds() / live.nanoseconds(),
                cost.nanoseconds() / best(MAHONY).nanoseconds(), cost.bytes(), 1e9 / cost.nanoseconds());
    }

    private Cost best(String stage) {
        return best.getOrDefault(stage, Cost.NONE);
    }
}
