package org.backline.io.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.backline.core.session.Command;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.jspecify.annotations.Nullable;

/** Another source, with words said before its first input: how a file that carries no marks is calibrated. */
public final class MarkedSource implements Source {
    private final Source source;
    private final Queue<Command> unsaid;

    public MarkedSource(Source source, List<? extends Command> first) {
        this.source = source;
        this.unsaid = new ArrayDeque<>(first);
    }

    @Override
    public @Nullable Input next() throws IOException {
        return unsaid.isEmpty() ? source.next() : new Mark(0, unsaid.remove());
    }

    @Override
    public void close() {
        source.close();
    }
}
