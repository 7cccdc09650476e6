package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.math.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Inclination against an optical system: eight trials of BROAD (Laidig, Caruso, Cereatti, Seel 2021). The error is BROAD's, RMSE in
 * degrees over samples in motion, mean over trials. The C++ VQF, not aligned in time, reaches 0.602 and 0.636 live, 0.506 and 0.532
 * offline.
 */
class InclinationValidationTest {
    private static final Path KIT = Path.of("..", "shared", "data", "kit");
    private static final Node NODE = new Node(0, Site.UNKNOWN);

    @BeforeAll
    static void needsTheKit() {
        assumeTrue(Files.isDirectory(KIT), "the evaluation kit is not here");
    }

    @Test
    void liveAtTheSensorsOwnRate() throws IOException {
        assertThat(meanError("trials", 2000.0 / 7, InclinationValidationTest::live)).isLessThan(0.605);
    }

    @Test
    void liveAsAWearableWouldSendIt() throws IOException {
        assertThat(meanError("trials104", 104, InclinationValidationTest::live)).isLessThan(0.605);
    }

    @Test
    void offlineAtTheSensorsOwnRate() throws IOException {
        assertThat(meanError("trials", 2000.0 / 7, InclinationValidationTest::offline)).isLessThan(0.508);
    }

    @Test
    void offlineAsAWearableWouldSendIt() throws IOException {
        assertThat(meanError("trials104", 104, InclinationValidationTest::offline)).isLessThan(0.508);
    }

    private static List<Attitude> live(List<Sample> samples, double rate) {
        NodeOrientation orientation = new NodeOrientation(NODE, rate);
        return samples.stream().map(orientation::update).toList();
    }

    private static List<Attitude> offline(List<Sample> samples, double rate) {
        return OfflineOrientation.of(NODE, rate, Vector3D.ZERO, samples);
    }

    private static double meanError(String folder, double rate, BiFunction<List<Sample>, Double, List<Attitude>> filter)
            throws IOException {
        try (Stream<Path> trials = Files.list(KIT.resolve(folder))) {
            double sum = 0;
            List<Path> files = trials.sorted().toList();
            for (Path trial : files) {
                List<double[]> rows = Table.read(trial);
                List<Sample> samples = IntStream.range(0, rows.size()).mapToObj(i -> sample(i, rows.get(i))).toList();
                sum += error(filter.apply(samples, rate), Table.read(KIT.resolve("truth_" + folder).resolve(trial.getFileName())));
            }
            assertThat(files).hasSize(8);
            return sum / files.size();
        }
    }

    private static double error(List<Attitude> found, List<double[]> truth) {
        double squares = 0;
        int count = 0;
        for (int i = 0; i < found.size(); i++) {
            double[] t = truth.get(i);
            if (t[4] > 0.5 && !Double.isNaN(t[0] + t[1] + t[2] + t[3])) {
                Quaternion right = new Quaternion(t[0], t[1], t[2], t[3]).normalize();
                Quaternion difference = found.get(i).sensorToEarth().multiply(right.getConjugate());
                double error = 2 * Math.acos(Math.min(1, Math.hypot(difference.getQ0(), difference.getQ3())));
                squares += error * error;
                count++;
            }
        }
        return Math.toDegrees(Math.sqrt(squares / count));
    }

    private static Sample sample(int index, double[] row) {
        return new Sample(NODE, 0, index, row[0], new Vector3D(row[4], row[5], row[6]), new Vector3D(row[1], row[2], row[3]), false);
    }
}
