package org.backline.io.history;

import java.util.List;

/** Table {@code reference_set}: which sets a coach marked. */
final class ReferenceTable {
    private final Database database;

    /** A set that is a reference. */
    record Row(String exercise, long session, int number, boolean alsoFlexion) {
    }

    ReferenceTable(Database database) {
        this.database = database;
    }

    /** Takes the place of the one before. @param tilt whether its curves are trunk tilt: those are never held against flexion */
    void mark(String athlete, boolean tilt, Row set) throws HistoryException {
        database.run("""
                insert or replace into reference_set (athlete, exercise, tilt, session_id, set_number, also_flexion)
                values (?, ?, ?, ?, ?, ?)
                """, athlete, set.exercise(), tilt, set.session(), set.number(), set.alsoFlexion());
    }

    void forget(long session, int number) throws HistoryException {
        database.run("delete from reference_set where session_id = ? and set_number = ?", session, number);
    }

    boolean holds(long session, int number) throws HistoryException {
        return database.first("select 1 from reference_set where session_id = ? and set_number = ?", row -> true, session, number)
                .isPresent();
    }

    List<Row> of(String athlete) throws HistoryException {
        return database.all("select * from reference_set where athlete = ? order by exercise, tilt",
                row -> new Row(row.getString("exercise"),
                row.getLong("session_id"), row.getInt("set_number"), row.getBoolean("also_flexion")), athlete);
    }
}
