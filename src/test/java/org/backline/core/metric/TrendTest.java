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

/** definitions.md#acceptance-tests, A8. */
class TrendTest {
    private static final int HISTORIES = 4000;
    private static final double NOISE = 4;

    private final Random random = new Random(8);

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8, 9, 10, 12, 20, 40})
    void noiseAloneIsUnclear(int sessions) {
        long unclear = IntStream.range(0, HISTORIES).filter(i -> kind(history(sessions, 0, NOISE)) == Kind.UNCLEAR).count();

        assertThat((double) unclear / HISTORIES).isGreaterThanOrEqualTo(0.95);
    }

    /**
     * At the first, the second or the third session after it. Who knew the noise, and with it the best test there is (Neyman–Pearson),
     * would find it at the third in 94, 96, 97 and 98 of 100 histories with noise of 4° and at most 5 false ones in 100.
     */
    @ParameterizedTest
    @CsvSource({"6, 4, 0.88", "9, 4, 0.92", "12, 4, 0.94", "20, 4, 0.96", "6, 2.5, 0.98", "12, 2.5, 0.99"})
    void aStepOfTenDegreesIsFoundWithinThreeSessions(int before, double noise, double share) {
        long found = IntStream.range(0, HISTORIES).filter(i -> found(history(before, 3, noise), before)).count();

        assertThat((double) found / HISTORIES).isGreaterThan(share);
    }

    @Test
    void aFallIsTold() {
        assertThat(kind(radians(40, 41, 40, 39, 40, 41, 40, 30, 31, 30))).isEqualTo(Kind.CLEAR_FALL);
    }

    @Test
    void theBandIsThePersonsOwnAfterSixSessions() {
        assertThat(Math.toDegrees(Trend.of(radians(40, 42, 40, 42, 40, 42, 41, 41)).orElseThrow().band())).isEqualTo(8, within(1e-9));

        Trend own = Trend.of(radians(40, 42, 40, 42, 40, 42, 41, 41, 41)).orElseThrow();
        double t = new TDistribution(10 / 3.0 + 6).inverseCumulativeProbability(0.975);
        double squared = (3 * Math.pow(2 - 0.4, 2) + 2 * Math.pow(-2 - 0.4, 2)) / 4 / 2;
        double typicalError = Math.sqrt((10 / 3.0 * squared + 6 * 4 * 4) / (10 / 3.0 + 6));
        assertThat(Math.toDegrees(own.band())).isEqualTo(t * typicalError * Math.sqrt(1 / 3.0 + 1 / 6.0), within(1e-9));
    }

    @Test
    void fewSessionsSayNothing() {
        assertThat(Trend.of(radians(10, 50, 60))).isEmpty();
        assertThat(Trend.of(List.of())).isEmpty();
    }

    private static boolean found(List<Double> medians, int before) {
        return IntStream.rangeClosed(before + 1, medians.size()).anyMatch(n -> kind(medians.subList(0, n)) == Kind.CLEAR_RISE);
    }

    private static Kind kind(List<Double> medians) {
        return Trend.of(medians).map(Trend::kind).orElse(Kind.UNCLEAR);
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
