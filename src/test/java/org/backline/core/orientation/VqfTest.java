package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VqfTest {
    private static final double G = 9.81;
    private static final double[] STILL = {0, 0, 0};

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void findsItsInclinationAtRestWithTheFirstSample(double rate) {
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 1 / rate);
        double tilt = Angle.ofDegrees(70);
        vqf.turn(1 / rate, STILL);
        vqf.correct(new double[] {-G * Math.sin(tilt), 0, G * Math.cos(tilt)});
        assertThat(inclination(vqf)).isCloseTo(tilt, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void followsAConstantTurn(double rate) {
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 1 / rate);
        double speed = Angle.ofDegrees(40);
        for (int k = 1; k <= 10 * rate; k++) {
            double tilt = speed * k / rate;
            vqf.turn(1 / rate, new double[] {0, speed, 0});
            vqf.correct(new double[] {-G * Math.sin(tilt), 0, G * Math.cos(tilt)});
        }
        assertThat(Angle.wrap(forwardTilt(vqf) - speed * 10)).isCloseTo(0, within(Angle.ofDegrees(0.5)));
    }

    @Test
    void learnsTheBiasAtRest() {
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 0.01);
        double[] bias = {Angle.ofDegrees(0.5), Angle.ofDegrees(-0.8), Angle.ofDegrees(1.2)};
        for (int k = 0; k < 1000; k++) {
            vqf.turn(0.01, bias);
            vqf.correct(new double[] {0, 0, G});
        }
        assertThat(vqf.atRest()).isTrue();
        assertThat(vqf.bias()).containsExactly(bias, within(Angle.ofDegrees(0.02)));
    }

    @Test
    void learnsTheBiasInMotion() {
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 0.01);
        double bias = Angle.ofDegrees(0.8);
        for (int k = 0; k < 6000; k++) {
            double tilt = Math.sin(k * 0.02);
            double rate = Math.cos(k * 0.02) * 2;
            vqf.turn(0.01, new double[] {bias, rate, 0});
            vqf.correct(new double[] {-G * Math.sin(tilt), 0, G * Math.cos(tilt)});
        }
        assertThat(vqf.atRest()).isFalse();
        assertThat(vqf.bias()[0]).isCloseTo(bias, within(Angle.ofDegrees(0.15)));
    }

    @Test
    void aShakeEndsRest() {
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 0.01);
        for (int k = 0; k < 300; k++) {
            vqf.turn(0.01, STILL);
            vqf.correct(new double[] {0, 0, G});
        }
        assertThat(vqf.atRest()).isTrue();
        vqf.turn(0.01, STILL);
        vqf.correct(new double[] {0.8, 0, G});
        assertThat(vqf.atRest()).isFalse();
    }

    @Test
    void hundredAndHundredSamplesAreTwoHundred() {
        Vqf whole = new Vqf(VqfParameters.PUBLISHED, 0.01);
        Vqf begun = new Vqf(VqfParameters.PUBLISHED, 0.01);
        Vqf resumed = new Vqf(VqfParameters.PUBLISHED, 0.01);
        feed(whole, new Random(3), 400);
        Random motion = new Random(3);
        feed(begun, motion, 250);
        resumed.restore(begun.state());
        feed(begun, new Random(4), 50);
        feed(resumed, motion, 150);
        assertThat(resumed.sensorToEarth()).containsExactly(whole.sensorToEarth());
        assertThat(resumed.bias()).containsExactly(whole.bias());
    }

    @Test
    void goesOnSmoothlyAtAnotherRate() {
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 0.01);
        feed(vqf, new Random(5), 1000);
        double[] before = vqf.sensorToEarth().clone();
        vqf.interval(0.02);
        assertThat(vqf.sensorToEarth()).containsExactly(before);
        feed(vqf, new Random(6), 1);
        double cosine = 0;
        for (int i = 0; i < 4; i++) {
            cosine += before[i] * vqf.sensorToEarth()[i];
        }
        assertThat(Math.abs(cosine)).isGreaterThan(Math.cos(0.02));
    }

    private static void feed(Vqf vqf, Random motion, int samples) {
        for (int k = 0; k < samples; k++) {
            vqf.turn(0.01, new double[] {motion.nextGaussian(), motion.nextGaussian(), motion.nextGaussian()});
            vqf.correct(new double[] {motion.nextGaussian(), motion.nextGaussian(), G + motion.nextGaussian()});
        }
    }

    private static double inclination(Vqf vqf) {
        double[] q = vqf.sensorToEarth();
        return 2 * Math.asin(Math.hypot(q[1], q[2]));
    }

    private static double forwardTilt(Vqf vqf) {
        double[] q = vqf.sensorToEarth();
        return Math.atan2(-2 * (q[1] * q[3] - q[0] * q[2]), 1 - 2 * (q[1] * q[1] + q[2] * q[2]));
    }
}
