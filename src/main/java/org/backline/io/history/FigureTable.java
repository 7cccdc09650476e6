package org.backline.io.history;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricAbsence;
import org.backline.core.metric.MetricValue;

/**
 * The tables of figures: a narrow row for each number about a rep or a set, and for each that it has none of, so that a new metric needs
 * no new column.
 */
final class FigureTable {
    private final Database database;
    private final String values;
    private final String absences;
    private final String owner;

    private FigureTable(Database database, String values, String absences, String owner) {
        this.database = database;
        this.values = values;
        this.absences = absences;
        this.owner = owner;
    }

    static FigureTable ofReps(Database database) {
        return new FigureTable(database, "rep_metric", "rep_absence", "rep_id");
    }

    static FigureTable ofSets(Database database) {
        return new FigureTable(database, "set_metric", "set_absence", "set_id");
    }

    void insert(long of, Figures figures) throws HistoryException {
        insert(values, of, figures.values());
        int position = 0;
        for (MetricAbsence absence : figures.absences()) {
            database.run("insert into " + absences + " (" + owner + ", position, metric, reason) values (?, ?, ?, ?)", of, position++,
                    absence.metric(), absence.reason().id());
        }
    }

    /** Keeps what was told live of a rep. */
    void insertLive(long of, List<MetricValue> differing) throws HistoryException {
        insert("rep_metric_live", of, differing);
    }

    Figures of(long id) throws HistoryException {
        return new Figures(values(values, id), database.all("select metric, reason from " + absences + " where " + owner
                + " = ? order by position", row -> new MetricAbsence(row.getString("metric"), absence(row.getString("reason"))), id));
    }

    List<MetricValue> live(long id) throws HistoryException {
        return values("rep_metric_live", id);
    }

    private void insert(String table, long of, List<MetricValue> figures) throws HistoryException {
        int position = 0;
        for (MetricValue value : figures) {
            database.run("insert into " + table + " (" + owner + ", position, metric, version, value) values (?, ?, ?, ?, ?)",
                    of, position++, value.metric(), value.version(), value.value());
        }
    }

    private List<MetricValue> values(String table, long id) throws HistoryException {
        return new ArrayList<>(database.all("select metric, version, value from " + table + " where " + owner + " = ? order by position",
                row -> new MetricValue(row.getString("metric"), row.getInt("version"), row.getDouble("value")), id));
    }

    private static Absence absence(String id) throws HistoryException {
        for (Absence reason : Absence.values()) {
            if (reason.id().equals(id)) {
                return reason;
            }
        }
        throw new HistoryException("The history holds a reason that this Backline does not know: \"" + id + "\".");
    }
}
