package org.backline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Chooses a job by the first argument. */
public final class Bench {
    private static final Map<String, Job> JOBS = Map.of("kit", KitJob::run, "block", BlockJob::run, "speed", SpeedJob::run,
            "uncertainty", UncertaintyJob::run, "corpus", CorpusJob::run, "metrics", MetricsJob::run, "forecast", ForecastJob::run,
            "latency", LatencyJob::run, "window", WindowJob::run, "start", StartJob::run);

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
