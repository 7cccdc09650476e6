package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.metric.RepContext;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.RepTimes;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.LiftEvent.RepEditRefused;
import org.backline.core.session.LiftEvent.SetEdited;

/**
 * The finished sets of a session and what a person corrected in them. Corrections are kept, and made to what the detector found; the last
 * one can be taken back. Belongs to one thread.
 */
final class EditedSets {
    private final Consumer<? super LiftEvent> out;
    private final List<Finished> sets = new ArrayList<>();
    private final List<EditRep> edits = new ArrayList<>();

    /** A set as it was found, and what became of it. */
    private record Finished(SetResult found, List<RepTimes> times, Pattern pattern) {

        /** @return its reps after those corrections that mean something in it; empty if none does */
        Optional<List<RepTimes>> corrected(List<EditRep> edits) {
            RepCorrections corrections = new RepCorrections(pattern, found.trace());
            List<RepTimes> reps = times;
            boolean any = false;
            for (EditRep edit : edits) {
                Optional<List<RepTimes>> next = corrections.apply(edit, reps);
                any |= next.isPresent();
                reps = next.orElse(reps);
            }
            return any ? Optional.of(reps) : Optional.empty();
        }

        SetResult with(List<RepTimes> reps) {
            List<RepResult> results = new ArrayList<>();
            for (RepTimes rep : reps) {
                int before = times.indexOf(rep);
                int number = results.size() + 1;
                results.add(before < 0 ? made(number, rep) : found.reps().get(before).numbered(number));
            }
            return SetRefinement.of(found.withReps(results), reps, found.trace());
        }

        private RepResult made(int number, RepTimes rep) {
            RepContext context = SetRefinement.context(rep, found.conditions(), found.trace());
            return RepResult.of(number, context, false, false).asEdited();
        }
    }

    EditedSets(Consumer<? super LiftEvent> out) {
        this.out = out;
    }

    /** Takes a set that was just finished. */
    void finished(double time, SetResult found, List<RepTimes> times, Pattern pattern) {
        Finished set = new Finished(found, List.copyOf(times), pattern);
        sets.add(set);
        set.corrected(edits).ifPresent(reps -> tell(time, set, reps));
    }

    /** Takes a correction. One of a set that is not finished yet waits for it. */
    void edit(double time, EditRep edit) {
        List<EditRep> before = List.copyOf(edits);
        edits.add(edit);
        retell(time, before);
    }

    /** Takes the last correction back. */
    void undo(double time) {
        if (!edits.isEmpty()) {
            List<EditRep> before = List.copyOf(edits);
            edits.remove(edits.size() - 1);
            retell(time, before);
        }
    }

    /** Tells which corrections meant nothing in any set. */
    void finish(double time) {
        for (int i = 0; i < edits.size(); i++) {
            List<EditRep> without = new ArrayList<>(edits);
            EditRep edit = without.remove(i);
            if (sets.stream().allMatch(set -> set.corrected(edits).equals(set.corrected(without)))) {
                out.accept(new RepEditRefused(time, edit));
            }
        }
    }

    private void retell(double time, List<EditRep> before) {
        for (Finished set : sets) {
            Optional<List<RepTimes>> reps = set.corrected(edits);
            if (!reps.equals(set.corrected(before))) {
                tell(time, set, reps.orElse(set.times()));
            }
        }
    }

    private void tell(double time, Finished set, List<RepTimes> reps) {
        boolean edited = !reps.equals(set.times());
        SetResult result = set.with(reps);
        out.accept(new SetEdited(time, edited ? result.asEdited() : result));
    }
}
