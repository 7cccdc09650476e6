package org.backline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.backline.app.LatencyTrial;
import org.backline.app.Passage;
import org.backline.app.TimedLink;

/**
 * Prints how long alerts, cues and sounds take from the byte that decides them, and where they spend it: {@code latency [SECONDS
 * [STRAPS]]}. The program runs in a process of its own with the options that the launcher gives to the window.
 */
public final class LatencyJob {
    private static final String SECONDS = "150";
    private static final String STRAPS = "2";
    private static final double NANOS_PER_MS = 1e6;

    private LatencyJob() {
    }

    static void run(List<String> arguments) throws IOException {
        String seconds = arguments.isEmpty() ? SECONDS : arguments.get(0);
        String straps = arguments.size() < 2 ? STRAPS : arguments.get(1);
        List<String> options = Launcher.windowOptions(Path.of("src/main/launcher/backline"));
        System.out.println("Java's options, those of the launcher: " + String.join(" ", options));
        JavaProcess.words(JavaProcess.start(options, LatencyJob.class, seconds, straps)).forEach(System.out::println);
    }

    /** @param args how long [s], how many straps */
    public static void main(String[] args) throws IOException {
        LatencyTrial trial = LatencyTrial.run(Files.createTempDirectory("backline-latency"), Integer.parseInt(args[1]),
                Long.parseLong(args[0]));
        head("from the deciding byte to");
        long[] bare = longs(trial.bareLoop());
        line("a bare loop's read, for comparison", bare);
        line("a bare loop's read, for comparison; calm", LongStream.of(bare).filter(delay -> delay <= LatencyTrial.CALM_NANOS).toArray());
        ways(trial.passages(), way -> true, "");
        ways(trial.passages(), Passage::calm, "; calm");
        head("of which");
        line("of the way to the event, what is the program's own: all but the cable", trial.passages().stream()
                .mapToLong(way -> way.told() - way.decided() - LatencyStep.CABLE.of(way).sum()).toArray());
        for (LatencyStep step : LatencyStep.values()) {
            line(step.words(), trial.passages().stream().flatMapToLong(step::of).toArray());
        }
        line("a reading thread's work on each read", trial.work().stream().mapToLong(TimedLink.Work::nanos).toArray());
        line("the same, time on a processor", trial.work().stream().mapToLong(TimedLink.Work::processor).toArray());
        line("each collection of memory, all threads standing still", longs(trial.pauses()));
        SlowMoments.of(trial.passages(), trial.begun()).lines().forEach(System.out::println);
        System.exit(0);
    }

    private static void ways(List<Passage> all, Predicate<Passage> which, String when) {
        List<Passage> ways = all.stream().filter(which).toList();
        line("the alert event" + when, ways.stream().filter(way -> !way.cue()).mapToLong(way -> way.told() - way.decided()).toArray());
        line("the CUE, handed to the port" + when,
                ways.stream().flatMapToLong(way -> way.sent().stream().map(sent -> sent - way.decided())).toArray());
        line("the CUE, arrived at the strap's end" + when,
                ways.stream().flatMapToLong(way -> way.felt().stream().map(felt -> felt - way.decided())).toArray());
        line("the sound device's first buffer" + when,
                ways.stream().flatMapToLong(way -> way.heard().stream().map(heard -> heard - way.decided())).toArray());
    }

    private static void head(String title) {
        System.out.println("| " + title + " | n | median [ms] | p90 [ms] | p99 [ms] | most [ms] |");
        System.out.println("|---|---|---|---|---|---|");
    }

    private static void line(String name, long[] nanos) {
        double[] millis = LongStream.of(nanos).mapToDouble(each -> each / NANOS_PER_MS).toArray();
        if (millis.length == 0) {
            System.out.printf("| %s | 0 | - | - | - | - |%n", name);
            return;
        }
        System.out.printf(Locale.ROOT, "| %s | %d | %.2f | %.2f | %.2f | %.2f |%n", name, millis.length,
                new Percentile().evaluate(millis, 50),
                new Percentile().evaluate(millis, 90), new Percentile().evaluate(millis, 99), new Percentile().evaluate(millis, 100));
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
