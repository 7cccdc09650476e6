package org.backline.core.metric;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.backline.core.math.Angle;

/**
 * Whether a figure changes from session to session by more than it does anyway (BIOMECHANICS §7): the mean of the latest sessions against
 * that of all before them, held against the minimal detectable change. That is 8° until six sessions came before, then the person's own,
 * from the typical error TE = SD of the differences between consecutive sessions/√2 (Hopkins 2000). Between two single sessions that
 * would be MDC95 = 2.77·TE = 1.96·TE·√(1 + 1); between means of k and n sessions it is t·TE·√(1/k + 1/n), Student's t in place of 1.96
 * since TE is itself an estimate, of ⅔(n − 1) degrees of freedom (successive differences tell two thirds: von Neumann 1941).
 * Sessions compare if exercise, strap, sites and, within a tenth, load are the same.
 *
 * @param kind   what may be said
 * @param change latest sessions less those before [rad]
 * @param band   a smaller change says nothing [rad]
 */
public record Trend(Kind kind, double change, double band) {
    private static final double USUAL_BAND = Angle.ofDegrees(8);
    /** Two-sided 96 %: noise alone is to be unclear in no fewer than 95 of 100 histories. */
    private static final double CERTAINTY = 0.98;
    private static final double TOLD_BY_DIFFERENCES = 2 / 3.0;
    private static final int LEAST = 4;
    private static final int LATEST = 3;
    private static final int LEAST_FOR_OWN_BAND = 6;

    /** What may be said. */
    public enum Kind { CLEAR_RISE, CLEAR_FALL, UNCLEAR }

    /** @param medians of comparable sessions, the oldest first [rad] */
    public static Trend of(List<Double> medians) {
        if (medians.size() < LEAST) {
            return new Trend(Kind.UNCLEAR, 0, USUAL_BAND);
        }
        double[] all = medians.stream().mapToDouble(Double::doubleValue).toArray();
        int latest = Math.min(LATEST, all.length / 2);
        int before = all.length - latest;
        double change = StatUtils.mean(all, before, latest) - StatUtils.mean(all, 0, before);
        double band = before < LEAST_FOR_OWN_BAND ? USUAL_BAND : ownBand(all, before, latest);
        return new Trend(Math.abs(change) <= band ? Kind.UNCLEAR : change > 0 ? Kind.CLEAR_RISE : Kind.CLEAR_FALL, change, band);
    }

    private static double ownBand(double[] all, int before, int latest) {
        double t = new TDistribution(TOLD_BY_DIFFERENCES * (before - 1)).inverseCumulativeProbability(CERTAINTY);
        return t * typicalError(all, before) * Math.sqrt(1.0 / latest + 1.0 / before);
    }

    private static double typicalError(double[] all, int count) {
        double[] differences = new double[count - 1];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = all[i + 1] - all[i];
        }
        return new StandardDeviation().evaluate(differences) / Math.sqrt(2);
    }
}
