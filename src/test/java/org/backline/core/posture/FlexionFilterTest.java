package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlexionFilterTest {
    /** Down and up by 50° in 2.5 s, again and again. */
    private static final DoubleUnaryOperator LIFTS = t -> Angle.ofDegrees(25) * (1 - Math.cos(2 * Math.PI * t / 2.5));

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void movesNoPeakByMoreThanATenthOfADegree(double rate) {
        FlexionFilter filter = new FlexionFilter(rate);
        double largest = 0;
        for (int k = 0; k < 20 * rate; k++) {
            filter.update(k / rate, LIFTS.applyAsDouble(k / rate), () -> 0, Trust.of(Quality.GOOD));
            largest = k > 5 * rate ? Math.max(largest, filter.flexion()) : 0;
        }
        assertThat(Math.toDegrees(largest)).isCloseTo(50, within(0.1));
    }

    @Test
    void throughALossOfEightyMillisecondsItsErrorIsAtMostHalfOfHolding() {
        double coasting = 0;
        double holding = 0;
        for (double loss = 3.0; loss < 20; loss += 0.47) {
            FlexionFilter filter = new FlexionFilter(104);
            double last = 0;
            for (int k = 0; k / 104.0 < loss; k++) {
                last = k / 104.0;
                filter.update(last, LIFTS.applyAsDouble(last), () -> 0, Trust.of(Quality.GOOD));
            }
            for (double ahead = 0.01; ahead <= 0.08; ahead += 0.01) {
                double truth = LIFTS.applyAsDouble(last + ahead);
                coasting += square(filter.forecast(ahead) - truth);
                holding += square(LIFTS.applyAsDouble(last) - truth);
            }
        }
        assertThat(Math.sqrt(coasting)).isLessThan(0.5 * Math.sqrt(holding));
    }

    @Test
    void leansOnItsPredictionWhenTheMeasurementIsNotTrusted() {
        FlexionFilter trusting = running(2);
        FlexionFilter doubting = running(2);
        double next = 2 + 1 / 104.0;
        double jump = LIFTS.applyAsDouble(next) + Angle.ofDegrees(20);
        trusting.update(next, jump, () -> 0, Trust.of(Quality.GOOD));
        doubting.update(next, jump, () -> 0, Trust.of(Quality.POOR));
        double truth = LIFTS.applyAsDouble(next);
        assertThat(doubting.flexion() - truth).isLessThan(0.25 * (trusting.flexion() - truth));
    }

    @Test
    void leansOnItsPredictionWhileSkinRings() {
        FlexionFilter calm = running(2);
        FlexionFilter shaken = running(2);
        double next = 2 + 1 / 104.0;
        double ringing = LIFTS.applyAsDouble(next) + Angle.ofDegrees(1);
        calm.update(next, ringing, () -> 0, Trust.FULL);
        shaken.update(next, ringing, () -> 0, new Trust(Quality.GOOD, 0, true));
        double truth = LIFTS.applyAsDouble(next);
        assertThat(shaken.flexion() - truth).isLessThan(0.5 * (calm.flexion() - truth));
    }

    @Test
    void innovationsAreAsLargeAsTheNoiseSays() {
        Random noise = new Random(9);
        FlexionFilter filter = new FlexionFilter(104);
        double flexion = 0;
        double rate = 0;
        int inside = 0;
        int count = 5000;
        for (int k = 0; k < count; k++) {
            rate += noise.nextGaussian() * Angle.ofDegrees(Math.sqrt(200 / 104.0));
            flexion += rate / 104;
            double measured = flexion + noise.nextGaussian() * Math.sqrt(FlexionGain.MEASUREMENT_VARIANCE);
            double expected = filter.forecastVariance(1 / 104.0) + FlexionGain.MEASUREMENT_VARIANCE;
            inside += k > 0 && square(Angle.wrap(measured - filter.forecast(1 / 104.0))) < 3.84 * expected ? 1 : 0;
            filter.update(k / 104.0, measured, () -> 0, Trust.of(Quality.GOOD));
        }
        assertThat((double) inside / count).isBetween(0.90, 0.98);
    }

    @Test
    void aForecastIsAsFarOffAsItsVarianceSays() {
        Random noise = new Random(12);
        FlexionFilter filter = new FlexionFilter(104);
        double flexion = 0;
        double rate = 0;
        double forecast = 0;
        double variance = 1;
        int inside = 0;
        int count = 20_000;
        for (int k = 0; k < count; k++) {
            rate += noise.nextGaussian() * Angle.ofDegrees(Math.sqrt(200 / 104.0));
            flexion = Angle.wrap(flexion + rate / 104);
            filter.update(k / 104.0, flexion + noise.nextGaussian() * Angle.ofDegrees(Math.sqrt(0.002)), () -> 0, Trust.of(Quality.GOOD));
            if (k % 8 == 0) {
                inside += square(Angle.wrap(forecast - flexion)) < 3.84 * variance ? 8 : 0;
                forecast = filter.forecast(8 / 104.0);
                variance = filter.forecastVariance(8 / 104.0);
            }
        }
        assertThat((double) inside / count).isBetween(0.90, 0.98);
    }

    @Test
    void rateFollowsTheMotion() {
        FlexionFilter filter = running(2.1);
        double slope = (LIFTS.applyAsDouble(2.105) - LIFTS.applyAsDouble(2.095)) / 0.01;
        assertThat(Math.toDegrees(filter.rate())).isCloseTo(Math.toDegrees(slope), within(3.0));
    }

    @Test
    void goesOnWhenTheRateChanges() {
        FlexionFilter filter = running(3);
        for (int k = 1; k < 300; k++) {
            double time = 3 + k / 52.0;
            filter.update(time, LIFTS.applyAsDouble(time), () -> 0, Trust.of(Quality.GOOD));
            assertThat(filter.flexion()).isCloseTo(LIFTS.applyAsDouble(time), within(Angle.ofDegrees(0.5)));
        }
    }

    @Test
    void timesThatJitterDoNotDisturbIt() {
        Random jitter = new Random(10);
        FlexionFilter filter = new FlexionFilter(100);
        for (int k = 0; k < 1000; k++) {
            double time = k / 100.0 + jitter.nextDouble() * 0.004;
            filter.update(time, LIFTS.applyAsDouble(time), () -> 0, Trust.of(Quality.GOOD));
            if (k > 50) {
                assertThat(filter.flexion()).isCloseTo(LIFTS.applyAsDouble(time), within(Angle.ofDegrees(0.2)));
            }
        }
    }

    @Test
    void beginsAnewAfterAHoleThatItCannotCoastThrough() {
        FlexionFilter filter = running(3);
        filter.update(3.4, 1.0, () -> 0.5, Trust.of(Quality.POOR));
        assertThat(filter.flexion()).isEqualTo(1.0);
        assertThat(filter.rate()).isEqualTo(0.5);
    }

    @Test
    void wrapsInsteadOfUnwrapping() {
        FlexionFilter filter = new FlexionFilter(100);
        for (int k = 0; k < 200; k++) {
            filter.update(k / 100.0, Angle.wrap(Angle.ofDegrees(170) + Angle.ofDegrees(0.1) * k), () -> 0, Trust.of(Quality.GOOD));
        }
        assertThat(Math.toDegrees(filter.flexion())).isCloseTo(170 + 19.9 - 360, within(0.1));
    }

    private static FlexionFilter running(double until) {
        FlexionFilter filter = new FlexionFilter(104);
        for (int k = 0; k <= until * 104; k++) {
            filter.update(k / 104.0, LIFTS.applyAsDouble(k / 104.0), () -> 0, Trust.of(Quality.GOOD));
        }
        return filter;
    }

    private static double square(double x) {
        return x * x;
    }
}
