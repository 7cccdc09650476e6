package org.backline.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZeroPhaseLowPassTest {
    private static final int SIZE = 2000;

    @Test
    void leavesAStraightLineAlone() {
        double[] times = unevenTimes();
        double[] line = Arrays.stream(times).map(t -> 3 - 2 * t).toArray();
        assertThat(lowPass(0.5, times).of(line)).containsExactly(line, within(1e-6));
    }

    @Test
    void halvesItsCutOffWithoutDelay() {
        double[] times = unevenTimes();
        double[] smooth = lowPass(2, times).of(sine(times, 2));
        assertThat(inside(times, smooth, t -> 0.5 * Math.sin(2 * Math.PI * 2 * t))).isLessThan(0.01);
    }

    @Test
    void passesSlowSignals() {
        double[] times = unevenTimes();
        double[] smooth = lowPass(2, times).of(sine(times, 0.5));
        assertThat(inside(times, smooth, t -> Math.sin(2 * Math.PI * 0.5 * t) / (1 + Math.pow(0.25, 4)))).isLessThan(0.01);
    }

    @Test
    void whatLiesBeyondABreakDoesNotMatter() {
        double[] times = unevenTimes();
        double[] step = Arrays.stream(times).map(t -> t < times[700] ? 1 : 5).toArray();
        boolean[] breaks = new boolean[SIZE];
        breaks[700] = true;
        assertThat(new ZeroPhaseLowPass(0.5, times, ones(), breaks).of(step)).containsExactly(step, within(1e-6));
    }

    @Test
    void anInputWithoutWeightIsReplaced() {
        double[] times = unevenTimes();
        double[] weights = ones();
        double[] line = Arrays.stream(times).map(t -> 3 - 2 * t).toArray();
        double[] spoilt = line.clone();
        weights[500] = 0;
        spoilt[500] = 1e3;
        assertThat(new ZeroPhaseLowPass(0.5, times, weights, new boolean[SIZE]).of(spoilt)).containsExactly(line, within(0.01));
    }

    @Test
    void takesAnyNumberOfInputs() {
        for (int size = 0; size < 4; size++) {
            double[] few = IntStream.range(0, size).mapToDouble(i -> i + 1).toArray();
            assertThat(new ZeroPhaseLowPass(1, few, few, new boolean[size]).of(few)).containsExactly(few, within(1e-9));
        }
    }

    private static ZeroPhaseLowPass lowPass(double cutoff, double[] times) {
        double[] spans = IntStream.range(0, SIZE)
                .mapToDouble(i -> (times[Math.min(SIZE - 1, i + 1)] - times[Math.max(0, i - 1)]) / 2).toArray();
        return new ZeroPhaseLowPass(cutoff, times, spans, new boolean[SIZE]);
    }

    private static double inside(double[] times, double[] values, DoubleUnaryOperator expected) {
        return IntStream.range(200, SIZE - 200).mapToDouble(i -> Math.abs(values[i] - expected.applyAsDouble(times[i]))).max()
                .orElseThrow();
    }

    private static double[] sine(double[] times, double frequency) {
        return Arrays.stream(times).map(t -> Math.sin(2 * Math.PI * frequency * t)).toArray();
    }

    private static double[] ones() {
        double[] ones = new double[SIZE];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** @return about 100 a second, spans between them of 7 to 13 ms */
    private static double[] unevenTimes() {
        Random random = new Random(3);
        double[] times = new double[SIZE];
        for (int i = 1; i < SIZE; i++) {
            times[i] = times[i - 1] + 0.007 + 0.006 * random.nextDouble();
        }
        return times;
    }
}
