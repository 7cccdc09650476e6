package org.backline.core.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Rep;
import org.backline.core.session.Command.EditRep;

/**
 * The corrections that a person can make to a finished set, by the numbers its reps have now. A correction that cannot be made
 * is empty.
 */
public final class RepPlaces {
    /** Shorter than this nothing is a rep [s] (definitions.md#reps-and-sets). */
    public static final double SHORTEST_REP = 0.6;

    private final SetResult set;

    /** @param set finished, with its trace: nothing outside it can be corrected */
    public RepPlaces(SetResult set) {
        this.set = set;
    }

    /** @return that rep is none */
    public Optional<EditRep> delete(int rep) {
        return rep(rep).flatMap(found -> inside(RepEdit.DELETE, found.start(), found.end()));
    }

    /** @param at [s] @return that rep is two, cut there */
    public Optional<EditRep> split(int rep, double at) {
        return rep(rep).filter(found -> found.start() < at && at < found.end())
                .flatMap(found -> inside(RepEdit.SPLIT, found.start(), at));
    }

    /** @return that rep and the next are one */
    public Optional<EditRep> merge(int rep) {
        return rep(rep).flatMap(first -> rep(rep + 1).flatMap(second -> inside(RepEdit.MERGE, first.start(), second.end())));
    }

    /** @return there is a rep from one time to the other [s] */
    public Optional<EditRep> add(double from, double to) {
        boolean free = set.reps().stream().map(RepResult::rep).noneMatch(rep -> rep.start() < to && rep.end() > from);
        return free ? inside(RepEdit.ADD, from, to) : Optional.empty();
    }

    /**
     * @return there is a rep where most likely one was missed: between two reps, if the trunk moved there at least half as far as in a
     *         usual rep of the set; else where it moved most, before the first or after the last. In both the stretch that is no rep's
     */
    public Optional<EditRep> addWhereMissed() {
        double usual = usualSwing();
        List<EditRep> free = free();
        Optional<EditRep> between = widest(free.stream().filter(stretch -> isBetween(stretch) && swing(stretch) >= usual / 2));
        return between.isPresent() ? between : widest(free.stream().filter(stretch -> !isBetween(stretch)));
    }

    private Optional<EditRep> widest(Stream<EditRep> stretches) {
        return stretches.filter(stretch -> stretch.to() - stretch.from() >= SHORTEST_REP).max(Comparator.comparingDouble(this::swing));
    }

    private List<EditRep> free() {
        List<EditRep> free = new ArrayList<>();
        double from = first();
        for (RepResult rep : set.reps()) {
            inside(RepEdit.ADD, from, rep.rep().start()).ifPresent(free::add);
            from = rep.rep().end();
        }
        inside(RepEdit.ADD, from, last()).ifPresent(free::add);
        return free;
    }

    private boolean isBetween(EditRep stretch) {
        return !set.reps().isEmpty() && stretch.from() >= set.reps().get(0).rep().end()
                && stretch.to() <= set.reps().get(set.reps().size() - 1).rep().start();
    }

    private double usualSwing() {
        double[] swings = set.reps().stream().map(RepResult::rep).mapToDouble(rep -> swing(rep.start(), rep.end())).sorted().toArray();
        return swings.length == 0 ? 0 : swings[swings.length / 2];
    }

    private double swing(EditRep stretch) {
        return swing(stretch.from(), stretch.to());
    }

    private double swing(double from, double to) {
        double[] trunk = set.trace().stream().filter(posture -> posture.time() >= from && posture.time() <= to)
                .mapToDouble(Posture::trunkInclination).sorted().toArray();
        return trunk.length == 0 ? 0 : trunk[trunk.length - 1] - trunk[0];
    }

    private Optional<Rep> rep(int number) {
        return set.reps().stream().map(RepResult::rep).filter(rep -> rep.index() == number).findFirst();
    }

    /** The set is known as far as its trace goes. */
    private Optional<EditRep> inside(RepEdit edit, double from, double to) {
        double begin = Math.max(from, first());
        double end = Math.min(to, last());
        return end > begin ? Optional.of(new EditRep(edit, begin, end)) : Optional.empty();
    }

    private double first() {
        return set.trace().isEmpty() ? 0 : set.trace().get(0).time();
    }

    private double last() {
        return set.trace().isEmpty() ? 0 : set.trace().get(set.trace().size() - 1).time();
    }
}
