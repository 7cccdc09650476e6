package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.backline.io.evidence.EvidenceException;
import org.backline.io.evidence.EvidenceJson;
import org.backline.io.evidence.Mark;

/** Table {@code mark}: what was said. */
final class MarkTable {
    private final Database database;

    /** A row as it lies in the file. */
    record Row(long number, Mark mark) {
    }

    MarkTable(Database database) {
        this.database = database;
    }

    /** @return the number that the next mark would have if there were no reads */
    long end(long session) throws HistoryException {
        return database.first("select max(number + 1) as next from mark where session_id = ?",
                row -> row.getLong("next"), session).orElse(0L);
    }

    void insert(long session, long number, Mark mark) throws HistoryException {
        database.run("insert into mark (session_id, number, host_ns, command) values (?, ?, ?, ?)",
                session, number, mark.hostNanos(), EvidenceJson.write(mark.command()));
    }

    /** @return the mark with that number or the first after it */
    Optional<Row> from(long session, long number) throws HistoryException {
        return database.first("select number, host_ns, command from mark where session_id = ? and number >= ? order by number limit 1",
                MarkTable::read, session, number);
    }

    /** @return all marks, in order */
    List<Row> all(long session) throws HistoryException {
        return database.all("select number, host_ns, command from mark where session_id = ? order by number", MarkTable::read, session);
    }

    private static Row read(ResultSet row) throws SQLException, HistoryException {
        long number = row.getLong("number");
        try {
            return new Row(number, new Mark(row.getLong("host_ns"), EvidenceJson.readCommand(row.getString("command"))));
        } catch (EvidenceException e) {
            throw new HistoryException("What was said (input " + number + " of a session) cannot be read: " + e.getMessage(), e);
        }
    }
}
