package org.backline.core.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.RepTimes;
import org.backline.core.session.Command.EditRep;

/**
 * One correction after the other, made to the reps that were found: pure, so that the same words give the same reps in every replay,
 * whatever a later detector finds. A rep belongs to an interval that holds more than half of it.
 */
final class RepCorrections {
    private final Pattern pattern;
    private final List<Posture> trace;

    /** @param trace postures of the set, in order */
    RepCorrections(Pattern pattern, List<Posture> trace) {
        this.pattern = pattern;
        this.trace = trace;
    }

    /** @return the reps as corrected, in order; empty if the correction means nothing here */
    Optional<List<RepTimes>> apply(EditRep edit, List<RepTimes> reps) {
        if (trace.isEmpty() || edit.from() < trace.get(0).time() || edit.to() > trace.get(trace.size() - 1).time()) {
            return Optional.empty();
        }
        return switch (edit.edit()) {
            case DELETE -> replaced(reps, within(edit, reps), 1, Stream.of());
            case MERGE -> merged(reps, within(edit, reps));
            case SPLIT -> split(reps, edit.to());
            case ADD -> reps.stream().anyMatch(rep -> rep.start() < edit.to() && rep.end() > edit.from()) ? Optional.empty()
                    : replaced(reps, List.of(), 0, Stream.of(placed(edit.from(), edit.to())));
        };
    }

    private static List<RepTimes> within(EditRep edit, List<RepTimes> reps) {
        return reps.stream().filter(rep -> Math.min(rep.end(), edit.to()) - Math.max(rep.start(), edit.from())
                > (rep.end() - rep.start()) / 2).toList();
    }

    private Optional<List<RepTimes>> merged(List<RepTimes> reps, List<RepTimes> meant) {
        return meant.isEmpty() ? Optional.empty()
                : replaced(reps, meant, 2, Stream.of(placed(meant.get(0).start(), meant.get(meant.size() - 1).end())));
    }

    private Optional<List<RepTimes>> split(List<RepTimes> reps, double cut) {
        return reps.stream().filter(rep -> rep.start() < cut && cut < rep.end()).findFirst()
                .flatMap(rep -> replaced(reps, List.of(rep), 1, Stream.of(placed(rep.start(), cut), placed(cut, rep.end()))));
    }

    private static Optional<List<RepTimes>> replaced(List<RepTimes> reps, List<RepTimes> meant, int least, Stream<RepTimes> instead) {
        List<RepTimes> corrected = new ArrayList<>(reps);
        corrected.removeAll(meant);
        instead.forEach(corrected::add);
        corrected.sort(Comparator.comparingDouble(RepTimes::start));
        return meant.size() < least ? Optional.empty() : Optional.of(corrected);
    }

    /** A rep that a person sees between two times turns where the trunk is highest; one from the top where it is lowest. */
    private RepTimes placed(double from, double to) {
        Comparator<Posture> byInclination = Comparator.comparingDouble(Posture::trunkInclination);
        boolean fromTop = pattern == Pattern.ECCENTRIC_FIRST;
        double turn = trace.stream().filter(posture -> posture.time() >= from && posture.time() <= to)
                .max(fromTop ? byInclination : byInclination.reversed()).map(Posture::time).orElse((from + to) / 2);
        return fromTop ? new RepTimes(turn, to, from, turn) : new RepTimes(from, turn, turn, to);
    }
}
