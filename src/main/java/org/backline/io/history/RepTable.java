package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.backline.core.metric.Figures;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;

/** Table {@code rep}. */
final class RepTable {
    private final Database database;
    private final RepMetricTable metrics;

    RepTable(Database database) {
        this.database = database;
        this.metrics = new RepMetricTable(database);
    }

    void insert(long set, RepResult result) throws HistoryException {
        Rep rep = result.rep();
        long id = database.insert("""
                insert into rep (set_id, number, start_s, turn_s, end_s, quality, near, over) values (?, ?, ?, ?, ?, ?, ?, ?)
                """, set, rep.index(), rep.start(), rep.turn(), rep.end(), Codes.of(rep.quality()), result.near(), result.over());
        metrics.insert(id, result.values());
    }

    List<RepResult> of(long set) throws HistoryException {
        return database.all("select * from rep where set_id = ? order by number", this::read, set);
    }

    private RepResult read(ResultSet row) throws SQLException, HistoryException {
        Rep rep = new Rep(row.getInt("number"), row.getDouble("start_s"), row.getDouble("turn_s"), row.getDouble("end_s"),
                Codes.read(Quality.class, row.getString("quality")));
        return new RepResult(rep, new Figures(metrics.of(row.getLong("id")), List.of()), row.getBoolean("near"), row.getBoolean("over"));
    }
}
