package org.backline.io.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JDBC in few words: statement and values in, rows mapped out. Every {@link SQLException} becomes a {@link HistoryException} here. */
final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Path file;
    private final Connection connection;

    /** Makes a value of the row that the result stands at. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException, HistoryException;
    }

    /** Something done in one transaction. */
    interface Work {
        void run() throws HistoryException;
    }

    private interface Call<T> {
        T on(PreparedStatement statement) throws SQLException, HistoryException;
    }

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    Path file() {
        return file;
    }

    /** @return all rows that the query gives */
    <T> List<T> all(String sql, Mapper<T> mapper, Object... values) throws HistoryException {
        return call(sql, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
            }
            return found;
        }, values);
    }

    /** @return the first row, if there is any */
    <T> Optional<T> first(String sql, Mapper<T> mapper, Object... values) throws HistoryException {
        return all(sql, mapper, values).stream().findFirst();
    }

    /** Runs a statement that gives no rows. */
    void run(String sql, Object... values) throws HistoryException {
        call(sql, statement -> statement.executeUpdate(), values);
    }

    /** @return the key of the inserted row */
    long insert(String sql, Object... values) throws HistoryException {
        return call(sql, statement -> {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }, values);
    }

    /** Does all of it or nothing. */
    void inTransaction(Work work) throws HistoryException {
        run(Sqlite.BEGIN);
        try {
            work.run();
            run("commit");
        } catch (HistoryException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** Everything was committed before: a failure here loses nothing. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "closing " + file, e);
        }
    }

    private <T> T call(String sql, Call<T> call, Object... values) throws HistoryException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return call.on(statement);
        } catch (SQLException e) {
            throw Sqlite.explain(file, e);
        }
    }

    /** Some failures have rolled back already; then this one fails too, and tells nothing new. */
    private void rollBack(Exception reason) {
        try {
            run("rollback");
        } catch (HistoryException e) {
            reason.addSuppressed(e);
        }
    }
}
