package org.backline.io.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.jspecify.annotations.Nullable;

/** Another source behind a link that is not perfect. Only the inputs' own times count, so that it is the same at any speed. */
public final class ImpairedSource implements Source {
    private static final byte[] NOTHING = new byte[0];
    private static final double BITS_PER_BYTE = 10;
    private static final double NANOS = 1e9;

    private final Source source;
    private final Impairment link;
    private final Random chance;
    private final Queue<Input> arrived = new ArrayDeque<>();
    private boolean begun;
    private long first;
    private long lineFree;
    private long latest;

    public ImpairedSource(Source source, Impairment link) {
        this.source = source;
        this.link = link;
        this.chance = new Random(link.seed());
    }

    @Override
    public @Nullable Input next() throws IOException {
        if (arrived.isEmpty()) {
            Input input = source.next();
            if (input == null) {
                return null;
            }
            take(input);
        }
        return arrived.poll();
    }

    @Override
    public void close() {
        source.close();
    }

    private void take(Input input) {
        if (!begun) {
            begin(input.hostNanos());
        }
        if (input instanceof Mark mark) {
            latest = Math.max(latest, mark.hostNanos());
            arrived.add(new Mark(latest, mark.command()));
        } else if (input instanceof Chunk chunk) {
            boolean lost = isCut(chunk.hostNanos()) || happens(link.drop());
            arrive(chunk.hostNanos(), lost ? NOTHING : damaged(chunk.bytes()));
            if (!lost && happens(link.duplicate())) {
                arrive(chunk.hostNanos(), damaged(chunk.bytes()));
            }
        }
    }

    private void begin(long hostNanos) {
        begun = true;
        first = hostNanos;
        lineFree = hostNanos;
        latest = hostNanos;
        if (link.boot() > 0) {
            byte[] garbage = new byte[link.boot()];
            chance.nextBytes(garbage);
            arrive(hostNanos, garbage);
        }
    }

    /** What is sent later never arrives earlier. */
    private void arrive(long sent, byte[] bytes) {
        long held = sent + link.delay() + (long) (chance.nextDouble() * link.jitter());
        lineFree = Math.max(lineFree, held) + (link.baud() == 0 ? 0 : Math.round(bytes.length * BITS_PER_BYTE / link.baud() * NANOS));
        long flushed = link.bunch() == 0 ? lineFree : ticks(lineFree - first) + first;
        latest = Math.max(latest, flushed);
        arrived.add(new Chunk(latest, bytes));
    }

    private long ticks(long nanos) {
        return (nanos + link.bunch() - 1) / link.bunch() * link.bunch();
    }

    private boolean isCut(long hostNanos) {
        long since = hostNanos - first - link.cutAt();
        return since >= 0 && since < link.cutFor();
    }

    private byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = 0; link.corrupt() > 0 && i < damaged.length; i++) {
            if (happens(link.corrupt())) {
                damaged[i] ^= (byte) (1 << chance.nextInt(Byte.SIZE));
            }
        }
        return damaged;
    }

    private boolean happens(double share) {
        return share > 0 && chance.nextDouble() < share;
    }
}
