package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code uncertainty [SETS]}: holds the standard deviation of lumbar flexion, live and as known once a set is over, against the truth of
 * simulated sets; one line for each, then all together, and by what was known of the mounting.
 */
final class UncertaintyJob {
    private static final int SETS = 120;

    private UncertaintyJob() {
    }

    private record Pair(SimulatedSet set, Coverage live, Coverage offline) {

        static Pair of(SimulatedSet set) {
            return new Pair(set, Coverage.of(set), Coverage.offline(set));
        }
    }

    /** @param arguments how many sets, 120 if not told */
    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.get(0));
        System.out.println("set,scenario,rate_hz,mounting,holes,samples,rms_error_deg,rms_sd_deg,within_2sd,"
                + "offline_samples,offline_rms_error_deg,offline_rms_sd_deg,offline_within_2sd");
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < sets; number++) {
            Pair pair = Pair.of(SimulatedSet.of(number));
            SimulatedSet set = pair.set();
            print(number + "," + set.scenario() + "," + (int) set.rate() + "," + set.known() + "," + set.lossy(), List.of(pair));
            pairs.add(pair);
        }
        for (SimulatedSet.Known known : SimulatedSet.Known.values()) {
            print("all,,," + known + ",", pairs.stream().filter(pair -> pair.set().known() == known).toList());
        }
        print("all,,,,true", pairs.stream().filter(pair -> pair.set().lossy()).toList());
        print("all,,,,", pairs);
    }

    private static void print(String name, List<Pair> pairs) {
        System.out.println(name + told(pairs.stream().map(Pair::live).reduce(Coverage.NONE, Coverage::and))
                + told(pairs.stream().map(Pair::offline).reduce(Coverage.NONE, Coverage::and)));
    }

    private static String told(Coverage coverage) {
        return String.format(Locale.ROOT, ",%d,%.2f,%.2f,%.3f", coverage.samples(), coverage.rootMeanSquare(), coverage.claimed(),
                coverage.share());
    }
}
