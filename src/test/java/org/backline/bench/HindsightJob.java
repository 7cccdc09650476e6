package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.backline.core.device.Sample;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.TrueRep;

/**
 * {@code hindsight [SETS [FIRST]]}: flexion in reps as told live and as known once a set is over, against the truth of the same simulated
 * sets, pair by pair: is what is stored ever further off than what was shown? Truth is flexion as skin carries the nodes: what skin hides,
 * it hides from both.
 */
final class HindsightJob {
    private static final int SETS = 120;

    private HindsightJob() {
    }

    /** Errors of one set [deg]: root mean square over its reps, and of its peaks. */
    record Errors(double flexion, double peak) {

        static Errors of(Simulation simulation, List<LumbarPosture> postures) {
            double seen = simulation.truth().seen();
            List<Double> flexion = new ArrayList<>();
            List<Double> peaks = new ArrayList<>();
            for (TrueRep rep : simulation.truth().sets().get(0).reps()) {
                List<LumbarPosture> during = postures.stream().filter(p -> p.time() >= rep.start() && p.time() <= rep.end()).toList();
                List<Double> truth = during.stream().map(p -> seen * simulation.posture(p.time()).lumbarFlexion()).toList();
                for (int i = 0; i < truth.size(); i++) {
                    flexion.add(during.get(i).lumbarFlexion() - truth.get(i));
                }
                peaks.add(largest(during.stream().map(LumbarPosture::lumbarFlexion).toList()) - largest(truth));
            }
            return new Errors(rootMeanSquare(flexion), rootMeanSquare(peaks));
        }

        private static double largest(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        private static double rootMeanSquare(List<Double> values) {
            return Math.toDegrees(Math.sqrt(values.stream().mapToDouble(value -> value * value).average().orElse(0)));
        }
    }

    record Pair(SimulatedSet set, Errors live, Errors offline) {

        static Pair of(SimulatedSet set) {
            Simulation simulation = set.simulation();
            List<Sample> samples = set.samples(simulation);
            return new Pair(set, Errors.of(simulation, set.live(simulation, samples)),
                    Errors.of(simulation, set.offline(simulation, samples)));
        }
    }

    /** @param arguments how many sets, 120 if not told, and the number of the first */
    static void run(List<String> arguments) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.get(0));
        int first = arguments.size() < 2 ? 0 : Integer.parseInt(arguments.get(1));
        System.out.println("set,scenario,rate_hz,mounting,holes,live_rmse_deg,offline_rmse_deg,live_peak_deg,offline_peak_deg");
        List<Pair> pairs = new ArrayList<>();
        for (int number = first; number < first + sets; number++) {
            Pair pair = Pair.of(SimulatedSet.of(number));
            SimulatedSet set = pair.set();
            System.out.printf(Locale.ROOT, "%d,%s,%d,%s,%s,%.3f,%.3f,%.3f,%.3f%n", number, set.scenario(), (int) set.rate(), set.known(),
                    set.lossy(), pair.live().flexion(), pair.offline().flexion(), pair.live().peak(), pair.offline().peak());
            pairs.add(pair);
        }
        summary("bends, no holes", pairs, set -> set.known() == SimulatedSet.Known.BENDS && !set.lossy());
        summary("bends, holes", pairs, set -> set.known() == SimulatedSet.Known.BENDS && set.lossy());
        summary("stand alone", pairs, set -> set.known() == SimulatedSet.Known.STAND);
        summary("not calibrated", pairs, set -> set.known() == SimulatedSet.Known.NOMINAL);
    }

    private static void summary(String kind, List<Pair> all, Predicate<SimulatedSet> wanted) {
        List<Pair> pairs = all.stream().filter(pair -> wanted.test(pair.set())).toList();
        System.out.printf(Locale.ROOT, "%s: %d sets; RMSE %s; peaks %s%n", kind, pairs.size(), told(pairs, Errors::flexion),
                told(pairs, Errors::peak));
    }

    private static String told(List<Pair> pairs, ToDoubleFunction<Errors> error) {
        double live = pairs.stream().mapToDouble(pair -> error.applyAsDouble(pair.live())).average().orElse(0);
        double offline = pairs.stream().mapToDouble(pair -> error.applyAsDouble(pair.offline())).average().orElse(0);
        double[] more = pairs.stream().mapToDouble(p -> error.applyAsDouble(p.offline()) - error.applyAsDouble(p.live())).sorted()
                .toArray();
        long further = pairs.stream().filter(p -> error.applyAsDouble(p.offline()) > error.applyAsDouble(p.live())).count();
        return String.format(Locale.ROOT, "%.3f live, %.3f offline, offline further off in %d, by %.3f at most", live, offline, further,
                more.length == 0 ? 0 : more[more.length - 1]);
    }
}
