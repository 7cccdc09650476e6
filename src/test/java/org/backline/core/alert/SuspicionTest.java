package org.backline.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.junit.jupiter.api.Test;

class SuspicionTest {
    private static final OwnRange OWN = new OwnRange(Angle.ofDegrees(60), OwnRange.Origin.MEASURED);
    private static final OptionalDouble FRESH = OptionalDouble.of(90);

    @Test
    void whatIsPlausibleIsJudged() {
        assertThat(Suspicion.of(posture(65, Quality.COASTING), OWN, FRESH)).isEmpty();
        assertThat(Suspicion.of(posture(65, Quality.GOOD), OWN, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void aHoleAndASaturatedSensorAreNot() {
        assertThat(Suspicion.of(posture(50, Quality.POOR), OWN, FRESH)).contains(Suspicion.POOR_DATA);
    }

    @Test
    void aSlippedNodeIsNot() {
        assertThat(Suspicion.of(posture(67, Quality.GOOD), OWN, FRESH)).contains(Suspicion.SLIPPED);
        assertThat(Suspicion.of(posture(-36, Quality.GOOD), OWN, FRESH)).contains(Suspicion.SLIPPED);
    }

    @Test
    void aTypicalRangeSaysLittleAboutWhatIsPlausible() {
        assertThat(Suspicion.of(posture(67, Quality.GOOD), OwnRange.POPULATION, FRESH)).isEmpty();
        assertThat(Suspicion.of(posture(80, Quality.GOOD), OwnRange.POPULATION, FRESH)).contains(Suspicion.SLIPPED);
    }

    @Test
    void anOldZeroIsNot() {
        assertThat(Suspicion.of(posture(50, Quality.GOOD), OWN, OptionalDouble.of(100 - 1801))).contains(Suspicion.OLD_ZERO);
    }

    @Test
    void aSingleNodeIsNot() {
        assertThat(Suspicion.of(new TrunkTilt(100, 1.5, 0, Quality.GOOD), OWN, FRESH)).contains(Suspicion.ONE_NODE);
    }

    private static Posture posture(double degrees, Quality quality) {
        return new LumbarPosture(100, Angle.ofDegrees(degrees), 0, 0, 0, 0, 0, 0, 0, quality);
    }
}
