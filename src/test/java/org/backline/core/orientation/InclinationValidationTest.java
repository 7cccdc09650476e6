package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * degrees over samples in motion, mean over trials. The C++ VQF, not aligned in time, reaches 0.602 and 0.636.
 */
class InclinationValidationTest {
    private static final Path KIT = Path.of("..", "shared", "data", "kit");
    private static final Node NODE = new Node(0, Site.UNKNOWN);

    @BeforeAll
    static void needsTheKit() {
        assumeTrue(Files.isDirectory(KIT), "the evaluation kit is not here");
    }

    @Test
    void atTheSensorsOwnRate() throws IOException {
        assertThat(meanError("trials", 2000.0 / 7)).isLessThan(0.605);
    }

    @Test
    void asAWearableWouldSendIt() throws IOException {
        assertThat(meanError("trials104", 104)).isLessThan(0.608);
    }

    private static double meanError(String folder, double rate) throws IOException {
        try (Stream<Path> trials = Files.list(KIT.resolve(folder))) {
            double sum = 0;
            List<Path> files = trials.sorted().toList();
            for (Path trial : files) {
                sum += error(Table.read(trial), Table.read(KIT.resolve("truth_" + folder).resolve(trial.getFileName())), rate);
            }
            assertThat(files).hasSize(8);
            return sum / files.size();
        }
    }

    private static double error(List<double[]> rows, List<double[]> truth, double rate) {
        NodeOrientation orientation = new NodeOrientation(NODE, rate);
        double squares = 0;
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            Quaternion found = orientation.update(sample(i, rows.get(i))).sensorToEarth();
            double[] t = truth.get(i);
            if (t[4] > 0.5 && !Double.isNaN(t[0] + t[1] + t[2] + t[3])) {
                Quaternion difference = found.multiply(new Quaternion(t[0], t[1], t[2], t[3]).normalize().getConjugate());
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
