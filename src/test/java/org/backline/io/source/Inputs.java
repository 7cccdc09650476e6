package org.backline.io.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** A source that gives a list of inputs, for tests. */
public final class Inputs implements Source {
    private final Queue<Input> rest;
    private boolean closed;

    public Inputs(List<? extends Input> inputs) {
        this.rest = new ArrayDeque<>(inputs);
    }

    @Override
    public @Nullable Input next() {
        return rest.poll();
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean closed() {
        return closed;
    }

    /** @return everything that a source gives, its empty chunks left out */
    public static List<Input> all(Source source) throws IOException {
        List<Input> all = new ArrayList<>();
        for (Input input = source.next(); input != null; input = source.next()) {
            if (!(input instanceof Chunk chunk) || chunk.bytes().length > 0) {
                all.add(input);
            }
        }
        return all;
    }
}
