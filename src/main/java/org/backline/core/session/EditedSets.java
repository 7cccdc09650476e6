package org.backline.core.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.backline.core.metric.RepContext;
import org.backline.core.posture.Posture;
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
    private final Background background;
    private final Consumer<? super LiftEvent> out;
    private final List<Finished> sets = new ArrayList<>();
    private EditLog log = EditLog.EMPTY;
    private List<EditRep> waiting = List.of();

    /**
     * A set as it was found.
     *
     * @param found without its trace: a session has many sets, of which few are corrected
     * @param from  its trace begins [s]
     * @param to    its trace ends [s]
     */
    private record Finished(SetResult found, double from, double to, Supplier<List<Posture>> trace, List<RepTimes> times, Pattern pattern) {

        static Finished of(SetResult found, List<RepTimes> times, Pattern pattern, Background background) {
            List<Posture> trace = found.trace();
            double from = trace.isEmpty() ? Double.NaN : trace.get(0).time();
            double to = trace.isEmpty() ? Double.NaN : trace.get(trace.size() - 1).time();
            return new Finished(found.withTrace(List.of()), from, to, background.putAway(trace), List.copyOf(times), pattern);
        }

        /** @return whether a correction may be one of this set: it lies where its posture is known */
        boolean spans(EditRep edit) {
            return edit.from() >= from && edit.to() <= to;
        }

        /** @return its reps after those corrections that mean something in it; empty if none does */
        Optional<List<RepTimes>> corrected(List<EditRep> edits) {
            Set<Integer> meant = new HashSet<>();
            List<RepTimes> reps = corrected(edits, meant);
            return meant.isEmpty() ? Optional.empty() : Optional.of(reps);
        }

        /** @param meant gets the places of those corrections that mean something in it @return its reps after them */
        List<RepTimes> corrected(List<EditRep> edits, Set<Integer> meant) {
            if (edits.stream().noneMatch(this::spans)) {
                return times;
            }
            RepCorrections corrections = new RepCorrections(pattern, trace.get());
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
            List<Posture> postures = trace.get();
            List<RepResult> results = new ArrayList<>();
            for (RepTimes rep : reps) {
                int before = times.indexOf(rep);
                int number = results.size() + 1;
                results.add(before < 0 ? made(number, rep, postures) : found.reps().get(before).numbered(number));
            }
            return SetRefinement.of(found.withReps(results), reps, postures);
        }

        private RepResult made(int number, RepTimes rep, List<Posture> postures) {
            RepContext context = SetRefinement.context(rep, found.conditions(), postures);
            return RepResult.of(number, context, false, false).asEdited();
        }
    }

    /** @param background where the curves of finished sets are put away */
    EditedSets(Background background, Consumer<? super LiftEvent> out) {
        this.background = background;
        this.out = out;
    }

    /** Takes a set that was just finished. */
    void finished(double time, SetResult found, List<RepTimes> times, Pattern pattern) {
        Finished set = Finished.of(found, times, pattern, background);
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
        List<EditRep> now = log.made().stream().filter(edit -> sets.stream().noneMatch(set -> set.spans(edit))).toList();
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
