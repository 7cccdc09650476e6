package org.backline.core.metric;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.backline.core.math.Angle;

/**
 * Whether a figure changes from session to session by more than it does anyway (definitions.md#history): the mean of the latest sessions
 * against that of all before them, held against the minimal detectable change. That is 8° until six sessions came before, then the person's
 * own, from the typical error TE = SD of the differences between consecutive sessions/√2 (Hopkins 2000). Between two single sessions that
 * would be MDC95 = 2.77·TE = 1.96·TE·√(1 + 1); between means of k and n sessions it is t·TE·√(1/k + 1/n), Student's t in place of 1.96
 * since TE is itself an estimate, of ⅔(n − 1) degrees of freedom (successive differences tell two thirds: von Neumann 1941). Half a dozen
 * differences tell an SD badly, and a band that follows every whim of theirs misses changes: TE² is the person's own and what is known of
 * people, weighted by their degrees of freedom (a moderated t, Smyth 2004), the latter 4° (A8) with the weight of six. Sessions compare if
 * exercise, sites and, within a tenth, load are the same.
 *
 * @param kind   what may be said
 * @param before mean of the sessions before the latest [rad]
 * @param change mean of the latest less that [rad]
 * @param band   a smaller change says nothing [rad]
 * @param latest how many sessions the latest are
 */
public record Trend(Kind kind, double before, double change, double band, int latest) {
    private static final double USUAL_BAND = Angle.ofDegrees(8);
    /** How much a session's median differs from the next one's, of people at large (A8), and so many degrees of freedom that is worth. */
    private static final double USUAL_ERROR = Angle.ofDegrees(4);
    private static final double WORTH = 6;
    /** Two-sided 95 %. */
    private static final double CERTAINTY = 0.975;
    private static final double TOLD_BY_DIFFERENCES = 2 / 3.0;
    private static final int LEAST = 4;
    private static final int LATEST = 3;
    private static final int LEAST_FOR_OWN_BAND = 6;

    /** What may be said. */
    public enum Kind { CLEAR_RISE, CLEAR_FALL, UNCLEAR }

    /** @param medians of comparable sessions, the oldest first [rad] @return empty if they are too few */
    public static Optional<Trend> of(List<Double> medians) {
        if (medians.size() < LEAST) {
            return Optional.empty();
        }
        double[] all = medians.stream().mapToDouble(Double::doubleValue).toArray();
        int latest = Math.min(LATEST, all.length / 2);
        int count = all.length - latest;
        double before = StatUtils.mean(all, 0, count);
        double change = StatUtils.mean(all, count, latest) - before;
        double band = count < LEAST_FOR_OWN_BAND ? USUAL_BAND : ownBand(all, count, latest);
        Kind kind = Math.abs(change) <= band ? Kind.UNCLEAR : change > 0 ? Kind.CLEAR_RISE : Kind.CLEAR_FALL;
        return Optional.of(new Trend(kind, before, change, band, latest));
    }

    private static double ownBand(double[] all, int before, int latest) {
        double told = TOLD_BY_DIFFERENCES * (before - 1);
        double squared = (told * squaredError(all, before) + WORTH * USUAL_ERROR * USUAL_ERROR) / (told + WORTH);
        double t = new TDistribution(told + WORTH).inverseCumulativeProbability(CERTAINTY);
        return t * Math.sqrt(squared * (1.0 / latest + 1.0 / before));
    }

    private static double squaredError(double[] all, int count) {
        double[] differences = new double[count - 1];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = all[i + 1] - all[i];
        }
        return new Variance().evaluate(differences) / 2;
    }
}
