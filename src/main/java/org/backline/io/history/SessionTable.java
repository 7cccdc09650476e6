package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backline.core.session.Session;
import org.jspecify.annotations.Nullable;

/** Table {@code session}. */
final class SessionTable {
    /** Always nine digits, so that text sorts as time. */
    private static final DateTimeFormatter WALL_CLOCK = new DateTimeFormatterBuilder().appendInstant(9).toFormatter()
            .withZone(ZoneOffset.UTC);

    private final Database database;

    /** A row: what others refer to, and the session. */
    record Row(long id, Session session, Optional<Instant> endedAt, boolean concluded, long recorder) {
    }

    SessionTable(Database database) {
        this.database = database;
    }

    /** @return the key that other tables refer to */
    long insert(Session session, long recorder) throws HistoryException {
        List<@Nullable Object> values = new ArrayList<>(List.of(session.id().toString(), WALL_CLOCK.format(session.startedAt()),
                session.protocol(), session.athlete(), session.build(), recorder, session.simulated()));
        values.addAll(PlanColumns.values(session.plan()));
        return database.insert("""
                insert into session (uuid, started_at, protocol, athlete, build, recorder_pid, simulated, %s)
                values (?, ?, ?, ?, ?, ?, ?, %s)
                """.formatted(PlanColumns.NAMES, PlanColumns.PLACES), values.toArray());
    }

    void end(long id, Instant endedAt) throws HistoryException {
        database.run("update session set ended_at = ? where id = ?", WALL_CLOCK.format(endedAt), id);
    }

    /** Tells that all its conclusions are there, and who found them. */
    void conclude(long id, String build) throws HistoryException {
        database.run("update session set concluded_build = ? where id = ?", build, id);
    }

    /** @return newest first */
    List<Row> all() throws HistoryException {
        return database.all("select * from session order by started_at desc, id desc", SessionTable::read);
    }

    Optional<Row> find(UUID session) throws HistoryException {
        return database.first("select * from session where uuid = ?", SessionTable::read, session.toString());
    }

    private static Row read(ResultSet row) throws SQLException, HistoryException {
        Session session = new Session(UUID.fromString(row.getString("uuid")), Instant.parse(row.getString("started_at")),
                row.getString("protocol"), row.getString("athlete"), row.getString("build"), PlanColumns.read(row),
                row.getBoolean("simulated"));
        return new Row(row.getLong("id"), session, Optional.ofNullable(row.getString("ended_at")).map(Instant::parse),
                row.getString("concluded_build") != null, row.getLong("recorder_pid"));
    }
}
