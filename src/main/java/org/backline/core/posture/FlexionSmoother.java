package org.backline.core.posture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backline.core.math.Angle;

/**
 * The flexion filter once more, from the end: every state learns from those after it, so that nothing comes late and the variance is that
 * of knowing both sides (Rauch, Tung and Striebel 1965). Written out for two states; what passes between two states is the filter's model.
 */
final class FlexionSmoother {

    private FlexionSmoother() {
    }

    /** @param filtered in order of time @return one for each */
    static List<FlexionState> of(List<FlexionState> filtered) {
        List<FlexionState> smooth = new ArrayList<>(filtered);
        for (int k = filtered.size() - 2; k >= 0; k--) {
            if (!filtered.get(k + 1).begins()) {
                smooth.set(k, smoothed(filtered.get(k), smooth.get(k + 1)));
            }
        }
        return Collections.unmodifiableList(smooth);
    }

    /** x + C (x₊ − F x) and P + C (P₊ − P⁻) Cᵀ with C = P Fᵀ P⁻⁻¹; F is one step of constant rate. */
    private static FlexionState smoothed(FlexionState now, FlexionState next) {
        double t = next.gridTime() - now.gridTime();
        double q = FlexionGain.ACCELERATION_DENSITY;
        double along = now.variance() + t * now.covariance();
        double across = now.covariance() + t * now.rateVariance();
        double p = along + t * across + q * t * t * t / 3;
        double c = across + q * t * t / 2;
        double r = now.rateVariance() + q * t;
        double determinant = p * r - c * c;
        double gainP = (along * r - now.covariance() * c) / determinant;
        double gainC = (now.covariance() * p - along * c) / determinant;
        double rateGainP = (across * r - now.rateVariance() * c) / determinant;
        double rateGainC = (now.rateVariance() * p - across * c) / determinant;
        double ahead = Angle.wrap(next.flexion() - now.flexion() - t * now.rate());
        double faster = next.rate() - now.rate();
        double dp = next.variance() - p;
        double dc = next.covariance() - c;
        double dr = next.rateVariance() - r;
        return new FlexionState(now.time(), now.gridTime(), now.begins(), now.flexion() + gainP * ahead + gainC * faster,
                now.rate() + rateGainP * ahead + rateGainC * faster, now.variance() + quadratic(gainP, gainC, gainP, gainC, dp, dc, dr),
                now.covariance() + quadratic(gainP, gainC, rateGainP, rateGainC, dp, dc, dr),
                now.rateVariance() + quadratic(rateGainP, rateGainC, rateGainP, rateGainC, dp, dc, dr));
    }

    /** (a b) D (c d)ᵀ of the symmetric D = (p s; s r). */
    private static double quadratic(double a, double b, double c, double d, double p, double s, double r) {
        return a * (p * c + s * d) + b * (s * c + r * d);
    }
}
