package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HipRiseTest {
    private final HipRise hips = new HipRise();

    @ParameterizedTest
    @CsvSource({"0.32, 1.1, 0", "0.25, 1.5, 0.3", "0.15, 1.9, -0.3"})
    void findsTheOnsetWhateverTheAccelerometersError(double way, double seconds, double error) {
        run(2.0 + 0.6 * seconds, t -> error + rise(t - 2.0, way, seconds));

        assertThat(hips.onset()).isPresent();
        assertThat(hips.onset().getAsDouble()).isCloseTo(2.0, within(0.12));
    }

    @Test
    void stillnessIsNoRise() {
        run(4, t -> 0.2 + 0.03 * Math.sin(2 * Math.PI * 0.3 * t));

        assertThat(hips.onset()).isEmpty();
    }

    @Test
    void sinkingIsNoRise() {
        run(3, t -> rise(t - 2.0, -0.3, 1.5));

        assertThat(hips.onset()).isEmpty();
    }

    @Test
    void whatFollowsOnNoStillnessIsNotKnown() {
        hips.update(new Motion(0, 0, Angle.ofDegrees(60)));
        run(3, t -> 2 * Math.sin(2 * Math.PI * t));

        assertThat(hips.onset()).isEmpty();
    }

    @Test
    void aRiseIsOverWhenTheHipsAreStillAgain() {
        run(6, t -> rise(t - 2.0, 0.3, 1.5));

        assertThat(hips.onset()).isEmpty();
    }

    private void run(double seconds, DoubleUnaryOperator acceleration) {
        for (int i = 0; i < seconds * 104; i++) {
            hips.update(i / 104.0, acceleration.applyAsDouble(i / 104.0));
        }
    }

    /** Minimum jerk. */
    private static double rise(double time, double way, double seconds) {
        double s = time / seconds;
        return s < 0 || s > 1 ? 0 : way / (seconds * seconds) * (60 * s - 180 * s * s + 120 * s * s * s);
    }
}
