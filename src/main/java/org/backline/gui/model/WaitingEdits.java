package org.backline.gui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.EditsWaiting;

/**
 * Corrections of the set under way: they are made once it is closed, and shown at once. The detector goes on counting as it found, so the
 * numbers that are shown are made here.
 */
final class WaitingEdits {
    private final Trace trace;
    private List<EditRep> edits = List.of();

    WaitingEdits(Trace trace) {
        this.trace = trace;
    }

    void clear() {
        edits = List.of();
    }

    void accept(LiftEvent event) {
        if (event instanceof EditsWaiting waiting) {
            edits = waiting.edits();
        }
    }

    /** @return the reps of one set as corrected, numbered anew; as they are if nothing waits */
    List<RepMark> applied(List<RepMark> found, int set) {
        if (edits.isEmpty()) {
            return found;
        }
        List<RepMark> marks = new ArrayList<>(found);
        edits.forEach(edit -> apply(edit, set, marks));
        marks.sort(Comparator.comparingDouble(RepMark::start));
        for (int i = 0; i < marks.size(); i++) {
            marks.set(i, marks.get(i).numbered(i + 1));
        }
        return List.copyOf(marks);
    }

    /** What cuts and joins reps is left to the closed set: there is time to look then. */
    private void apply(EditRep edit, int set, List<RepMark> marks) {
        switch (edit.edit()) {
            case DELETE -> marks.removeIf(mark -> !mark.open() && mark.liesIn(edit.from(), edit.to()));
            case ADD -> {
                if (marks.stream().noneMatch(mark -> mark.start() < edit.to() && mark.end() > edit.from())) {
                    marks.add(added(edit, set));
                }
            }
            case SPLIT, MERGE -> { }
        }
    }

    private RepMark added(EditRep edit, int set) {
        RepMark mark = new RepMark(set, 0, edit.from(), edit.to(), edit.to(), Double.NEGATIVE_INFINITY, edit.from(), Level.OK, false, true);
        for (int i = trace.from(edit.from()); i < trace.size() && trace.time(i) <= edit.to(); i++) {
            mark = mark.reaching(trace.flexion(i), trace.time(i));
        }
        return mark;
    }
}
