package org.backline.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.backline.core.metric.Trend.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BIOMECHANICS §9, A8. */
class TrendTest {
    private static final int HISTORIES = 4000;
    private static final double NOISE = 4;

    private final Random random = new Random(8);

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8, 9, 10, 12, 20, 40})
    void noiseAloneIsUnclear(int sessions) {
        long unclear = IntStream.range(0, HISTORIES).filter(i -> Trend.of(history(sessions, 0, NOISE)).kind() == Kind.UNCLEAR).count();

        assertThat((double) unclear / HISTORIES).isGreaterThanOrEqualTo(0.95);
    }

    /** At the first, the second or the third session after it; with noise of 4° in four histories of five, with 2.5° in nearly all. */
    @ParameterizedTest
    @CsvSource({"12, 4, 0.8", "20, 4, 0.85", "9, 2.5, 0.95", "12, 2.5, 0.98"})
    void aStepOfTenDegreesIsFoundWithinThreeSessions(int before, double noise, double share) {
        long found = IntStream.range(0, HISTORIES).filter(i -> found(history(before, 3, noise), before)).count();

        assertThat((double) found / HISTORIES).isGreaterThan(share);
    }

    @Test
    void aFallIsTold() {
        assertThat(Trend.of(radians(40, 41, 40, 39, 40, 41, 40, 30, 31, 30)).kind()).isEqualTo(Kind.CLEAR_FALL);
    }

    @Test
    void theBandIsThePersonsOwnAfterSixSessions() {
        assertThat(Math.toDegrees(Trend.of(radians(40, 42, 40, 42, 40, 42, 41, 41)).band())).isEqualTo(8, within(1e-9));

        Trend own = Trend.of(radians(40, 42, 40, 42, 40, 42, 41, 41, 41));
        double t = new TDistribution(10 / 3.0).inverseCumulativeProbability(0.98);
        double typicalError = Math.sqrt((3 * Math.pow(2 - 0.4, 2) + 2 * Math.pow(-2 - 0.4, 2)) / 4 / 2);
        assertThat(Math.toDegrees(own.band())).isEqualTo(t * typicalError * Math.sqrt(1 / 3.0 + 1 / 6.0), within(1e-9));
    }

    @Test
    void fewSessionsSayNothing() {
        assertThat(Trend.of(radians(10, 50, 60)).kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(Trend.of(List.of()).kind()).isEqualTo(Kind.UNCLEAR);
    }

    private static boolean found(List<Double> medians, int before) {
        return IntStream.rangeClosed(before + 1, medians.size()).anyMatch(n -> Trend.of(medians.subList(0, n)).kind() == Kind.CLEAR_RISE);
    }

    /** @return medians of some sessions, then of some that are 10° higher */
    private List<Double> history(int before, int after, double noise) {
        List<Double> medians = new ArrayList<>();
        for (int i = 0; i < before + after; i++) {
            medians.add(Math.toRadians(40 + noise * random.nextGaussian() + (i < before ? 0 : 10)));
        }
        return medians;
    }

    private static List<Double> radians(double... degrees) {
        return Arrays.stream(degrees).map(Math::toRadians).boxed().toList();
    }
}
