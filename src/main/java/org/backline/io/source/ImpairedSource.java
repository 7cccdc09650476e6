package org.backline.io.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.jspecify.annotations.Nullable;

/** Another source behind a link that is not perfect. Only the inputs' own times count, so that it is the same at any speed. */
public final class ImpairedSource implements Source {
    private final Source source;
    private final ImpairedWire wire;
    private final Queue<Input> arrived = new ArrayDeque<>();

    public ImpairedSource(Source source, Impairment link) {
        this.source = source;
        this.wire = new ImpairedWire(link, link.seed());
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
        if (input instanceof Mark mark) {
            arrived.add(new Mark(wire.pass(mark.hostNanos()), mark.command()));
        } else if (input instanceof Chunk chunk) {
            arrived.addAll(wire.carry(chunk));
        }
    }
}
