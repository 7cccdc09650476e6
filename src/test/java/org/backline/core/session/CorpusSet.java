package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.backline.core.rep.Rep;
import org.backline.core.simulation.Corpus;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.backline.core.simulation.TrueRep;
import org.backline.core.simulation.TrueSet;

/**
 * One set of the corpus before the pipeline, which hears of calibration and exercise, and of no load.
 *
 * @param name  of the scenario
 * @param truth the set as it was
 * @param found the sets that were found, as they were told live
 * @param last  the same with their final figures
 * @param incomplete how many half reps were found
 */
public record CorpusSet(String name, TrueSet truth, List<SetResult> found, List<SetResult> last, int incomplete) {

    /** @param rate of the samples [Hz] */
    public static CorpusSet of(String exercise, long seed, double rate) {
        Simulation simulation = Simulation.of(Corpus.set(exercise, seed), new Setup(seed, rate, StrapRanges.USUAL));
        List<LiftEvent> events = SimulatedSession.of(simulation, said -> !(said instanceof Said.Loaded), SimulatedSession.PLAN);
        return new CorpusSet(exercise + ' ' + seed, simulation.truth().sets().get(0), SimulatedSession.sets(events),
                SimulatedSession.refined(events), (int) events.stream().filter(LiftEvent.RepIncomplete.class::isInstance).count());
    }

    public boolean exact() {
        return found.size() == 1 && difference() == 0;
    }

    public boolean withinOne() {
        return found.size() <= 1 && Math.abs(difference()) <= 1;
    }

    public boolean halvesExact() {
        return incomplete == truth.incomplete();
    }

    /** @return found less true [s], rep by rep, of a set whose count is exact */
    public List<Double> startErrors(List<SetResult> sets) {
        return errors(sets, (rep, truth) -> rep.start() - truth.start());
    }

    /** @return found less true [s], rep by rep, of a set whose count is exact */
    public List<Double> lockoutErrors(List<SetResult> sets) {
        return errors(sets, (rep, truth) -> (truth.lockout() == truth.end() ? rep.end() : rep.turn()) - truth.lockout());
    }

    /** @return found less true [s], rep by rep, of a set whose count is exact: of a lift from the floor when the bar is down again */
    public List<Double> endErrors(List<SetResult> sets) {
        return errors(sets, (rep, truth) -> rep.end() - truth.end());
    }

    /** @return in words, what was found for what was */
    public String counts() {
        return name + ": " + truth.reps().size() + " reps and " + truth.incomplete() + " half ones were, found "
                + found.stream().map(set -> set.reps().size()).toList();
    }

    private int difference() {
        return found.stream().mapToInt(set -> set.reps().size()).sum() - truth.reps().size();
    }

    private List<Double> errors(List<SetResult> sets, ToDoubleBiFunction<Rep, TrueRep> error) {
        List<Double> errors = new ArrayList<>();
        for (int i = 0; exact() && i < truth.reps().size(); i++) {
            errors.add(error.applyAsDouble(sets.get(0).reps().get(i).rep(), truth.reps().get(i)));
        }
        return errors;
    }
}
