package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeAlignmentTest {

    @Test
    void turnsSpecificForceToTheEndOfTheInterval() {
        double rate = 2;
        double interval = 0.02;
        double tiltInTheMiddle = 0.7;
        double tiltAtTheEnd = tiltInTheMiddle + rate * interval / 2;
        double[] force = {-Math.sin(tiltInTheMiddle), 0, Math.cos(tiltInTheMiddle)};
        new TimeAlignment().align(interval, new double[] {0, rate, 0}, force);
        assertThat(force).containsExactly(new double[] {-Math.sin(tiltAtTheEnd), 0, Math.cos(tiltAtTheEnd)}, within(1e-12));
    }

    @Test
    void seesConingOnceTheRateChangesDirection() {
        TimeAlignment alignment = new TimeAlignment();
        alignment.align(0.01, new double[] {1, 0, 0}, new double[3]);
        double[] rate = {0, 1, 0};
        alignment.align(0.01, rate, new double[3]);
        assertThat(rate).containsExactly(0, 1, 0.01 / 12);
    }

    @Test
    void leavesStillnessAlone() {
        double[] force = {1, 2, 3};
        double[] rate = {0, 0, 0};
        new TimeAlignment().align(0.01, rate, force);
        assertThat(force).containsExactly(1, 2, 3);
        assertThat(rate).containsExactly(0, 0, 0);
    }

    @Test
    void forgetsWhatDoesNotPrecede() {
        TimeAlignment alignment = new TimeAlignment();
        alignment.align(0.01, new double[] {1, 0, 0}, new double[3]);
        alignment.restart();
        double[] rate = {0, 1, 0};
        alignment.align(0.01, rate, new double[3]);
        assertThat(rate).containsExactly(0, 1, 0);
    }
}
