package org.backline.io.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/** What is SQLite's alone: how a file is opened and recognised, its pragmas, its failures in words. All other SQL is everybody's. */
final class Sqlite {
    /** Takes the right to write at once: a transaction that asks for it later may be refused half-way. */
    static final String BEGIN = "begin immediate";

    /** "BKLN": tells our files from those of other programs that use SQLite. */
    private static final int APPLICATION_ID = 0x424B4C4E;
    private static final int BUSY_TIMEOUT_MS = 5_000;

    private Sqlite() {
    }

    /**
     * Opens the file, or makes it. A file that is not ours is left as it is, to the last byte.
     *
     * @throws HistoryException if it is something else, or cannot be opened
     */
    static Database open(Path file) throws HistoryException {
        Database database = new Database(file, connect(file));
        try {
            refuseForeign(database);
            pragma(database, "journal_mode = wal");
            return database;
        } catch (HistoryException e) {
            database.close();
            throw e;
        }
    }

    /** @return version of the schema, 0 for an empty file */
    static int version(Database database) throws HistoryException {
        return number(database, "pragma user_version");
    }

    /** Says which version the schema has, and that the file is ours. Part of the transaction it is called in. */
    static void stamp(Database database, int version) throws HistoryException {
        database.run("pragma application_id = " + APPLICATION_ID);
        database.run("pragma user_version = " + version);
    }

    /** @return what is wrong with the file's structure, nothing if it is whole; takes about a millisecond per megabyte */
    static List<String> faults(Database database) throws HistoryException {
        return database.all("pragma quick_check", row -> row.getString(1)).stream().filter(fault -> !fault.equals("ok")).toList();
    }

    /** Writes a compact copy to a file that must not exist yet; others may read and write meanwhile. */
    static void copy(Database database, Path target) throws HistoryException {
        database.run("vacuum into ?", target.toString());
    }

    /** @return the failure in words for people */
    static HistoryException explain(Path file, SQLException failure) {
        return new HistoryException("The history " + file + " " + reason(failure), failure);
    }

    private static Connection connect(Path file) throws HistoryException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        try {
            return config.createConnection("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            throw explain(file, e);
        }
    }

    private static void refuseForeign(Database database) throws HistoryException {
        int application = number(database, "pragma application_id");
        boolean empty = application == 0 && number(database, "select count(*) from sqlite_master") == 0;
        if (!empty && application != APPLICATION_ID) {
            throw new HistoryException("The file " + database.file() + " belongs to another program; it was left as it is. "
                    + "Move it away, and Backline begins a new history there.");
        }
    }

    private static int number(Database database, String query) throws HistoryException {
        return database.first(query, row -> row.getInt(1)).orElse(0);
    }

    private static void pragma(Database database, String pragma) throws HistoryException {
        database.all("pragma " + pragma, row -> row.getString(1));
    }

    private static String reason(SQLException failure) {
        if (!(failure instanceof SQLiteException known)) {
            return "cannot be used: " + failure.getMessage();
        }
        return switch (known.getResultCode()) {
            case SQLITE_NOTADB -> "is not a history of Backline; it was left as it is. "
                    + "Move it away, and Backline begins a new history there.";
            case SQLITE_CORRUPT -> "is damaged. Move it away and put the newest copy of the folder \"backup\" beside it in its place.";
            case SQLITE_FULL -> "cannot be written: the disk is full.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another program, and stayed so for " + BUSY_TIMEOUT_MS / 1_000 + " s.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "cannot be written: no permission.";
            case SQLITE_CANTOPEN -> "cannot be opened: no permission, or no such folder.";
            default -> "cannot be used: " + known.getResultCode().message;
        };
    }
}
