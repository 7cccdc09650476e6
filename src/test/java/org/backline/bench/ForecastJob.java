package org.backline.bench;

import java.util.List;
import org.backline.core.alert.ForecastCue;
import org.backline.core.session.ForecastCurve;

/** Prints what looking further ahead, or wanting more certainty, gives and costs a cue before the line is crossed. */
final class ForecastJob {
    private static final int SETS = 36;
    private static final double[] AHEAD = {0.15, 0.25, 0.35, 0.45};
    private static final double[] CERTAINTY = {0, 1, 2};

    private ForecastJob() {
    }

    /** @param arguments how many sets of deadlifts, 36 if not told; a seed, then only what is used is tried, on sets from that seed on */
    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.get(0));
        System.out.println("| looks ahead [s] | standard deviations | cued before the line | median lead [ms] | needless | per 50 reps |");
        System.out.println("|---|---|---|---|---|---|");
        if (arguments.size() > 1) {
            print(ForecastCue.USUAL, Long.parseLong(arguments.get(1)), sets);
            return;
        }
        for (double ahead : AHEAD) {
            for (double certainty : CERTAINTY) {
                print(new ForecastCue(ahead, certainty), 1, sets);
            }
        }
    }

    private static void print(ForecastCue chooser, long first, int sets) {
        ForecastCurve curve = new ForecastCurve(chooser);
        for (long seed = first; seed < first + sets; seed++) {
            curve.add("deadlift", seed);
        }
        System.out.println(curve.line());
    }
}
