package org.backline.io.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/**
 * Another source, held back so that its inputs come when their host times say, counted from the first. While the next one is not due,
 * empty chunks come. Inputs are never left out: a reader that was late gets what it missed at once.
 */
public final class PacedSource implements Source {
    private static final double TICK_NANOS = 50e6;
    private static final byte[] NOTHING = new byte[0];

    private final Source source;
    private final Pacing pacing;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Input> held = Optional.empty();
    private boolean begun;
    private long firstHostNanos;
    private long begunAt;

    public PacedSource(Source source, Pacing pacing) {
        this.source = source;
        this.pacing = pacing;
    }

    @Override
    public @Nullable Input next() throws IOException {
        Optional<Input> input = held.isPresent() ? held : Optional.ofNullable(source.next());
        if (input.isEmpty() || rest(until(input.get()))) {
            return null;
        }
        boolean due = until(input.get()) <= 0;
        held = due ? Optional.empty() : input;
        return due ? input.get() : new Chunk(firstHostNanos + (long) elapsed(), NOTHING);
    }

    @Override
    public void close() {
        closed.countDown();
        source.close();
    }

    /** @return how long it is until {@code input} is due [ns] */
    private double until(Input input) {
        if (pacing.equals(Pacing.FLAT_OUT)) {
            return 0;
        }
        if (!begun) {
            begun = true;
            firstHostNanos = input.hostNanos();
            begunAt = System.nanoTime();
        }
        return (input.hostNanos() - (double) firstHostNanos - elapsed()) / pacing.speed();
    }

    /** @return how far the recording should be by now, from its first input [ns] */
    private double elapsed() {
        return (System.nanoTime() - begunAt) * pacing.speed();
    }

    /** @return whether the source was closed meanwhile */
    private boolean rest(double nanos) throws InterruptedIOException {
        try {
            return closed.await((long) Math.min(nanos, TICK_NANOS), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted between two inputs of a recording");
        }
    }
}
