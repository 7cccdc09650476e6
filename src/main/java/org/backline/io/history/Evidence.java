package org.backline.io.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.session.Command;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;

/** Inputs of a session in the file. One running number goes over reads and marks, so that their order is kept exactly. */
final class Evidence {
    private final ChunkTable chunks;
    private final MarkTable marks;

    Evidence(Database database) {
        this.chunks = new ChunkTable(database);
        this.marks = new MarkTable(database);
    }

    /**
     * Writes inputs that follow one another: reads between two marks become one row.
     *
     * @param number of the first
     */
    void write(long session, long number, List<Input> inputs) throws HistoryException {
        List<Chunk> reads = new ArrayList<>();
        long next = number;
        for (Input input : inputs) {
            if (input instanceof Chunk chunk) {
                reads.add(chunk);
            } else if (input instanceof Mark mark) {
                next = flush(session, next, reads);
                marks.insert(session, next++, mark);
            }
        }
        flush(session, next, reads);
    }

    /** Writes what was said after the session was over, at its last moment. */
    void append(long session, Command said) throws HistoryException {
        marks.insert(session, Math.max(chunks.end(session), marks.end(session)), new Mark(lastHostNanos(session), said));
    }

    /** @return all that was said, in order */
    List<Command> said(long session) throws HistoryException {
        return marks.all(session).stream().map(row -> row.mark().command()).toList();
    }

    /** @return inputs from that number on, as many as lie together; none when there are no more */
    List<Input> read(long session, long number) throws HistoryException {
        Optional<ChunkTable.Row> chunk = chunks.from(session, number);
        Optional<MarkTable.Row> mark = marks.from(session, number);
        if (mark.isPresent() && (chunk.isEmpty() || mark.get().number() < chunk.get().number())) {
            return List.of(mark.get().mark());
        }
        return chunk.isPresent() ? List.copyOf(chunk.get().unpack()) : List.of();
    }

    /** @return when the last input was received [ns since the session's start] */
    long lastHostNanos(long session) throws HistoryException {
        return chunks.lastHostNanos(session);
    }

    private long flush(long session, long number, List<Chunk> reads) throws HistoryException {
        if (reads.isEmpty()) {
            return number;
        }
        chunks.insert(session, number, reads);
        long next = number + reads.size();
        reads.clear();
        return next;
    }
}
