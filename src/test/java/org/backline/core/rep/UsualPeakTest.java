package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualPeakTest {

    private static Optional<UsualPeak> of(int sessions, double middle) {
        List<Double> peaks = List.of(Angle.ofDegrees(middle - 2), Angle.ofDegrees(middle), Angle.ofDegrees(middle + 2));
        return UsualPeak.of(Collections.nCopies(sessions, peaks));
    }

    @Test
    void threeSessionsTellWhatIsUsual() {
        assertThat(of(2, 30)).isEmpty();
        assertThat(of(3, 30)).hasValueSatisfying(usual -> {
            assertThat(usual.flexion()).isCloseTo(Angle.ofDegrees(30), within(1e-9));
            assertThat(usual.spread()).isCloseTo(Angle.ofDegrees(2), within(1e-9));
            assertThat(usual.reps()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {-12, -8, 0, 0.5})
    void noLineIsOfferedAboveABackThatDoesNotRound(double degrees) {
        assertThat(of(5, degrees)).isEmpty();
    }
}
