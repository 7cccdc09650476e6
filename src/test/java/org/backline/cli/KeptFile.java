package org.backline.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The history's file, changed behind the program's back. */
final class KeptFile {
    private KeptFile() {
    }

    /** There is no other lifter here than the simulated one: what it did last is passed off as a person's. */
    static void lastIsAPersons(Path home) {
        change(home, "update session set simulated = 0 where id = (select max(id) from session)");
    }

    static void change(Path home, String sql) {
        try (Connection history = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("data").resolve("history.db"))) {
            history.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
