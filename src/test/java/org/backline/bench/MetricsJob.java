package org.backline.bench;

import java.util.List;
import org.backline.core.session.CorpusErrors;

/** Prints every metric's error against the truth of simulated sets from the floor, and how each rep's alert was decided. */
final class MetricsJob {
    private static final List<String> FROM_FLOOR = List.of("deadlift", "sumo-deadlift", "trap-bar-deadlift");
    private static final int SETS = 36;

    private MetricsJob() {
    }

    /** @param arguments how many sets of each exercise, 36 if not told */
    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.get(0));
        CorpusErrors errors = new CorpusErrors();
        for (String exercise : FROM_FLOOR) {
            for (long seed = 1; seed <= sets; seed++) {
                errors.add(exercise, seed);
            }
        }
        errors.lines().forEach(System.out::println);
    }
}
