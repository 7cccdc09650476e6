package org.backline.io.source;

import java.io.IOException;
import java.util.Random;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** Another source, of whose chunks some never arrive: a bad cable. Repeatable. */
public final class LossySource implements Source {
    private static final byte[] NOTHING = new byte[0];

    private final Source source;
    private final double share;
    private final Random chance;

    /**
     * @param share of the chunks that is lost, 0…1
     * @param seed  which
     */
    public LossySource(Source source, double share, long seed) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a loss of " + share + " is no share");
        }
        this.source = source;
        this.share = share;
        this.chance = new Random(seed);
    }

    @Override
    public @Nullable Input next() throws IOException {
        Input input = source.next();
        return input instanceof Chunk chunk && chance.nextDouble() < share ? new Chunk(chunk.hostNanos(), NOTHING) : input;
    }

    @Override
    public void close() {
        source.close();
    }
}
