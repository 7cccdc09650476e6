package org.backline.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host's time of samples against the truth of simulated links; their parameters: {@code src/design/link-models.md}. */
class StrapClockTest {
    private static final double SPACING = 4 / 208.0;
    private static final double NANOS = 1e9;
    private static final double SKEW = 40e-6;
    private static final double WARMING = 5e-6;
    private static final double WARM_AFTER = 600;
    private static final double BOOTED = 12.5;

    private final StrapClock clock = new StrapClock();

    /** What a strap's clock shows that runs fast by 40 millionths and by 5 more once it is warm. */
    private static double device(double truth) {
        return BOOTED + truth + SKEW * truth + WARMING * (truth - WARM_AFTER * (1 - Math.exp(-truth / WARM_AFTER)));
    }

    private static double rate(double truth) {
        return SKEW + WARMING * (1 - Math.exp(-truth / WARM_AFTER));
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * NANOS);
    }

    /** @return largest error against the truth plus {@code constant} between two times [s] */
    private double worst(LinkModel link, double constant, double from, double to, boolean synchronised) {
        Random chance = new Random(3);
        double worst = 0;
        double arrived = 0;
        double last = Double.NEGATIVE_INFINITY;
        boolean forward = true;
        for (int i = 0; i * SPACING < to; i++) {
            double truth = i * SPACING;
            arrived = Math.max(arrived, truth + link.delay(truth, chance));
            clock.update(device(truth), nanos(arrived));
            double told = clock.hostNanos(device(truth)) / NANOS;
            forward &= told > last;
            last = told;
            if (synchronised && i % 78 == 77) {
                synchronise(link, arrived, chance);
            }
            worst = truth < from ? worst : Math.max(worst, Math.abs(told - truth - constant));
        }
        assertThat(forward).as("never goes back").isTrue();
        return worst;
    }

    /** A question is a short frame: on the way there and back it waits as any other. */
    private void synchronise(LinkModel link, double asked, Random chance) {
        double there = asked + link.least + 0.0004;
        double back = there + link.delay(there, chance);
        clock.synchronise(nanos(asked), device(there), device(there), nanos(back));
    }

    @ParameterizedTest
    @CsvSource({"USB, 0.05", "FTDI, 1", "BLUETOOTH, 1"})
    void afterHalfAMinuteNothingIsLeftButTheLeastDelay(LinkModel link, double milliseconds) {
        assertThat(1e3 * worst(link, link.least, 30, 1_800, false)).isLessThanOrEqualTo(milliseconds);
        assertThat(clock.skew()).isCloseTo(-rate(1_785), Offset.offset(5e-6));
    }

    @ParameterizedTest
    @CsvSource({"USB, 0.3", "FTDI, 8", "BLUETOOTH, 2"})
    void questionsForTheTimeTellTheLeastDelay(LinkModel link, double milliseconds) {
        assertThat(1e3 * worst(link, 0, 60, 600, true)).isLessThanOrEqualTo(milliseconds);
    }

    @ParameterizedTest
    @CsvSource({"USB, 1", "FTDI, 16", "BLUETOOTH, 40"})
    void theFirstSecondsAreRough(LinkModel link, double milliseconds) {
        assertThat(1e3 * worst(link, link.least, 1, 30, false)).isLessThanOrEqualTo(milliseconds);
    }

    @Test
    void thereAndBackIsTheSame() {
        worst(LinkModel.USB, 0, 0, 60, true);
        long host = clock.hostNanos(device(59.3));
        assertThat(clock.device(host)).isCloseTo(device(59.3), Offset.offset(1e-8));
    }

    @Test
    void aClockThatWentBackBeginsAnew() {
        worst(LinkModel.USB, 0, 0, 60, false);
        clock.update(3, nanos(70));
        assertThat(clock.settled()).isFalse();
        assertThat(clock.hostNanos(3)).isEqualTo(nanos(70));
    }

    @Test
    void aHostThatSleptBeginsAnewAfterThreeSeconds() {
        worst(LinkModel.USB, 0, 0, 60, false);
        double slept = 1;
        for (double truth = 60; truth < 62.9; truth += SPACING) {
            clock.update(device(truth), nanos(truth + slept));
        }
        assertThat(clock.settled()).isTrue();
        for (double truth = 62.9; truth < 64; truth += SPACING) {
            clock.update(device(truth), nanos(truth + slept));
        }
        assertThat(clock.settled()).isFalse();
        assertThat(clock.hostNanos(device(64)) / NANOS).isCloseTo(64 + slept, Offset.offset(1e-3));
    }

    @Test
    void oneFrameThatWasHeldUpChangesNothing() {
        worst(LinkModel.USB, 0, 0, 60, false);
        long before = clock.hostNanos(device(60));
        clock.update(device(60), nanos(62));
        assertThat(clock.hostNanos(device(60))).isCloseTo(before, Offset.offset(1_000L));
        assertThat(clock.settled()).isTrue();
    }

    @Test
    void samplesOfTwoNodesThatOverlapALittleAreOneClock() {
        clock.update(10, nanos(1));
        clock.update(9.99, nanos(1.001));
        clock.update(10.02, nanos(1.02));
        assertThat(clock.hostNanos(10.02)).isEqualTo(nanos(1.02));
    }

    @Test
    void impossibleAnswersAreLeftOut() {
        worst(LinkModel.USB, 0, 0, 20, false);
        long before = clock.hostNanos(device(20));
        clock.synchronise(nanos(20), device(21), device(20), nanos(20.1));
        clock.synchronise(nanos(20), device(20), device(30), nanos(20.1));
        clock.synchronise(nanos(20), device(20), device(20), nanos(40));
        clock.synchronise(nanos(20), -1e12, 1e12, nanos(20));
        clock.update(device(20.01), nanos(20.0105));
        assertThat(clock.hostNanos(device(20))).isCloseTo(before, Offset.offset(10_000L));
    }
}
