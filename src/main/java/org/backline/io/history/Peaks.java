package org.backline.io.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.backline.core.device.Site;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetPeaks;
import org.backline.core.posture.Calibration;

/**
 * Peak flexion of every kept rep of one person in one exercise, but for those of a nominal mounting, whose zero is nobody's, and of the
 * simulated lifter, who is nobody.
 */
final class Peaks {
    private final Database database;

    /** Values of another version of the formula are not compared. */
    private record Rep(long set, UUID session, Instant startedAt, OptionalDouble load, double peak, List<Site> sites) {
    }

    Peaks(Database database) {
        this.database = database;
    }

    /** @return set by set, the oldest first; a single node has no peak flexion */
    List<SetPeaks> of(String athlete, String exercise) throws HistoryException {
        Map<Long, List<Rep>> sets = new LinkedHashMap<>();
        for (Rep rep : reps(athlete, exercise, Metrics.PEAK_FLEXION)) {
            sets.computeIfAbsent(rep.set(), set -> new ArrayList<>()).add(rep);
        }
        return sets.values().stream().map(reps -> new SetPeaks(reps.get(0).session(), reps.get(0).startedAt(), reps.get(0).load(),
                reps.stream().map(Rep::peak).toList(), reps.get(0).sites())).toList();
    }

    /** @return the exercises that a person has kept sets of, most of them first */
    List<String> exercises(String athlete) throws HistoryException {
        return database.all("""
                select lift_set.exercise as exercise, count(*) as sets from lift_set join session on session.id = lift_set.session_id
                where athlete = ? and not simulated group by lift_set.exercise order by sets desc, exercise
                """, row -> row.getString("exercise"), athlete);
    }

    private List<Rep> reps(String athlete, String exercise, Metric metric) throws HistoryException {
        return database.all("""
                select lift_set.id as id, uuid, started_at, lift_set.load_kg as load_kg, value, sites
                from session join lift_set on lift_set.session_id = session.id
                join rep on rep.set_id = lift_set.id join rep_metric on rep_metric.rep_id = rep.id
                where athlete = ? and not simulated and lift_set.exercise = ? and calibration not in (?, ?) and metric = ? and version = ?
                order by started_at, session.id, lift_set.number, rep.number
                """, row -> new Rep(row.getLong("id"), UUID.fromString(row.getString("uuid")), Instant.parse(row.getString("started_at")),
                PlanColumns.optional(row, "load_kg"), row.getDouble("value"), SiteColumn.read(row)), athlete, exercise,
                Codes.of(Calibration.Kind.NOMINAL), Codes.of(Calibration.Kind.UNCONFIRMED), metric.id(), metric.version());
    }
}
