package org.backline.core.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.backline.core.device.Sample;

/**
 * When samples of one node arrived, against when they were measured. The promptest of the first and of the last third tell how fast the
 * strap's clock runs; how far the promptest are from the next ones tells how surely.
 */
final class Arrivals {
    /** Half an hour at 104 Hz; the rest is not needed. */
    private static final int MOST = 200_000;
    /** A clock cannot be told from chance in less [s]. */
    private static final double SHORTEST = 8;
    private static final double PPM = 1e6;

    private record Arrival(double measured, double delay) {
    }

    private final List<Arrival> arrivals = new ArrayList<>();
    private int segment = -1;

    /** @param arrived host's clock [s] */
    void update(Sample sample, double arrived) {
        if (sample.segment() != segment) {
            arrivals.clear();
            segment = sample.segment();
        }
        if (arrivals.size() < MOST) {
            arrivals.add(new Arrival(sample.time(), arrived - sample.time()));
        }
    }

    /** @return jitter and drift; those of a recording without times of arrival are not known */
    List<Finding> findings() {
        double span = arrivals.isEmpty() ? 0 : arrivals.get(arrivals.size() - 1).measured - arrivals.get(0).measured;
        if (span < SHORTEST) {
            return List.of(Finding.notChecked(Check.ARRIVAL_JITTER, Finding.STRAP, ""),
                    Finding.notChecked(Check.CLOCK_DRIFT, Finding.STRAP, ""));
        }
        int third = arrivals.size() / 3;
        List<Arrival> first = promptest(arrivals.subList(0, third));
        List<Arrival> last = promptest(arrivals.subList(arrivals.size() - third, arrivals.size()));
        double between = last.get(0).measured - first.get(0).measured;
        double drift = (last.get(0).delay - first.get(0).delay) / between;
        double unsure = (first.get(third / 20).delay - first.get(0).delay + last.get(third / 20).delay - last.get(0).delay) / between;
        Finding jitter = Finding.of(Check.ARRIVAL_JITTER, Finding.STRAP, 1e3 * lateness(drift), "");
        return List.of(jitter, drift(drift * PPM, unsure * PPM));
    }

    /** A drift that may as well be none is none. */
    private static Finding drift(double drift, double unsure) {
        String precision = String.format(Locale.ROOT, "± %.0f ppm", unsure);
        double certain = Math.max(0, Math.abs(drift) - unsure);
        return unsure > Check.CLOCK_DRIFT.usable() ? Finding.notChecked(Check.CLOCK_DRIFT, Finding.STRAP, precision)
                : new Finding(Check.CLOCK_DRIFT, Finding.STRAP, Check.CLOCK_DRIFT.judge(certain), OptionalDouble.of(drift), precision);
    }

    private static List<Arrival> promptest(List<Arrival> some) {
        return some.stream().sorted(Comparator.comparingDouble(Arrival::delay)).toList();
    }

    /** @return by how much the latest twentieth comes later than the promptest, drift apart [s] */
    private double lateness(double drift) {
        double[] late = arrivals.stream().mapToDouble(arrival -> arrival.delay - drift * arrival.measured).sorted().toArray();
        return late[(int) (0.95 * (late.length - 1))] - late[0];
    }
}
