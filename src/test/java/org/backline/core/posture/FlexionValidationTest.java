package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Flexion against the truth of six simulated sets: nodes askew by up to 20° about every axis, biased, not sampled at the same instants,
 * with lost packets, skin that wobbles and impacts. Calibrated by a stand and two bows, as a person would. RMSE over set-up and reps;
 * peak errors after the same smoothing of both, as the kit's scorer has it.
 */
class FlexionValidationTest {
    private static final Path KIT = Path.of("..", "shared", "data", "kit");

    @BeforeAll
    static void needsTheKit() {
        assumeTrue(Files.isDirectory(KIT), "the evaluation kit is not here");
    }

    @Test
    void everySetStaysNearItsTruth() throws IOException {
        double rmse = 0;
        double peak = 0;
        for (int set = 1; set <= 6; set++) {
            Score score = score("sim0" + set, live(set));
            assertThat(score.rmse()).as("RMSE of set %d", set).isLessThan(0.9);
            assertThat(score.peak()).as("peak error of set %d", set).isLessThan(1.25);
            rmse += score.rmse() / 6;
            peak += score.peak() / 6;
        }
        assertThat(rmse).isLessThan(0.64);
        assertThat(peak).isLessThan(0.58);
    }

    /** Sets without long holes; in one of them live is nearer by chance (decision 0022), in the mean offline has to be. */
    @Test
    void onceASetIsOverItIsKnownBetter() throws IOException {
        double rmse = 0;
        double peak = 0;
        double livePeak = 0;
        for (int set = 1; set <= 5; set++) {
            Score score = score("sim0" + set, offline(set));
            rmse += score.rmse() / 5;
            peak += score.peak() / 5;
            livePeak += score("sim0" + set, live(set)).peak() / 5;
        }
        assertThat(rmse).isLessThan(0.46);
        assertThat(peak).isLessThan(0.42).isLessThan(livePeak);
    }

    private record Score(double rmse, double peak) {
    }

    private static Score score(String set, List<LumbarPosture> postures) throws IOException {
        TreeMap<Double, Double> flexion = new TreeMap<>();
        for (LumbarPosture posture : postures) {
            flexion.put(posture.time(), Math.toDegrees(posture.lumbarFlexion()));
        }
        List<double[]> truth = Table.read(KIT.resolve("truth_sims").resolve(set + ".csv.gz"));
        double[] found = at(truth, flexion);
        double[] right = truth.stream().mapToDouble(row -> row[1]).toArray();
        double squares = 0;
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (truth.get(i)[4] >= 3 && truth.get(i)[6] > 0.5) {
                squares += (found[i] - right[i]) * (found[i] - right[i]);
                count++;
            }
        }
        double rate = (truth.size() - 1) / (truth.get(truth.size() - 1)[0] - truth.get(0)[0]);
        return new Score(Math.sqrt(squares / count), peakError(truth, smooth(found, rate), smooth(right, rate)));
    }

    private static double peakError(List<double[]> truth, double[] found, double[] right) {
        int reps = (int) truth.stream().mapToDouble(row -> row[5]).max().orElseThrow() + 1;
        double[] errors = IntStream.range(0, reps)
                .filter(rep -> truth.stream().allMatch(row -> row[5] != rep || row[6] > 0.5))
                .mapToDouble(rep -> peak(truth, found, rep) - peak(truth, right, rep)).toArray();
        double squares = 0;
        for (double error : errors) {
            squares += error * error;
        }
        return Math.sqrt(squares / errors.length);
    }

    private static double peak(List<double[]> truth, double[] values, int rep) {
        return IntStream.range(0, values.length).filter(i -> truth.get(i)[5] == rep).mapToDouble(i -> values[i]).max().orElseThrow();
    }

    /** Hann window, 0.16 s, as the scorer has it. */
    private static double[] smooth(double[] values, double rate) {
        int width = Math.max(3, (int) Math.rint(0.16 * rate) | 1);
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double weights = 0;
            for (int j = 0; j < width; j++) {
                double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * (j + 1) / (width + 1));
                int at = Math.max(0, Math.min(values.length - 1, i + j - width / 2));
                smooth[i] += weight * values[at];
                weights += weight;
            }
            smooth[i] /= weights;
        }
        return smooth;
    }

    private static double[] at(List<double[]> truth, TreeMap<Double, Double> flexion) {
        double[] times = flexion.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] values = flexion.values().stream().mapToDouble(Double::doubleValue).toArray();
        PolynomialSplineFunction line = new LinearInterpolator().interpolate(times, values);
        return truth.stream().mapToDouble(row -> line.value(Math.max(times[0], Math.min(times[times.length - 1], row[0])))).toArray();
    }

    private static List<LumbarPosture> live(int number) throws IOException {
        JsonObject told = told(number);
        PostureEstimator estimator = PostureEstimator.nominal(stream(told));
        Calibrator calibrator = new Calibrator(estimator);
        begin(calibrator::begin, told);
        List<LumbarPosture> postures = new ArrayList<>();
        for (Sample sample : samples(number)) {
            estimator.update(sample).ifPresent(posture -> postures.add((LumbarPosture) posture));
            calibrator.update(sample).ifPresent(outcome -> estimator.calibrate((CalibrationOutcome.Found) outcome));
        }
        assertThat(estimator.calibration().kind()).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
        return postures;
    }

    private static List<LumbarPosture> offline(int number) throws IOException {
        JsonObject told = told(number);
        OfflinePosture offline = new OfflinePosture(stream(told));
        begin(offline::begin, told);
        return offline.of(samples(number)).stream().map(LumbarPosture.class::cast).toList();
    }

    /** Something that can be told of windows of calibration. */
    @FunctionalInterface
    private interface Windows {
        void begin(CalibrationStep step, double from, double to);
    }

    private static void begin(Windows windows, JsonObject told) {
        begin(windows, CalibrationStep.STAND, told.getAsJsonArray("stand"));
        told.getAsJsonArray("bows").forEach(bow -> begin(windows, CalibrationStep.BEND, bow.getAsJsonArray()));
    }

    private static void begin(Windows windows, CalibrationStep step, JsonArray window) {
        windows.begin(step, window.get(0).getAsDouble(), window.get(1).getAsDouble());
    }

    private static JsonObject told(int number) throws IOException {
        return JsonParser.parseString(Files.readString(folder(number).resolve("set.json"))).getAsJsonObject();
    }

    private static StreamDescribed stream(JsonObject told) {
        return new StreamDescribed(true, told.get("fs_nominal").getAsDouble(), List.of(node(ModelStrap.LOWER), node(ModelStrap.UPPER)));
    }

    private static List<Sample> samples(int number) throws IOException {
        List<Sample> samples = new ArrayList<>(samples(ModelStrap.LOWER, folder(number).resolve("pelvis.csv.gz")));
        samples.addAll(samples(ModelStrap.UPPER, folder(number).resolve("thorax.csv.gz")));
        samples.sort(Comparator.comparingDouble(Sample::time));
        return samples;
    }

    private static Path folder(int number) {
        return KIT.resolve("sims").resolve("sim0" + number);
    }

    private static NodeStream node(Node node) {
        return new NodeStream(node, true, Optional.empty());
    }

    private static List<Sample> samples(Node node, Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (double[] r : Table.read(file)) {
            samples.add(new Sample(node, 0, samples.size(), r[0], new Vector3D(r[4], r[5], r[6]), new Vector3D(r[1], r[2], r[3]), false));
        }
        return samples;
    }
}
