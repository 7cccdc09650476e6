package org.backline.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backline.core.device.StreamLimits.Excess;
import org.junit.jupiter.api.Test;

/** Time is the test's own: a read each 50 ms. */
class StreamLimitsTest {
    private static final int READS = 20;
    private static final long STEP = 50_000_000;

    private final StreamLimits limits = new StreamLimits();
    private long now;
    private long all;
    private long rejected;

    /** @return the first excess within so many seconds of so many bytes, frames and damaged frames in each */
    private Optional<Excess> pour(int seconds, int bytes, int frames, int damaged) {
        for (int i = 1; i <= seconds * READS; i++) {
            all += frames / READS;
            rejected += damaged / READS;
            Optional<Excess> excess = limits.update(bytes / READS, new FrameCount(all, rejected), now += STEP);
            if (excess.isPresent()) {
                return excess;
            }
        }
        return Optional.empty();
    }

    private static StrapIdentified boot(int id) {
        return new StrapIdentified(1, id, 0, 0, 0, "", "", "");
    }

    @Test
    void whatAStrapSendsIsWithinThem() {
        assertThat(pour(600, 8_000, 60, 20)).isEmpty();
        assertThat(pour(60, StreamLimits.MOST_BYTES, StreamLimits.MOST_FRAMES, 0)).as("just the most").isEmpty();
    }

    @Test
    void moreFramesAreTooMany() {
        assertThat(pour(2, 20_000, 2_200, 0)).contains(Excess.FRAMES);
    }

    @Test
    void moreBytesAreTooMany() {
        assertThat(pour(2, 220_000, 100, 0)).contains(Excess.BYTES);
    }

    @Test
    void aFloodIsNoticedBeforeItsSecondIsOver() {
        limits.update(0, FrameCount.NONE, 0);
        assertThat(limits.update(1_000_000, FrameCount.NONE, STEP)).contains(Excess.BYTES);
    }

    @Test
    void whatPiledUpWhileNobodyReadIsNoFlood() {
        limits.update(0, FrameCount.NONE, 0);
        assertThat(limits.update(900_000, new FrameCount(9_000, 0), 5_000_000_000L)).isEmpty();
    }

    @Test
    void tenSecondsMostlyDamagedAreTooMany() {
        assertThat(pour(9, 8_000, 60, 40)).isEmpty();
        assertThat(pour(2, 8_000, 60, 40)).contains(Excess.DAMAGE);
    }

    @Test
    void aSecondThatWasReadableBeginsTheCountAnew() {
        pour(9, 8_000, 60, 40);
        pour(2, 8_000, 60, 0);
        assertThat(pour(9, 8_000, 60, 40)).isEmpty();
    }

    @Test
    void damageNowAndThenInASilenceIsNothing() {
        for (int i = 0; i < 30; i++) {
            pour(1, 20, READS, READS);
            assertThat(pour(1, 0, 0, 0)).isEmpty();
        }
    }

    @Test
    void aStrapThatIsAlwaysAnotherIsNone() {
        limits.update(0, FrameCount.NONE, 0);
        for (int id = 1; id <= StreamLimits.MOST_CHANGES; id++) {
            limits.accept(boot(id));
            limits.accept(boot(id));
        }
        assertThat(limits.update(0, FrameCount.NONE, STEP)).isEmpty();
        limits.accept(new StreamDescribed(true, 200, List.of()));
        assertThat(limits.update(0, FrameCount.NONE, 2 * STEP)).contains(Excess.CHANGES);
    }

    @Test
    void changesNowAndThenAreFine() {
        for (int id = 1; id < 100; id++) {
            limits.accept(boot(id));
            assertThat(pour(1, 0, 0, 0)).isEmpty();
        }
    }
}
