package org.backline.bench;

import java.util.List;
import java.util.Locale;

/** Holds the standard deviation of lumbar flexion against the truth of simulated sets; one line for each, then all together. */
final class UncertaintyJob {
    private static final int SETS = 120;

    private UncertaintyJob() {
    }

    /** @param arguments how many sets, 120 if not told */
    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.get(0));
        System.out.println("set,scenario,rate_hz,mounting,holes,samples,rms_error_deg,rms_sd_deg,within_2sd");
        Coverage all = Coverage.NONE;
        for (int number = 0; number < sets; number++) {
            SimulatedSet set = SimulatedSet.of(number);
            Coverage coverage = Coverage.of(set);
            print(number + "," + set.scenario() + "," + (int) set.rate() + "," + set.known() + "," + set.lossy(), coverage);
            all = all.and(coverage);
        }
        print("all,,,,", all);
    }

    private static void print(String name, Coverage coverage) {
        System.out.printf(Locale.ROOT, "%s,%d,%.2f,%.2f,%.3f%n", name, coverage.samples(), coverage.rootMeanSquare(), coverage.claimed(),
                coverage.share());
    }
}
