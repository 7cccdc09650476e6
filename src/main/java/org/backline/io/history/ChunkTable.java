package org.backline.io.history;

import java.util.List;
import java.util.Optional;
import org.backline.io.evidence.Chunk;

/** Table {@code chunk}: what was received, several reads to a row. */
final class ChunkTable {
    private final Database database;

    /** A row as it lies in the file. */
    record Row(long number, int reads, byte[] packed, long crc32c) {
        List<Chunk> unpack() throws HistoryException {
            if (Packed.crc32c(packed) != crc32c) {
                throw new HistoryException("What was received is damaged in the history, inputs " + number + " to " + (number + reads - 1));
            }
            return PackedReads.unpack(packed);
        }
    }

    ChunkTable(Database database) {
        this.database = database;
    }

    /** @param number of the first of the reads */
    void insert(long session, long number, List<Chunk> reads) throws HistoryException {
        byte[] packed = PackedReads.pack(reads);
        database.run("insert into chunk (session_id, number, reads, last_host_ns, packed, crc32c) values (?, ?, ?, ?, ?, ?)",
                session, number, reads.size(), reads.get(reads.size() - 1).hostNanos(), packed, Packed.crc32c(packed));
    }

    /** @return the number that the next read would have if there were no marks */
    long end(long session) throws HistoryException {
        return database.first("select max(number + reads) as next from chunk where session_id = ?", row -> row.getLong("next"), session)
                .orElse(0L);
    }

    /** @return the row that begins at that number or is the first after it */
    Optional<Row> from(long session, long number) throws HistoryException {
        return database.first("""
                select number, reads, packed, crc32c from chunk where session_id = ? and number >= ? order by number limit 1
                """, row -> new Row(row.getLong("number"), row.getInt("reads"), row.getBytes("packed"), row.getLong("crc32c")),
                session, number);
    }

    /** @return when the last read was received [ns since the session's start], 0 if there was none */
    long lastHostNanos(long session) throws HistoryException {
        return database.first("select last_host_ns from chunk where session_id = ? order by number desc limit 1",
                row -> row.getLong("last_host_ns"), session).orElse(0L);
    }
}
