package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.Posture;
import org.backline.core.posture.TrunkTilt;

/**
 * A finished set.
 *
 * @param index      1, 2, 3 … within its session
 * @param exercise   id of the exercise
 * @param start      [s], session clock, pre-roll left out
 * @param end        [s]: end of its last rep
 * @param conditions what it was measured with
 * @param reps       its reps
 * @param figures    metrics of the set as a whole
 * @param trace      posture from shortly before the set to shortly after
 * @param edited     whether a person corrected its reps
 */
public record SetResult(int index, String exercise, double start, double end, Conditions conditions, List<RepResult> reps,
                        Figures figures, List<Posture> trace, boolean edited) {
    public SetResult {
        reps = List.copyOf(reps);
        trace = List.copyOf(trace);
    }

    /** A set as it was found. */
    public SetResult(int index, String exercise, double start, double end, Conditions conditions, List<RepResult> reps, Figures figures,
                     List<Posture> trace) {
        this(index, exercise, start, end, conditions, reps, figures, trace, false);
    }

    /** @return whether a correction may be one of this set: it lies where its posture is known */
    public boolean spans(Command.EditRep edit) {
        return !trace.isEmpty() && edit.from() >= trace.get(0).time() && edit.to() <= trace.get(trace.size() - 1).time();
    }

    /** @return whether it was lifted with a single node: trunk tilt, no lumbar flexion, no share of a range, no line */
    public boolean trunkOnly() {
        return reps.stream().anyMatch(rep -> rep.figures().absence(Metrics.PEAK_FLEXION.id()).equals(Optional.of(Absence.ONE_NODE)))
                || !trace.isEmpty() && trace.stream().allMatch(TrunkTilt.class::isInstance);
    }

    /** @return the same set with other reps */
    public SetResult withReps(List<RepResult> others) {
        return new SetResult(index, exercise, start, end, conditions, others, figures, trace, edited);
    }

    SetResult withTrace(List<Posture> other) {
        return new SetResult(index, exercise, start, end, conditions, reps, figures, other, edited);
    }

    SetResult asEdited() {
        return new SetResult(index, exercise, start, end, conditions, reps, figures, trace, true);
    }
}
