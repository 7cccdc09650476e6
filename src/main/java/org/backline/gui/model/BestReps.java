package org.backline.gui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;

/** The rep with the lowest peak of each exercise and load in this session, kept to be laid under the rep under way. */
final class BestReps {
    /** Loads this close are one load, as a share of the larger. */
    private static final double SAME_LOAD = 0.10;
    private static final int MOST = 16;

    private final List<Best> kept = new ArrayList<>();

    private record Best(String exercise, OptionalDouble load, double peak, Trace curve) {
        boolean isOf(String otherExercise, OptionalDouble otherLoad) {
            return exercise.equals(otherExercise) && load.isPresent() == otherLoad.isPresent()
                    && (load.isEmpty() || near(load.getAsDouble(), otherLoad.getAsDouble()));
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) <= SAME_LOAD * Math.max(a, b);
        }
    }

    void clear() {
        kept.clear();
    }

    /** Takes a rep that ended. @param trace posture of at least that rep */
    void completed(RepResult result, String exercise, OptionalDouble load, Trace trace) {
        OptionalDouble peak = result.value(Metrics.PEAK_FLEXION.id());
        Rep rep = result.rep();
        if (peak.isEmpty() || rep.quality() == Quality.POOR || trace.size() == 0 || trace.time(0) > rep.start()) {
            return;
        }
        Optional<Best> before = of(exercise, load);
        if (before.filter(best -> best.peak() <= peak.getAsDouble()).isEmpty()) {
            before.ifPresent(kept::remove);
            kept.add(new Best(exercise, load, peak.getAsDouble(), curve(trace, rep)));
            if (kept.size() > MOST) {
                kept.remove(0);
            }
        }
    }

    /** @return posture of the best rep so far with that exercise and load, time 0 at its lift-off; empty before the first */
    Optional<Trace> curve(String exercise, OptionalDouble load) {
        return of(exercise, load).map(Best::curve);
    }

    private Optional<Best> of(String exercise, OptionalDouble load) {
        return kept.stream().filter(best -> best.isOf(exercise, load)).findFirst();
    }

    private static Trace curve(Trace trace, Rep rep) {
        List<Posture> postures = new ArrayList<>();
        for (int i = trace.from(rep.start()); i < trace.size() && trace.time(i) <= rep.end(); i++) {
            postures.add(new LumbarPosture(trace.time(i) - rep.start(), trace.flexion(i), 0, 0, 0, trace.pelvis(i), trace.trunk(i), 0,
                    Double.NaN, trace.trusted(i) ? Quality.GOOD : Quality.POOR));
        }
        return Trace.of(postures);
    }
}
