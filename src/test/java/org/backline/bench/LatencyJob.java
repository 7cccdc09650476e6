package org.backline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.backline.app.LatencyTrial;
import org.backline.app.LatencyTrial.Delay;

/**
 * Prints how long alerts, cues and sounds take from the byte that decides them: {@code latency [SECONDS]}. The program runs in a process
 * of its own with the options that the launcher gives to the window.
 */
public final class LatencyJob {
    private static final long SECONDS = 600;
    private static final double NANOS_PER_MS = 1e6;

    private LatencyJob() {
    }

    static void run(List<String> arguments) throws IOException {
        String seconds = arguments.isEmpty() ? String.valueOf(SECONDS) : arguments.get(0);
        List<String> options = Launcher.windowOptions(Path.of("src/main/launcher/backline"));
        JavaProcess.words(JavaProcess.start(options, LatencyJob.class, seconds)).forEach(System.out::println);
    }

    /** @param args how long [s] */
    public static void main(String[] args) throws IOException {
        LatencyTrial trial = LatencyTrial.run(Files.createTempDirectory("backline-latency"), Long.parseLong(args[0]));
        System.out.println("| from the deciding byte to | n | median [ms] | p90 [ms] | p99 [ms] | most [ms] |");
        System.out.println("|---|---|---|---|---|---|");
        print("a bare loop's read, for comparison", trial.bareLoop());
        print("the alert event", trial.alertDelays());
        print("the CUE, arrived at the strap's end", trial.cueDelays());
        print("the sound device's first buffer", trial.soundDelays());
        System.exit(0);
    }

    private static void print(String name, List<Delay> delays) {
        line(name, delays);
        line(name + "; while the bare loop took 5 ms at most", delays.stream().filter(Delay::calm).toList());
    }

    private static void line(String name, List<Delay> delays) {
        double[] millis = delays.stream().mapToDouble(delay -> delay.nanos() / NANOS_PER_MS).toArray();
        if (millis.length == 0) {
            System.out.printf("| %s | 0 | - | - | - | - |%n", name);
            return;
        }
        System.out.printf(Locale.ROOT, "| %s | %d | %.2f | %.2f | %.2f | %.2f |%n", name, millis.length, new Percentile().evaluate(millis, 50),
                new Percentile().evaluate(millis, 90), new Percentile().evaluate(millis, 99), new Percentile().evaluate(millis, 100));
    }
}
