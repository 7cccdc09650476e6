package org.backline.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.math.Table;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.session.Command;

/**
 * A folder laid out as the open evaluation kit. Reads {@code trials*}{@code /NAME.csv.gz} (one node each), {@code sims/NAME/} (two nodes
 * and a {@code set.json}) and {@code manifest.json} (rates of the trials), any of which may be missing, and nothing else.
 */
record KitFolder(Path folder) {
    static final String TRIALS = "trials";

    private static final String TABLE = ".csv.gz";
    private static final double G = 9.80665;
    /** Until the times of the rows say otherwise [Hz]. */
    private static final double USUAL_RATE = 100;
    /** Nearer to the end of its range a sensor is taken to be at it. */
    private static final double AT_THE_END = 0.998;

    private static final Node ANYWHERE = new Node(0, Site.UNKNOWN);
    private static final Node LOWER = new Node(0, Site.SACRUM);
    private static final Node UPPER = new Node(1, Site.T12_L1);

    /** Largest readings [m/s², rad/s]. */
    private record Ranges(double force, double rate) {
        private static final Ranges UNKNOWN = new Ranges(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean clips(Vector3D specificForce, Vector3D angularRate) {
            return specificForce.getNormInf() >= AT_THE_END * force || angularRate.getNormInf() >= AT_THE_END * rate;
        }
    }

    /** @return folders of trials, each of one rate */
    List<Path> trialFolders() throws IOException {
        return list(folder, path -> path.getFileName().toString().startsWith(TRIALS) && Files.isDirectory(path));
    }

    /** @return the trials of such a folder */
    static List<Path> tables(Path trials) throws IOException {
        return list(trials, path -> path.getFileName().toString().endsWith(TABLE));
    }

    /** @return folders of sets */
    List<Path> sets() throws IOException {
        Path sims = folder.resolve("sims");
        return Files.isDirectory(sims) ? list(sims, path -> Files.exists(path.resolve("set.json"))) : List.of();
    }

    KitRecording trial(Path table) throws IOException {
        String file = table.getFileName().toString();
        double rate = number(manifest(), "fs_" + table.getParent().getFileName()).orElse(USUAL_RATE);
        return new KitRecording(file.substring(0, file.length() - TABLE.length()), stream(rate, ANYWHERE), List.of(),
                samples(ANYWHERE, Ranges.UNKNOWN, table));
    }

    KitRecording set(Path set) throws IOException {
        JsonObject told = json(set.resolve("set.json"));
        Ranges ranges = new Ranges(number(told, "acc_range_g").orElse(Double.POSITIVE_INFINITY) * G,
                Angle.ofDegrees(number(told, "gyro_range_dps").orElse(Double.POSITIVE_INFINITY)));
        List<Sample> samples = new ArrayList<>(samples(LOWER, ranges, set.resolve("pelvis" + TABLE)));
        samples.addAll(samples(UPPER, ranges, set.resolve("thorax" + TABLE)));
        samples.sort(Comparator.comparingDouble(Sample::time));
        return new KitRecording(set.getFileName().toString(), stream(number(told, "fs_nominal").orElse(USUAL_RATE), LOWER, UPPER),
                windows(told), samples);
    }

    private JsonObject manifest() throws IOException {
        Path file = folder.resolve("manifest.json");
        return Files.exists(file) ? json(file) : new JsonObject();
    }

    private static List<Command.Calibrate> windows(JsonObject told) {
        List<Command.Calibrate> windows = new ArrayList<>();
        if (told.has("stand")) {
            windows.add(window(CalibrationStep.STAND, told.get("stand")));
        }
        if (told.has("bows")) {
            told.getAsJsonArray("bows").forEach(bow -> windows.add(window(CalibrationStep.BEND, bow)));
        }
        return windows;
    }

    private static Command.Calibrate window(CalibrationStep step, JsonElement told) {
        JsonArray fromTo = told.getAsJsonArray();
        return new Command.Calibrate(step, fromTo.get(0).getAsDouble(), fromTo.get(1).getAsDouble());
    }

    private static StreamDescribed stream(double rate, Node... nodes) {
        return new StreamDescribed(true, rate, Stream.of(nodes).map(node -> new NodeStream(node, true, Optional.empty())).toList());
    }

    private static List<Sample> samples(Node node, Ranges ranges, Path table) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (double[] row : Table.read(table)) {
            Vector3D rate = new Vector3D(row[1], row[2], row[3]);
            Vector3D force = new Vector3D(row[4], row[5], row[6]);
            samples.add(new Sample(node, 0, samples.size(), row[0], force, rate, ranges.clips(force, rate)));
        }
        return samples;
    }

    private static Optional<Double> number(JsonObject json, String name) {
        return json.has(name) ? Optional.of(json.get(name).getAsDouble()) : Optional.empty();
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        }
    }
}
