package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkingDetectorTest {
    private static final double STANDARD_GRAVITY = 9.80665;

    private final WalkingDetector detector = new WalkingDetector();

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 1.4, 1.8, 2.2, 2.5})
    void findsStepsOfACentimetreEachWay(double steps) {
        double amplitude = 0.01 * Math.pow(2 * Math.PI * steps, 2);
        bounce(steps, amplitude, 4);

        assertThat(detector.walking(4)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 4.0})
    void whatIsTooSlowOrTooFastIsNoWalk(double rate) {
        bounce(rate, 2, 6);

        assertThat(detector.walking(6)).isFalse();
    }

    @Test
    void breathingIsNoWalk() {
        bounce(1.0, 0.15, 6);

        assertThat(detector.walking(6)).isFalse();
    }

    @Test
    void endsSoonAfterTheLastStep() {
        bounce(1.8, 1.5, 4);

        assertThat(detector.walking(5.5)).isFalse();
    }

    @Test
    void aBentBodyDoesNotWalk() {
        bounce(1.8, 1.5, 4);
        detector.update(new Motion(4, Angle.ofDegrees(30), 0), false);

        assertThat(detector.walking(4)).isFalse();
    }

    private void bounce(double rate, double amplitude, double seconds) {
        for (int i = 0; i <= seconds * 104; i++) {
            double time = i / 104.0;
            detector.update(time, STANDARD_GRAVITY + amplitude * Math.sin(2 * Math.PI * rate * time));
        }
    }

    @Test
    void hipsThatBounceInASquatDoNotWalk() {
        WalkingDetector detector = new WalkingDetector();
        for (double time = 0; time < 6; time += 0.01) {
            detector.update(time, 9.81 + 3 * Math.sin(2 * Math.PI * 1.5 * time));
            detector.update(new Motion(time, Angle.ofDegrees(10), 0), true);
        }
        assertThat(detector.walking(6)).isFalse();
    }
}
