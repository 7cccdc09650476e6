package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    @ParameterizedTest
    @CsvSource({"STAND_AND_BENDS, 3, 45, 0.95, GOOD", "STAND_AND_BENDS, 2, 45, 0.95, FAIR", "STAND_AND_BENDS, 3, 30, 0.95, FAIR",
        "STAND_AND_BENDS, 3, 45, 0.8, FAIR", "STAND, 0, 0, 0, FAIR", "UNCONFIRMED, 3, 45, 0.95, REPEAT", "NOMINAL, 0, 0, 0, REPEAT"})
    void aGradeTellsHowClearTheBendsWere(Kind kind, int bends, double depth, double planarity, Grade grade) {
        MountingQuality quality = new MountingQuality(0.01, 9.81, bends, Angle.ofDegrees(depth), planarity, 0.02);
        NodeCalibration node = new NodeCalibration(0, Vector3D.ZERO, Quaternion.IDENTITY, 0, quality);

        assertThat(Grade.of(new Calibration(kind, 1, List.of(node), 0, 0))).isEqualTo(grade);
    }
}
