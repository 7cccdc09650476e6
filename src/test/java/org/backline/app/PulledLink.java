package org.backline.app;

import java.io.IOException;
import java.util.List;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.ForwardingLink;
import org.backline.io.source.Inputs;
import org.jspecify.annotations.Nullable;

/** A link whose cable is out for a while: the strap goes on sending, and nothing of it arrives. */
final class PulledLink extends ForwardingLink {
    private final long from;
    private final long to;
    private volatile boolean connected = true;

    /** @param from when the cable is pulled [ns] @param to when it is back [ns], as chunks are timed */
    PulledLink(List<Input> inputs, long from, long to) {
        super(new Rehearsal.DeafStrap(new Inputs(inputs)));
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable Input next() throws IOException {
        Input input = super.next();
        if (!(input instanceof Chunk chunk)) {
            return input;
        }
        connected = chunk.hostNanos() < from || chunk.hostNanos() >= to;
        return connected ? chunk : new Chunk(chunk.hostNanos(), new byte[0]);
    }

    @Override
    public boolean connected() {
        return connected;
    }
}
