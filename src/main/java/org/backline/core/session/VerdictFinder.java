package org.backline.core.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetrics;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Limits;
import org.backline.core.session.Verdict.Kind;
import org.backline.core.session.Verdict.Place;

/** Finds what there is to say about a set: each thing that may be so is looked for in the order of {@link Kind}, until one is. */
record VerdictFinder(SetResult set) {
    /** More drift over the set than this is said (definitions.md#metrics, M24). */
    private static final double DRIFT = Angle.ofDegrees(8);
    /** Chest that tips further than this after lift-off is said (M28). */
    private static final double HIPS_EARLY = Angle.ofDegrees(5);
    /** The set as a whole is over with so many of the last five, or such a share (definitions.md#lines-and-alerts). */
    private static final int LAST = 5;
    private static final int MOST_OF_LAST = 3;
    private static final double LARGE_SHARE = 0.4;

    Verdict find() {
        int reps = set.reps().size();
        if (reps == 0) {
            return about(Kind.NO_REPS, 0, 0);
        }
        if (set.reps().stream().allMatch(rep -> rep.value(Metrics.PEAK_FLEXION.id()).isEmpty())) {
            boolean tilt = set.reps().stream().anyMatch(rep -> rep.value(Metrics.PEAK_TRUNK_TILT.id()).isPresent());
            return about(tilt ? Kind.TRUNK_ONLY : Kind.NOT_SEEN, 0, reps);
        }
        return badlySeen().or(this::over).or(this::arched).or(this::roundedOn).or(this::drifted).or(this::hipsEarly).or(this::near)
                .orElseGet(() -> about(Kind.INSIDE, 0, reps));
    }

    private Optional<Verdict> badlySeen() {
        int poor = (int) set.reps().stream().filter(rep -> rep.rep().quality() == Quality.POOR).count();
        return 2 * poor > set.reps().size() ? Optional.of(about(Kind.NOT_SEEN, 0, poor)) : Optional.empty();
    }

    private Optional<Verdict> over() {
        List<RepResult> over = set.reps().stream().filter(RepResult::over).toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        RepResult most = highest(over, Metrics.PEAK_FLEXION, 1);
        double line = set.conditions().limits().round().flexion(set.conditions().range());
        return Optional.of(new Verdict(many(over.size()) ? Kind.MANY_OVER : Kind.ONE_OVER, most.rep().index(), over.size(),
                set.reps().size(), place(most, line), most.value(Metrics.PEAK_FLEXION.id()).orElse(line), line));
    }

    private boolean many(int over) {
        int reps = set.reps().size();
        long ofLast = set.reps().subList(Math.max(0, reps - LAST), reps).stream().filter(RepResult::over).count();
        return over > 1 && (ofLast >= MOST_OF_LAST || over >= LARGE_SHARE * reps);
    }

    private Optional<Verdict> arched() {
        return beyond(Kind.ARCHED, Metrics.FLEXION_AT_LOCKOUT, -1, Optional.of(set.conditions().limits().arch()));
    }

    private Optional<Verdict> roundedOn() {
        boolean fromTop = set.reps().stream().anyMatch(rep -> rep.figures().absence(Metrics.SET_UP_PEAK.id())
                .equals(Optional.of(Absence.OTHER_LIFT)));
        return beyond(Kind.ROUNDED_ON, Metrics.FLEXION_CHANGE, 1, fromTop ? Optional.empty() : set.conditions().limits().change());
    }

    private Optional<Verdict> beyond(Kind kind, Metric metric, int sign, Optional<Limits.Lines> lines) {
        List<RepResult> beyond = lines.isEmpty() ? List.of() : set.reps().stream()
                .filter(rep -> sign * rep.value(metric.id()).orElse(0) >= lines.get().line()).toList();
        if (beyond.isEmpty()) {
            return Optional.empty();
        }
        RepResult most = highest(beyond, metric, sign);
        return Optional.of(new Verdict(kind, most.rep().index(), beyond.size(), set.reps().size(), Optional.empty(),
                most.value(metric.id()).orElseThrow(), sign * lines.get().line()));
    }

    private Optional<Verdict> drifted() {
        OptionalDouble slope = set.figures().value(SetMetrics.DRIFT_OF_PEAK.id());
        double rise = slope.orElse(0) * (set.reps().size() - 1);
        return rise > DRIFT ? Optional.of(new Verdict(Kind.DRIFTED, 0, set.reps().size(), set.reps().size(), Optional.empty(), rise, 0))
                : Optional.empty();
    }

    private Optional<Verdict> hipsEarly() {
        int early = (int) set.reps().stream().filter(rep -> rep.value(Metrics.HIPS_RISE_EARLY.id()).orElse(0) > HIPS_EARLY).count();
        return 2 * early > set.reps().size() ? Optional.of(about(Kind.HIPS_EARLY, 0, early)) : Optional.empty();
    }

    private Optional<Verdict> near() {
        int near = (int) set.reps().stream().filter(RepResult::near).count();
        return near > 0 ? Optional.of(about(Kind.NEAR, 0, near)) : Optional.empty();
    }

    private Verdict about(Kind kind, int rep, int count) {
        return new Verdict(kind, rep, count, set.reps().size(), Optional.empty(), 0, 0);
    }

    private static RepResult highest(List<RepResult> reps, Metric metric, int sign) {
        return reps.stream().max(Comparator.comparingDouble(rep -> sign * rep.value(metric.id()).orElse(0))).orElseThrow();
    }

    /** Where flexion was highest, as far as the figures tell: at an end only if it was over the line there, else on the way between. */
    private static Optional<Place> place(RepResult rep, double line) {
        OptionalDouble start = rep.value(Metrics.FLEXION_AT_LIFT_OFF.id());
        OptionalDouble middle = rep.value(Metrics.FLEXION_IN_THE_MIDDLE.id());
        OptionalDouble end = rep.value(Metrics.FLEXION_AT_LOCKOUT.id());
        if (start.isEmpty() || middle.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        double least = Math.max(line, middle.getAsDouble());
        if (start.getAsDouble() >= least && start.getAsDouble() >= end.getAsDouble()) {
            return Optional.of(Place.LIFT_OFF);
        }
        return Optional.of(end.getAsDouble() >= least ? Place.LOCKOUT : Place.MIDDLE);
    }
}
