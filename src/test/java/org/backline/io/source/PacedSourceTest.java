package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.backline.core.session.Command;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class PacedSourceTest {
    private static final long MILLISECOND = 1_000_000;

    private static Chunk chunk(long milliseconds) {
        return new Chunk(milliseconds * MILLISECOND, new byte[] {(byte) milliseconds});
    }

    /** @return of three times, the one that a busy machine delayed least [ns] */
    private static long shortest(Pacing pacing, List<Input> inputs) throws IOException {
        long shortest = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            shortest = Math.min(shortest, nanosFor(new PacedSource(new Inputs(inputs), pacing), inputs));
        }
        return shortest;
    }

    private static long nanosFor(Source source, List<Input> expected) throws IOException {
        long start = System.nanoTime();
        assertThat(Inputs.all(source)).isEqualTo(expected);
        return System.nanoTime() - start;
    }

    @Test
    void realTimeIsCountedFromTheFirstInputAndNothingIsLeftOut() throws IOException {
        List<Input> inputs = List.of(chunk(5_000), chunk(5_060), new Mark(5_120 * MILLISECOND, new Command.StartSet()), chunk(5_180));
        assertThat(shortest(Pacing.REAL_TIME, inputs)).isBetween(180 * MILLISECOND, 3_000 * MILLISECOND);
    }

    @Test
    void tenTimesAsFastTakesATenthOfTheTime() throws IOException {
        List<Input> inputs = List.of(chunk(0), chunk(1_000));
        assertThat(shortest(new Pacing(10), inputs)).isBetween(100 * MILLISECOND, 900 * MILLISECOND);
    }

    @Test
    void flatOutDoesNotWait() throws IOException {
        List<Input> inputs = List.of(chunk(0), chunk(3_600_000), chunk(1), new Chunk(Long.MAX_VALUE, new byte[] {1}));
        assertThat(shortest(Pacing.FLAT_OUT, inputs)).isLessThan(3_000 * MILLISECOND);
    }

    @Test
    void whileNothingIsDueEmptyChunksTellTheTime() throws IOException {
        PacedSource source = new PacedSource(new Inputs(List.of(chunk(100), chunk(3_600_000))), Pacing.REAL_TIME);
        source.next();
        long before = 100 * MILLISECOND;
        for (int i = 0; i < 3; i++) {
            Chunk chunk = (Chunk) source.next();
            assertThat(chunk.bytes()).isEmpty();
            assertThat(chunk.hostNanos()).isGreaterThan(before);
            before = chunk.hostNanos();
        }
    }

    @Test
    void whatWasFlatOutGoesOnFromThereAtAnotherSpeed() throws IOException {
        long hour = 3_600_000;
        PacedSource source = new PacedSource(new Inputs(List.of(chunk(0), chunk(hour), chunk(hour + 60))), Pacing.FLAT_OUT);
        source.next();
        source.next();
        source.pace(1);

        Chunk last = (Chunk) source.next();
        while (last.bytes().length == 0) {
            assertThat(last.hostNanos()).isGreaterThanOrEqualTo(hour * MILLISECOND);
            last = (Chunk) source.next();
        }
        assertThat(last.hostNanos()).isEqualTo((hour + 60) * MILLISECOND);
    }

    @Test
    void closingEndsTheWaiting() throws Exception {
        Inputs inputs = new Inputs(List.of(chunk(0), chunk(3_600_000)));
        PacedSource source = new PacedSource(inputs, Pacing.REAL_TIME);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = CompletableFuture.supplyAsync(() -> {
            try {
                while (source.next() != null) {
                    waiting.countDown();
                }
                return true;
            } catch (IOException e) {
                return false;
            }
        });
        waiting.await();
        source.close();
        assertThat(ended.get(120, TimeUnit.SECONDS)).isTrue();
        assertThat(inputs.closed()).isTrue();
    }

    @Test
    void aSpeedThatGoesNowhereIsRefused() {
        assertThatThrownBy(() -> new Pacing(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pacing(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
