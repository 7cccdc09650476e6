package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.Posture;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.Rep;

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
 * @param halfReps   what turned back before lockout: counted nowhere, each with the number of the rep that may follow; empty where nobody
 *                   noted them, as in sets that were kept before there was this
 */
public record SetResult(int index, String exercise, double start, double end, Conditions conditions, List<RepResult> reps,
                        Figures figures, List<Posture> trace, boolean edited, Optional<List<Rep>> halfReps) {
    /** In a hole of this length a rep may lie [s]; our judgement. */
    private static final double A_REP = 1.0;

    public SetResult {
        reps = List.copyOf(reps);
        trace = List.copyOf(trace);
        halfReps = halfReps.map(List::copyOf);
    }

    /** A set as it was found, every rep a whole one. */
    public SetResult(int index, String exercise, double start, double end, Conditions conditions, List<RepResult> reps, Figures figures,
                     List<Posture> trace) {
        this(index, exercise, start, end, conditions, reps, figures, trace, false, Optional.of(List.of()));
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

    /** @return how many reps turned back before lockout; empty if not known */
    public OptionalInt halves() {
        return halfReps.map(halves -> OptionalInt.of(halves.size())).orElse(OptionalInt.empty());
    }

    /** @return the longest hole in its data [s], if it is so long that a rep may lie in it */
    public OptionalDouble unseen() {
        double[] times = DoubleStream.concat(DoubleStream.of(start), trace.stream().mapToDouble(Posture::time)
                .filter(time -> time > start && time < end)).toArray();
        return IntStream.range(1, times.length).mapToDouble(i -> times[i] - times[i - 1]).filter(hole -> hole > A_REP).max();
    }

    /** @return the same set with other reps. What a person called a rep is no half rep any more. */
    SetResult withReps(List<RepResult> others) {
        List<Rep> whole = others.stream().map(RepResult::rep).toList();
        Optional<List<Rep>> left = halfReps.map(halves -> halves.stream().filter(half -> whole.stream().noneMatch(rep ->
                rep.holds(half.turn()))).map(half -> before(half, whole)).toList());
        return new SetResult(index, exercise, start, end, conditions, others, figures, trace, edited, left);
    }

    private static Rep before(Rep half, List<Rep> whole) {
        int next = 1 + (int) whole.stream().filter(rep -> rep.start() < half.start()).count();
        return new Rep(next, half.start(), half.turn(), half.end(), half.quality());
    }

    SetResult withTrace(List<Posture> other) {
        return new SetResult(index, exercise, start, end, conditions, reps, figures, other, edited, halfReps);
    }

    SetResult asEdited() {
        return new SetResult(index, exercise, start, end, conditions, reps, figures, trace, true, halfReps);
    }

    SetResult withHalfReps(List<Rep> halves) {
        return new SetResult(index, exercise, start, end, conditions, reps, figures, trace, edited, Optional.of(halves));
    }
}
