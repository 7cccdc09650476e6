package org.backline.io.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backline.io.evidence.Chunk;

/** One direction of a link that is not perfect. What is sent later never arrives earlier. Time is that of what is sent. */
final class ImpairedWire {
    private static final byte[] NOTHING = new byte[0];
    private static final double BITS_PER_BYTE = 10;
    private static final double NANOS = 1e9;

    private final Impairment link;
    private final Random chance;
    private boolean begun;
    private long first;
    private long lineFree;
    private long latest;

    /** @param seed of chance */
    ImpairedWire(Impairment link, long seed) {
        this.link = link;
        this.chance = new Random(seed);
    }

    /** @return what arrives of it, and when; of what is lost, when it would have */
    List<Chunk> carry(Chunk sent) {
        List<Chunk> arrived = new ArrayList<>();
        if (!begun) {
            begin(sent.hostNanos(), arrived);
        }
        boolean lost = isCut(sent.hostNanos()) || happens(link.drop());
        arrived.add(arrive(sent.hostNanos(), lost ? NOTHING : damaged(sent.bytes())));
        if (!lost && happens(link.duplicate())) {
            arrived.add(arrive(sent.hostNanos(), damaged(sent.bytes())));
        }
        return arrived;
    }

    /** @return when something gets through that passes beside the wire at that time */
    long pass(long nanos) {
        latest = Math.max(latest, nanos);
        return latest;
    }

    private void begin(long hostNanos, List<Chunk> arrived) {
        begun = true;
        first = hostNanos;
        lineFree = hostNanos;
        latest = Math.max(latest, hostNanos);
        if (link.boot() > 0) {
            byte[] garbage = new byte[link.boot()];
            chance.nextBytes(garbage);
            arrived.add(arrive(hostNanos, garbage));
        }
    }

    private Chunk arrive(long sent, byte[] bytes) {
        long held = sent + link.delay() + (long) (chance.nextDouble() * link.jitter());
        lineFree = Math.max(lineFree, held) + (link.baud() == 0 ? 0 : Math.round(bytes.length * BITS_PER_BYTE / link.baud() * NANOS));
        long flushed = link.bunch() == 0 ? lineFree : ticks(lineFree - first) + first;
        return new Chunk(pass(flushed), bytes);
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
