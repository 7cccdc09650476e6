package org.backline.core.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backline.core.metric.RepContext;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.RepTimes;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.Command.UndoEdit;
import org.backline.core.session.LiftEvent.EditsWaiting;
import org.backline.core.session.LiftEvent.RepEditRefused;
import org.backline.core.session.LiftEvent.SetEdited;

/**
 * The finished sets of a session and what a person corrected in them. Corrections are kept, and made to what the detector found; the last
 * one can be taken back. Belongs to one thread.
 */
final class EditedSets {
    private final Consumer<? super LiftEvent> out;
    private final List<Finished> sets = new ArrayList<>();
    private EditLog log = EditLog.EMPTY;
    private List<EditRep> waiting = List.of();

    /** A set as it was found, and what became of it. */
    private record Finished(SetResult found, List<RepTimes> times, Pattern pattern) {

        /** @return its reps after those corrections that mean something in it; empty if none does */
        Optional<List<RepTimes>> corrected(List<EditRep> edits) {
            Set<Integer> meant = new HashSet<>();
            List<RepTimes> reps = corrected(edits, meant);
            return meant.isEmpty() ? Optional.empty() : Optional.of(reps);
        }

        /** @param meant gets the places of those corrections that mean something in it @return its reps after them */
        List<RepTimes> corrected(List<EditRep> edits, Set<Integer> meant) {
            RepCorrections corrections = new RepCorrections(pattern, found.trace());
            List<RepTimes> reps = times;
            for (int i = 0; i < edits.size(); i++) {
                Optional<List<RepTimes>> next = corrections.apply(edits.get(i), reps);
                if (next.isPresent()) {
                    meant.add(i);
                    reps = next.get();
                }
            }
            return reps;
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
        tellWaiting(time);
        set.corrected(log.made()).ifPresent(reps -> tell(time, set, reps));
    }

    /** Takes a correction. One of a set that is not finished yet waits for it. */
    void edit(double time, EditRep edit) {
        say(time, edit);
    }

    /** Takes the last correction back. */
    void undo(double time) {
        say(time, new UndoEdit());
    }

    /** Tells which corrections meant nothing in any set. */
    void finish(double time) {
        List<EditRep> edits = log.made();
        Set<Integer> meant = new HashSet<>();
        sets.forEach(set -> set.corrected(edits, meant));
        IntStream.range(0, edits.size()).filter(i -> !meant.contains(i))
                .forEach(i -> out.accept(new RepEditRefused(time, edits.get(i))));
    }

    private void say(double time, Command correction) {
        List<EditRep> before = log.made();
        log = log.with(correction);
        retell(time, before);
        tellWaiting(time);
    }

    private void tellWaiting(double time) {
        List<EditRep> now = log.made().stream().filter(edit -> sets.stream().noneMatch(set -> set.found().spans(edit))).toList();
        if (!now.equals(waiting)) {
            waiting = now;
            out.accept(new EditsWaiting(time, now));
        }
    }

    private void retell(double time, List<EditRep> before) {
        for (Finished set : sets) {
            Optional<List<RepTimes>> reps = set.corrected(log.made());
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
