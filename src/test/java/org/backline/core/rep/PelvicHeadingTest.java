package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.complex.Quaternion;
import org.junit.jupiter.api.Test;

class PelvicHeadingTest {
    private static final Quaternion WORN_ASKEW = about(0.3, -0.5, 0.8, 0.4);

    private final PelvicHeading heading = new PelvicHeading();

    @Test
    void bendingIsNoTurn() {
        heading.update(WORN_ASKEW);
        heading.update(bentAndTurned(60, 0));

        assertThat(heading.heading()).isCloseTo(0, within(1e-12));
    }

    @Test
    void turningShowsHoweverFarThePelvisIsBent() {
        heading.update(WORN_ASKEW);
        heading.update(bentAndTurned(60, 30));

        assertThat(Math.toDegrees(heading.heading())).isCloseTo(30, within(1e-9));
    }

    @Test
    void aFullTurnIsNotLost() {
        heading.update(WORN_ASKEW);
        for (int degrees = 0; degrees <= 450; degrees += 5) {
            heading.update(bentAndTurned(10, degrees));
        }

        assertThat(Math.toDegrees(heading.heading())).isCloseTo(450, within(1e-9));
    }

    private static Quaternion bentAndTurned(double bend, double turn) {
        return about(0, 0, 1, Math.toRadians(turn)).multiply(about(0, 1, 0, Math.toRadians(bend))).multiply(WORN_ASKEW);
    }

    private static Quaternion about(double x, double y, double z, double angle) {
        double size = Math.sqrt(x * x + y * y + z * z);
        double sine = Math.sin(angle / 2) / size;
        return new Quaternion(Math.cos(angle / 2), sine * x, sine * y, sine * z);
    }
}
