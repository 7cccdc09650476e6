package org.backline.io.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** Another link that is not perfect, in either direction. Only the inputs' own times count: what is sent gets there as they go on. */
public final class ImpairedLink extends ForwardingLink {
    private final Source received;
    private final ImpairedWire toStrap;
    private final Queue<Chunk> underway = new ArrayDeque<>();
    private long now;

    /** @param impairment of each direction; both have a chance of their own */
    public ImpairedLink(Link link, Impairment impairment) {
        super(link);
        this.received = new ImpairedSource(link, impairment);
        this.toStrap = new ImpairedWire(impairment, ~impairment.seed());
    }

    @Override
    public @Nullable Input next() throws IOException {
        while (!underway.isEmpty() && underway.element().hostNanos() <= now) {
            super.send(underway.remove().bytes());
        }
        Input input = received.next();
        now = input == null ? now : input.hostNanos();
        return input;
    }

    @Override
    public void send(byte[] wire) {
        if (wire.length > 0) {
            underway.addAll(toStrap.carry(new Chunk(now, wire)));
        }
    }

    @Override
    public void close() {
        received.close();
    }
}
