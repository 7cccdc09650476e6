package org.backline.gui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The reps of a session that are still remembered, oldest first; the last one may be under way. */
final class RepMarks {
    private static final int MOST = 64;

    private final List<RepMark> marks = new ArrayList<>();

    void clear() {
        marks.clear();
    }

    /** @return the rep under way */
    Optional<RepMark> open() {
        return marks.isEmpty() || !last().open() ? Optional.empty() : Optional.of(last());
    }

    List<RepMark> of(int set) {
        return marks.stream().filter(mark -> mark.set() == set).toList();
    }

    List<RepMark> besides(int set) {
        return marks.stream().filter(mark -> mark.set() != set).toList();
    }

    /** @return number of the set that the last rep belongs to, 0 without any */
    int lastSet() {
        return marks.isEmpty() ? 0 : last().set();
    }

    /** Begins a rep; the one under way is over, those of its set that were counted otherwise never were. */
    void begin(RepMark mark) {
        marks.removeIf(other -> other.set() == mark.set() && other.rep() >= mark.rep());
        close(mark.start());
        marks.add(mark);
        if (marks.size() > MOST) {
            marks.remove(0);
        }
    }

    /** Changes the rep under way, if there is one. */
    void change(UnaryOperator<RepMark> change) {
        open().ifPresent(mark -> marks.set(marks.size() - 1, change.apply(mark)));
    }

    /** Ends the rep under way, if there is one, as it is known. @param when [s] */
    void close(double when) {
        change(mark -> mark.closed(when, mark.peak(), mark.level()));
    }

    /** Takes that the rep under way was none. */
    void dismiss(int set, int rep) {
        marks.removeIf(mark -> mark.open() && mark.set() == set && mark.rep() == rep);
    }

    /** Changes a rep, if it is remembered. */
    void settle(int set, int rep, UnaryOperator<RepMark> settled) {
        marks.replaceAll(mark -> mark.set() == set && mark.rep() == rep ? settled.apply(mark) : mark);
    }

    /** Forgets the reps of a set that were none. @param reps numbers of those that were */
    void keep(int set, Set<Integer> reps) {
        marks.removeIf(mark -> mark.set() == set && !reps.contains(mark.rep()));
    }

    /** Takes the reps of a set as a person corrected them, numbered anew; each keeps what is remembered of the one that lay there. */
    void replace(int set, List<RepMark> corrected) {
        List<RepMark> before = of(set);
        marks.removeAll(before);
        for (RepMark mark : corrected) {
            marks.add(before.stream().filter(known -> known.liesIn(mark.start(), mark.end())).reduce(mark, RepMark::rememberingOf));
        }
        marks.sort(Comparator.comparingDouble(RepMark::start));
    }

    private RepMark last() {
        return marks.get(marks.size() - 1);
    }
}
