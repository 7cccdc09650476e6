package org.backline.core.posture;

/**
 * Where lumbar flexion will be in a moment if it goes on as it does, from the flexion filter's state (φ, φ̇) and its covariance. What is
 * wrong with zero and mounting is the same now and then and takes no part.
 *
 * @param flexion   φ then [rad]
 * @param rate      φ̇ now [rad/s]
 * @param deviation how sure that is, one standard deviation [rad]
 */
public record FlexionForecast(double flexion, double rate, double deviation) {

    /** @return by how many standard deviations it will be beyond {@code line} [rad]; negative if it will stay under it */
    public double certainty(double line) {
        return (flexion - line) / deviation;
    }
}
