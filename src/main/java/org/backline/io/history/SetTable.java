package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backline.core.posture.Calibration;
import org.backline.core.session.Conditions;
import org.backline.core.session.Plan;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.jspecify.annotations.Nullable;

/** Table {@code lift_set}. */
final class SetTable {
    private final Database database;
    private final RepTable reps;
    private final HalfRepTable halves;
    private final FigureTable figures;

    SetTable(Database database) {
        this.database = database;
        this.reps = new RepTable(database);
        this.halves = new HalfRepTable(database);
        this.figures = FigureTable.ofSets(database);
    }

    /** Puts the final set in place of the one that was told live, and keeps of that what differs. */
    void refine(long session, SetResult set, String build) throws HistoryException {
        Optional<SetResult> live = find(session, set.index());
        database.run("delete from lift_set where session_id = ? and number = ?", session, set.index());
        long id = insert(session, set, build);
        for (RepResult told : live.map(SetResult::reps).orElse(List.of())) {
            for (RepResult rep : set.reps()) {
                if (rep.rep().index() == told.rep().index()) {
                    reps.tellLive(id, rep, told);
                }
            }
        }
    }

    /** Puts the set as a person corrected it in place of the one that was found. */
    void edit(long session, SetResult set, String build) throws HistoryException {
        database.run("delete from lift_set where session_id = ? and number = ?", session, set.index());
        insert(session, set, build);
    }

    /** @return its row */
    long insert(long session, SetResult set, String build) throws HistoryException {
        Conditions conditions = set.conditions();
        List<@Nullable Object> values = new ArrayList<>(List.of(session, set.index(), build, set.start(), set.end(),
                PackedTrace.pack(set.trace()), Codes.of(conditions.calibration()), set.edited()));
        values.add(SiteColumn.value(conditions.sites()));
        values.add(set.halves().isPresent() ? set.halves().getAsInt() : null);
        values.addAll(PlanColumns.values(new Plan(set.exercise(), conditions.range(), conditions.limits(), conditions.load())));
        long id = database.insert("""
                insert into lift_set (session_id, number, build, start_s, end_s, trace, calibration, edited, sites, half_reps, %s)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
                """.formatted(PlanColumns.NAMES, PlanColumns.PLACES), values.toArray());
        for (RepResult rep : set.reps()) {
            reps.insert(id, rep);
        }
        halves.insert(id, set.halfReps().orElse(List.of()));
        figures.insert(id, set.figures());
        return id;
    }

    void clear(long session) throws HistoryException {
        database.run("delete from lift_set where session_id = ?", session);
    }

    Optional<SetResult> find(long session, int number) throws HistoryException {
        return database.first("select * from lift_set where session_id = ? and number = ?", this::read, session, number);
    }

    List<RepResult> live(long session, int number) throws HistoryException {
        Optional<Long> set = database.first("select id from lift_set where session_id = ? and number = ?", row -> row.getLong("id"),
                session, number);
        return set.isEmpty() ? List.of() : reps.live(set.get());
    }

    /** @return the sets of a session without their curves, in order */
    List<SetRow> rows(long session) throws HistoryException {
        return database.all("""
                select lift_set.number as number, exercise, load_kg, count(rep.id) as reps,
                       coalesce(sum(near and not over), 0) as near, coalesce(sum(over), 0) as over,
                       lift_set.edited as edited, half_reps
                from lift_set left join rep on rep.set_id = lift_set.id
                where session_id = ? group by lift_set.id order by lift_set.number
                """, row -> new SetRow(row.getInt("number"), row.getString("exercise"), PlanColumns.optional(row, "load_kg"),
                row.getInt("reps"), row.getInt("near"), row.getInt("over"), row.getBoolean("edited"), halves(row)), session);
    }

    private SetResult read(ResultSet row) throws SQLException, HistoryException {
        Plan plan = PlanColumns.read(row);
        Conditions conditions = new Conditions(Codes.read(Calibration.Kind.class, row.getString("calibration")),
                plan.range(), plan.limits(), plan.load(), SiteColumn.read(row));
        return new SetResult(row.getInt("number"), plan.exercise(), row.getDouble("start_s"), row.getDouble("end_s"), conditions,
                reps.of(row.getLong("id")), figures.of(row.getLong("id")), PackedTrace.unpack(row.getBytes("trace")),
                row.getBoolean("edited"),
                halves(row).isPresent() ? Optional.of(halves.of(row.getLong("id"))) : Optional.empty());
    }

    private static OptionalInt halves(ResultSet row) throws SQLException {
        int count = row.getInt("half_reps");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
