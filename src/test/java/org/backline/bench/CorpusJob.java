package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backline.core.rep.Exercises;
import org.backline.core.session.CorpusSet;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.SetResult;
import org.backline.core.session.SimulatedSession;
import org.backline.core.simulation.Corpus;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;

/** Counts the reps of the generated corpus: {@code corpus [SETS_PER_EXERCISE [FIRST_SEED [EXERCISE]]]}. */
final class CorpusJob {
    private static final double LEAST_REST_SECONDS = 3600;
    private static final int RATE = 104;
    private static final double MILLIS = 1000;

    private CorpusJob() {
    }

    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? 36 : Integer.parseInt(arguments.get(0));
        long first = arguments.size() < 2 ? 1 : Long.parseLong(arguments.get(1));
        List<CorpusSet> all = new ArrayList<>();
        for (String exercise : arguments.size() < 3 ? Corpus.exercises() : arguments.subList(2, 3)) {
            List<CorpusSet> some = new ArrayList<>();
            for (long seed = first; seed < first + sets; seed++) {
                some.add(CorpusSet.of(exercise, seed, RATE));
            }
            print(exercise, some);
            some.stream().filter(set -> !set.exact()).forEach(set -> System.out.println("    " + set.counts()));
            all.addAll(some);
        }
        print("all", all);
        if (arguments.size() < 3) {
            rests(first);
        }
    }

    private static void print(String name, List<CorpusSet> sets) {
        System.out.printf(Locale.ROOT, "%-18s %4d sets  exact %5.1f %%  within one %5.1f %%  half reps exact %5.1f %%%n", name, sets.size(),
                share(sets, CorpusSet::exact), share(sets, CorpusSet::withinOne), share(sets, CorpusSet::halvesExact));
        times("live", sets, CorpusSet::found);
        times("final", sets, CorpusSet::last);
    }

    private static void times(String name, List<CorpusSet> sets, Function<CorpusSet, List<SetResult>> of) {
        System.out.printf(Locale.ROOT, "    %-6s start %s   lockout %s   end %s%n", name,
                percentiles(sets, set -> set.startErrors(of.apply(set))), percentiles(sets, set -> set.lockoutErrors(of.apply(set))),
                percentiles(sets, set -> set.endErrors(of.apply(set))));
    }

    private static double share(List<CorpusSet> sets, Predicate<CorpusSet> holds) {
        return 100.0 * sets.stream().filter(holds).count() / sets.size();
    }

    private static String percentiles(List<CorpusSet> sets, Function<CorpusSet, List<Double>> of) {
        double[] errors = sets.stream().flatMap(set -> of.apply(set).stream()).mapToDouble(error -> Math.abs(error) * MILLIS).sorted()
                .toArray();
        return errors.length == 0 ? "-" : String.format(Locale.ROOT, "p50 %3.0f p90 %3.0f ms", at(0.5, errors), at(0.9, errors));
    }

    private static double at(double share, double[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    /** Time in which nobody lifts, the exercises in turn. */
    private static void rests(long first) {
        double seconds = 0;
        int reps = 0;
        int shown = 0;
        for (long seed = first; seconds < LEAST_REST_SECONDS; seed++) {
            String exercise = Corpus.exercises().get((int) (seed % Corpus.exercises().size()));
            Simulation rest = Simulation.of(Corpus.withoutLifting(seed), new Setup(seed, RATE, StrapRanges.USUAL));
            List<LiftEvent> events = SimulatedSession.of(rest, Said.Calibrating.class::isInstance,
                    SimulatedSession.PLAN.withExercise(Exercises.of(exercise).orElseThrow()));
            int counted = (int) events.stream().filter(LiftEvent.RepCounted.class::isInstance).count();
            int begun = (int) events.stream().filter(LiftEvent.SetStarted.class::isInstance).count();
            if (counted + begun > 0) {
                System.out.printf(Locale.ROOT, "    rest %d, %s: %d reps, %d sets%n", seed, exercise, counted, begun);
            }
            seconds += rest.end();
            reps += counted;
            shown += begun;
        }
        System.out.printf(Locale.ROOT, "no lifting %8.1f min  false reps %d  false sets %d%n", seconds / 60, reps, shown);
    }
}
