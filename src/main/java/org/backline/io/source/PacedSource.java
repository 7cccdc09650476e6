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
 * empty chunks come. Inputs are never left out: a reader that was late gets what it missed at once. Any thread may change the pace.
 */
public final class PacedSource implements Source {
    private static final double TICK_NANOS = 50e6;
    private static final byte[] NOTHING = new byte[0];

    private final Source source;
    private volatile double speed;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Input> held = Optional.empty();
    private boolean begun;
    private long firstHostNanos;
    /** How far the recording is, from its first input [ns], and when that was so. */
    private double position;
    private long positionAt;

    public PacedSource(Source source, Pacing pacing) {
        this.source = source;
        speed = pacing.speed();
    }

    /** @return how fast it goes by, 1 for real time; 0 while it stands still */
    public double pace() {
        return speed;
    }

    /** Goes by as fast as that from now on; 0 stands still. */
    public void pace(double newSpeed) {
        if (!(newSpeed >= 0)) {
            throw new IllegalArgumentException("a speed of " + newSpeed + " goes nowhere");
        }
        speed = newSpeed;
    }

    @Override
    public @Nullable Input next() throws IOException {
        Optional<Input> input = held.isPresent() ? held : Optional.ofNullable(source.next());
        if (input.isEmpty() || rest(until(input.get()))) {
            return null;
        }
        boolean due = until(input.get()) <= 0;
        held = due ? Optional.empty() : input;
        return due ? input.get() : new Chunk(firstHostNanos + (long) position, NOTHING);
    }

    @Override
    public void close() {
        closed.countDown();
        source.close();
    }

    /** @return how long it is until {@code input} is due [ns] */
    private double until(Input input) {
        double rate = speed;
        long now = System.nanoTime();
        if (!begun) {
            begun = true;
            firstHostNanos = input.hostNanos();
            positionAt = now;
        }
        if (Double.isInfinite(rate)) {
            position = input.hostNanos() - (double) firstHostNanos; // from here it may go on at another speed
            positionAt = now;
            return 0;
        }
        position += (now - positionAt) * rate;
        positionAt = now;
        double ahead = input.hostNanos() - (double) firstHostNanos - position;
        return rate > 0 ? ahead / rate : TICK_NANOS;
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
