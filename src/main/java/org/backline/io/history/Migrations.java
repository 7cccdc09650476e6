package org.backline.io.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Brings a file to the schema that this program knows, step by step, all in one transaction. */
final class Migrations {
    /** In order; the first makes version 1 out of nothing. A script that was released is never changed. */
    private static final List<String> SCRIPTS = List.of("V001.sql", "V002.sql", "V003.sql", "V004.sql", "V005.sql",
            "V006.sql", "V007.sql", "V008.sql");

    private Migrations() {
    }

    static void apply(Database database) throws HistoryException {
        upgrade(database, SCRIPTS.size());
    }

    /** @param to the version to stop at: tests make files of older ones */
    static void upgrade(Database database, int to) throws HistoryException {
        if (Sqlite.version(database) < to) {
            database.inTransaction(() -> climb(database, to));
        }
    }

    /** Asks for the version once more: another process may have been quicker. */
    private static void climb(Database database, int to) throws HistoryException {
        for (int version = Sqlite.version(database); version < to; version++) {
            for (String statement : statements(SCRIPTS.get(version))) {
                database.run(statement);
            }
            Sqlite.stamp(database, version + 1);
        }
    }

    static void refuseNewer(Database database) throws HistoryException {
        int version = Sqlite.version(database);
        if (version > SCRIPTS.size()) {
            throw new HistoryException("The history " + database.file() + " was written by a newer Backline (its version is " + version
                    + ", this program knows " + SCRIPTS.size() + "); it was left as it is. Update Backline to open it.");
        }
    }

    /** A statement ends with a semicolon at the end of a line. */
    private static List<String> statements(String script) {
        return Arrays.stream(read(script).split(";\\s*\\n")).filter(statement -> !statement.isBlank()).toList();
    }

    private static String read(String script) {
        try (InputStream file = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
