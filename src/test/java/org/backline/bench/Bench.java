package org.backline.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backline.gui.Screenshots;

/** Chooses a job by the first argument. */
public final class Bench {
    private static final Map<String, Job> JOBS = Map.ofEntries(entry("kit", KitJob::run), entry("block", BlockJob::run),
            entry("speed", SpeedJob::run), entry("uncertainty", UncertaintyJob::run), entry("hindsight", HindsightJob::run),
            entry("corpus", CorpusJob::run),
            entry("metrics", MetricsJob::run), entry("forecast", ForecastJob::run), entry("latency", LatencyJob::run),
            entry("window", WindowJob::run), entry("start", StartJob::run), entry("screenshots", Screenshots::write));

    /** Something to measure. */
    @FunctionalInterface
    interface Job {
        void run(List<String> arguments) throws IOException;
    }

    private Bench() {
    }

    public static void main(String[] args) throws IOException {
        Job job = args.length == 0 ? null : JOBS.get(args[0]);
        if (job == null) {
            throw new IllegalArgumentException("say one of " + JOBS.keySet());
        }
        job.run(Arrays.asList(args).subList(1, args.length));
    }
}
