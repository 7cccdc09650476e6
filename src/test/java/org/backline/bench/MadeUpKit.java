package org.backline.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes folders laid out as a kit, of sensors that stand, bend and swing. What they measure is smooth and of the right size, not true to
 * any body: who wants truth, takes the simulator.
 */
final class MadeUpKit {
    private static final double RATE = 104;
    private static final double G = 9.81;

    private MadeUpKit() {
    }

    /** Adds a trial that ends at {@code until} [s]. */
    static void addTrial(Path kit, double until) throws IOException {
        write(kit.resolve("trials104").resolve("swing.csv.gz"), until, 0, 0.8);
        Files.writeString(kit.resolve("manifest.json"), "{\"fs_trials104\": 104.0}");
    }

    /** Adds a set that ends at {@code until} [s]: a stand, two bends, lifts. */
    static void addSet(Path kit, double until) throws IOException {
        Path set = kit.resolve("sims").resolve("set");
        write(set.resolve("pelvis.csv.gz"), until, 0, 0.6);
        write(set.resolve("thorax.csv.gz"), until, 0.004, 1);
        Files.writeString(set.resolve("set.json"),
                "{\"fs_nominal\": 104.0, \"acc_range_g\": 16, \"stand\": [1, 6], \"bows\": [[7, 10], [11, 14]]}");
    }

    private static void write(Path table, double until, double delay, double share) throws IOException {
        Files.createDirectories(table.getParent());
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.US_ASCII)) {
            out.write("t,gx,gy,gz,ax,ay,az\n");
            for (int k = 1; k / RATE + delay <= until; k++) {
                double t = k / RATE + delay;
                double tilt = share * tilt(t);
                out.write(String.format(Locale.ROOT, "%.5f,%.6f,%.6f,%.6f,%.5f,%.5f,%.5f%n", t, 0.1 * Math.sin(t) * tilt,
                        share * (tilt(t) - tilt(t - 1 / RATE)) * RATE, 0.002, G * Math.cos(tilt), 0.1 * Math.sin(31 * t) * tilt,
                        G * Math.sin(tilt)));
            }
        }
    }

    /** @return forward [rad], of a bend in every interval of 4 s from the seventh second on */
    private static double tilt(double t) {
        return t < 7 ? 0 : 0.5 * (1 - Math.cos(Math.PI / 2 * (t - 7)));
    }
}
