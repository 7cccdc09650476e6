package org.backline.io.history;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is SQLite's alone: how a file is opened and recognised, its pragmas, its failures in words. All other SQL is everybody's. */
final class Sqlite {
    /** Takes the right to write at once: a transaction that asks for it later may be refused half-way. */
    static final String BEGIN = "begin immediate";

    /** "BKLN": tells our files from those of other programs that use SQLite. */
    private static final int APPLICATION_ID = 0x424B4C4E;
    private static final int BUSY_TIMEOUT_MS = 5_000;
    /** Of an error's number these bits are the kind, the others a remark. */
    private static final int PRIMARY = 0xFF;
    private static final int SMALLEST_PAGE = 512;
    /** No platform's library is larger. */
    private static final long LIBRARY_BYTES = 2_000_000;
    private static final String OTHER = "is not a history of Backline; it was left as it is. "
            + "Move it away, and Backline begins a new one there.";
    private static final String REMEDY = "Move it away and put the newest file of the folder \"backup\" in its place.";
    private static final String DAMAGED = "is damaged. " + REMEDY;
    private static final String INCOMPLETE = "lacks a table or a column that every history has. " + REMEDY;

    private Sqlite() {
    }

    /**
     * Opens the file, or makes it. A file that is not ours is left as it is, to the last byte.
     *
     * @throws HistoryException if it is something else, or cannot be opened
     */
    static Database open(Path file) throws HistoryException {
        refuseShort(file);
        Database database = new Database(file, connect(file));
        try {
            refuseForeign(database);
            return database;
        } catch (HistoryException e) {
            database.close();
            throw e;
        }
    }

    /** Has what is written go to a log beside the file first, so that readers and a writer do not wait for each other. */
    static void logAhead(Database database) throws HistoryException {
        database.all("pragma journal_mode = wal", row -> row.getString(1));
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

    /** Looks through all pages of the file. @throws HistoryException if its structure is damaged */
    static void check(Database database) throws HistoryException {
        List<String> found = database.all("pragma quick_check", row -> row.getString(1));
        if (!found.equals(List.of("ok"))) {
            throw new HistoryException("The history " + database.file() + " " + DAMAGED + " Found: " + found.get(0));
        }
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

    /**
     * SQLite itself takes a file of less than a page for an empty one, and would write over it. Only its size is asked for: to open
     * and close the file beside SQLite would drop the locks that this process holds on it.
     */
    private static void refuseShort(Path file) throws HistoryException {
        long size = file.toFile().length();
        if (size > 0 && size < SMALLEST_PAGE) {
            throw new HistoryException("The history " + file + " " + OTHER);
        }
    }

    private static void refuseForeign(Database database) throws HistoryException {
        int application = number(database, "pragma application_id");
        boolean empty = application == 0 && number(database, "select count(*) from sqlite_master") == 0;
        if (!empty && application != APPLICATION_ID) {
            throw new HistoryException("The history " + database.file() + " " + OTHER);
        }
    }

    private static int number(Database database, String query) throws HistoryException {
        return database.first(query, row -> row.getInt(1)).orElse(0);
    }

    /** SQLite unpacks its library each time it is started. @param free room in that folder [bytes] */
    static String withoutLibrary(File folder, long free) {
        return folder.isDirectory() && free < LIBRARY_BYTES
                ? "cannot be opened: the disk is full, and SQLite needs " + LIBRARY_BYTES / 1_000_000 + " MB for its library in " + folder
                        + ". Make room on it."
                : "cannot be opened: SQLite has no folder to unpack its library into.";
    }

    private static String reason(SQLException failure) {
        if (failure.getCause() instanceof NativeLibraryNotFoundException) {
            File folder = new File(System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")));
            return withoutLibrary(folder, folder.getUsableSpace());
        }
        if (!(failure instanceof SQLiteException known)) {
            return "cannot be used: " + failure.getMessage();
        }
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(known.getResultCode().code & PRIMARY);
        return switch (code) {
            case SQLITE_NOTADB -> OTHER;
            case SQLITE_CORRUPT -> DAMAGED;
            case SQLITE_ERROR -> INCOMPLETE;
            case SQLITE_FULL -> "cannot be written: the disk is full. Make room on it.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another program, and stayed so for " + BUSY_TIMEOUT_MS / 1_000 + " s.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "cannot be written: no permission.";
            case SQLITE_CANTOPEN -> "cannot be opened: it may not be read, its folder is missing, or it is a folder itself.";
            default -> "cannot be used: " + code.message;
        };
    }
}
