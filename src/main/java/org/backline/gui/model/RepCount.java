package org.backline.gui.model;

import java.util.List;
import java.util.Optional;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Pattern;
import org.backline.core.session.Command;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.RepEdit;
import org.backline.core.session.RepPlaces;

/** What to say for one rep more or one fewer, in the set under way or in the one just done. */
public final class RepCount {
    /** A rep that was done and not seen lies within so long before the key [s]: about as long as reps are. */
    private static final double RECENT = 4.0;
    /** What is found in the end begins and ends a little otherwise than it was told live [s]. */
    private static final double MARGIN = 0.15;

    private final DashboardModel model;

    RepCount(DashboardModel model) {
        this.model = model;
    }

    /** @return whether reps of this set are counted with low confidence (definitions.md#reps-and-sets): a person may have to help */
    public boolean uncertain() {
        boolean bent = Exercises.of(model.terms().exercise()).filter(exercise -> exercise.criteria().pattern() == Pattern.BENT_OVER)
                .isPresent();
        return bent && (model.progress().inSet() || model.after().set().isPresent());
    }

    /** @return one rep more: in a set the one just done, after it where one was missed; empty where there is no room for one */
    public Optional<Command> more() {
        return model.progress().inSet() ? justDone().map(edit -> edit)
                : model.after().set().flatMap(set -> new RepPlaces(set.result()).addWhereMissed()).map(edit -> edit);
    }

    /** @return one rep fewer: the last one; empty where there is none */
    public Optional<Command> fewer() {
        return model.progress().inSet() ? lastClosed().filter(mark -> mark.end() > mark.start())
                .map(mark -> new EditRep(RepEdit.DELETE, mark.start(), mark.end()))
                : model.after().set().flatMap(set -> new RepPlaces(set.result()).delete(set.result().reps().size())).map(edit -> edit);
    }

    private Optional<EditRep> justDone() {
        List<RepMark> reps = model.progress().ofSet();
        double now = model.progress().openRep().map(RepMark::start).orElse(model.trace().latest()) - MARGIN;
        double free = lastClosed().map(mark -> mark.end() + MARGIN).orElse(Double.NEGATIVE_INFINITY);
        double from = Math.max(free, Math.max(now - RECENT, reps.isEmpty() ? model.progress().setSince() : free));
        return now - from >= RepPlaces.SHORTEST_REP ? Optional.of(new EditRep(RepEdit.ADD, from, now)) : Optional.empty();
    }

    private Optional<RepMark> lastClosed() {
        return model.progress().ofSet().stream().filter(mark -> !mark.open()).reduce((earlier, later) -> later);
    }
}
