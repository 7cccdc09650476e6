package org.backline.bench;

import java.util.List;
import org.backline.core.session.CorpusErrors;
import org.backline.core.simulation.Corpus;

/** Prints every metric's error against the truth of simulated sets of all exercises, and how each rep's alert was decided. */
final class MetricsJob {
    private static final int SETS = 36;

    private MetricsJob() {
    }

    /** @param arguments how many sets of each exercise, 36 if not told, and the first seed, 1 if not told */
    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.get(0));
        long first = arguments.size() < 2 ? 1 : Long.parseLong(arguments.get(1));
        CorpusErrors errors = new CorpusErrors();
        for (String exercise : Corpus.exercises()) {
            for (long seed = first; seed < first + sets; seed++) {
                errors.add(exercise, seed);
            }
        }
        errors.lines().forEach(System.out::println);
    }
}
