package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import org.backline.core.session.Plan;
import org.jspecify.annotations.Nullable;

/** The columns that a session and a set have in common: exercise, own range, lines, load. */
final class PlanColumns {
    static final String NAMES = "exercise, range_rad, range_origin, near_share, near_rad, round_share, round_rad, "
            + "arch_near_rad, arch_rad, change_near_rad, change_rad, usual_rad, usual_sessions, usual_reps, usual_spread_rad, load_kg";
    static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private PlanColumns() {
    }

    static List<@Nullable Object> values(Plan plan) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(plan.exercise());
        values.add(plan.range().flexion());
        values.add(Codes.of(plan.range().origin()));
        values.addAll(shareAndAngle(plan.limits().near()));
        values.addAll(shareAndAngle(plan.limits().round()));
        values.addAll(angles(Optional.of(plan.limits().arch())));
        values.addAll(angles(plan.limits().change()));
        values.addAll(usual(plan.limits().usual()));
        values.add(plan.load().isPresent() ? plan.load().getAsDouble() : null);
        return values;
    }

    static Plan read(ResultSet row) throws SQLException, HistoryException {
        OwnRange range = new OwnRange(row.getDouble("range_rad"), Codes.read(OwnRange.Origin.class, row.getString("range_origin")));
        return new Plan(row.getString("exercise"), range, limits(row), optional(row, "load_kg"));
    }

    private static Limits limits(ResultSet row) throws SQLException {
        Limits flexion = new Limits(limit(row, "near"), limit(row, "round"));
        Optional<Limits.Lines> arch = lines(row, "arch");
        return arch.isEmpty() ? flexion
                : flexion.withArch(arch.get()).withChange(lines(row, "change")).withUsual(usual(row));
    }

    private static Optional<Limits.Lines> lines(ResultSet row, String name) throws SQLException {
        OptionalDouble near = optional(row, name + "_near_rad");
        OptionalDouble line = optional(row, name + "_rad");
        return near.isPresent() && line.isPresent() ? Optional.of(new Limits.Lines(near.getAsDouble(), line.getAsDouble()))
                : Optional.empty();
    }

    /** One that a person said has no sessions. */
    private static List<@Nullable Object> usual(Optional<UsualPeak> usual) {
        return usual.isEmpty() ? Arrays.asList(null, null, null, null) : usual.get().found()
                ? List.of(usual.get().flexion(), usual.get().sessions(), usual.get().reps(), usual.get().spread())
                : Arrays.asList(usual.get().flexion(), null, null, null);
    }

    private static Optional<UsualPeak> usual(ResultSet row) throws SQLException {
        OptionalDouble flexion = optional(row, "usual_rad");
        return flexion.isEmpty() ? Optional.empty() : Optional.of(new UsualPeak(flexion.getAsDouble(), row.getInt("usual_sessions"),
                row.getInt("usual_reps"), row.getDouble("usual_spread_rad")));
    }

    private static List<@Nullable Double> angles(Optional<Limits.Lines> lines) {
        return lines.isPresent() ? Arrays.asList(lines.get().near(), lines.get().line()) : Arrays.asList(null, null);
    }

    static OptionalDouble optional(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static List<@Nullable Object> shareAndAngle(FlexionLimit limit) {
        return limit.scale() == FlexionLimit.Scale.ANGLE ? Arrays.asList(null, limit.value()) : Arrays.asList(limit.value(), null);
    }

    private static FlexionLimit limit(ResultSet row, String name) throws SQLException {
        OptionalDouble share = optional(row, name + "_share");
        return share.isPresent() ? FlexionLimit.ofShare(share.getAsDouble()) : FlexionLimit.ofAngle(row.getDouble(name + "_rad"));
    }
}
