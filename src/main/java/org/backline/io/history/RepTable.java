package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricValue;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;

/** Table {@code rep}: final results, and what was told live where it was something else. */
final class RepTable {
    private final Database database;
    private final FigureTable figures;

    RepTable(Database database) {
        this.database = database;
        this.figures = FigureTable.ofReps(database);
    }

    void insert(long set, RepResult result) throws HistoryException {
        Rep rep = result.rep();
        long id = database.insert("""
                insert into rep (set_id, number, start_s, turn_s, end_s, quality, near, over, edited) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, set, rep.index(), rep.start(), rep.turn(), rep.end(), Codes.of(rep.quality()), result.near(), result.over(),
                result.edited());
        figures.insert(id, result.figures());
    }

    /** Keeps what was told live about a rep that stands already, where it differs. */
    void tellLive(long set, RepResult result, RepResult live) throws HistoryException {
        List<MetricValue> differing = live.values().stream().filter(value -> !result.values().contains(value)).toList();
        long id = database.first("select id from rep where set_id = ? and number = ?", row -> row.getLong("id"), set,
                result.rep().index()).orElseThrow();
        if (live.near() != result.near() || live.over() != result.over()) {
            database.run("update rep set live_near = ?, live_over = ? where id = ?", live.near(), live.over(), id);
        }
        Rep told = live.rep();
        if (told.start() != result.rep().start() || told.turn() != result.rep().turn() || told.end() != result.rep().end()) {
            database.run("update rep set live_start_s = ?, live_turn_s = ?, live_end_s = ? where id = ?", told.start(), told.turn(),
                    told.end(), id);
        }
        figures.insertLive(id, differing);
    }

    List<RepResult> of(long set) throws HistoryException {
        return database.all("select * from rep where set_id = ? order by number", this::read, set);
    }

    /** @return the reps of which something was told live that was otherwise in the end, as they were told then */
    List<RepResult> live(long set) throws HistoryException {
        return database.all("""
                select * from rep where set_id = ? and (live_near is not null or live_start_s is not null
                    or exists (select 1 from rep_metric_live where rep_id = rep.id)) order by number
                """, this::readLive, set);
    }

    private RepResult readLive(ResultSet row) throws SQLException, HistoryException {
        RepResult result = read(row);
        Rep last = result.rep();
        Rep told = new Rep(last.index(), PlanColumns.optional(row, "live_start_s").orElse(last.start()),
                PlanColumns.optional(row, "live_turn_s").orElse(last.turn()), PlanColumns.optional(row, "live_end_s").orElse(last.end()),
                last.quality());
        boolean near = PlanColumns.optional(row, "live_near").isPresent() ? row.getBoolean("live_near") : result.near();
        boolean over = PlanColumns.optional(row, "live_over").isPresent() ? row.getBoolean("live_over") : result.over();
        return new RepResult(told, new Figures(figures.live(row.getLong("id")), List.of()), near, over, result.edited());
    }

    private RepResult read(ResultSet row) throws SQLException, HistoryException {
        Rep rep = new Rep(row.getInt("number"), row.getDouble("start_s"), row.getDouble("turn_s"), row.getDouble("end_s"),
                Codes.read(Quality.class, row.getString("quality")));
        return new RepResult(rep, figures.of(row.getLong("id")), row.getBoolean("near"), row.getBoolean("over"), row.getBoolean("edited"));
    }
}
