package org.backline.core.posture;

/**
 * Posture from two nodes.
 *
 * @param time                 [s], session clock
 * @param lumbarFlexion        φ [rad], flexion (rounding) positive, 0 = own quiet standing once calibrated
 * @param lumbarFlexionRate    φ̇ [rad/s]
 * @param lumbarLateralBending [rad], to the right positive; see {@link #lateralConfidence()}
 * @param lumbarAxialRotation  [rad], to the left positive; upright, headings alone show it, and they drift
 * @param pelvicTilt           θS [rad], of the lower node, forward positive
 * @param trunkInclination     θT [rad], of the upper node, forward positive
 * @param trunkInclinationRate [rad/s]
 * @param lumbarFlexionDeviation one standard deviation of φ [rad]: sensors, mounting, skin, holes; NaN in sets kept by versions before it
 * @param quality              how far to trust it
 */
public record LumbarPosture(double time, double lumbarFlexion, double lumbarFlexionRate, double lumbarLateralBending,
                            double lumbarAxialRotation, double pelvicTilt, double trunkInclination, double trunkInclinationRate,
                            double lumbarFlexionDeviation, Quality quality) implements Posture {

    /**
     * Gravity shows what turns about a level axis; headings, which drift, have to show the rest (definitions.md#metrics).
     *
     * @return how much of a lateral bend is seen: 1 upright, 0 with the trunk level
     */
    public double lateralConfidence() {
        return Math.abs(Math.cos(trunkInclination));
    }

    /**
     * @param more variance of flexion that is known only now [rad²]
     * @return the same with lumbar flexion known better: from {@code live} on the way, as {@code smooth} from both sides
     */
    LumbarPosture smoothed(FlexionState live, FlexionState smooth, double more) {
        double variance = lumbarFlexionDeviation * lumbarFlexionDeviation - live.variance() + smooth.variance() + more;
        return new LumbarPosture(time, smooth.flexionThen(), smooth.rate(), lumbarLateralBending, lumbarAxialRotation, pelvicTilt,
                trunkInclination, trunkInclinationRate, Math.sqrt(variance), quality);
    }

    /** @return the same with another lumbar flexion [rad] */
    public LumbarPosture withFlexion(double flexion) {
        return new LumbarPosture(time, flexion, lumbarFlexionRate, lumbarLateralBending, lumbarAxialRotation, pelvicTilt, trunkInclination,
                trunkInclinationRate, lumbarFlexionDeviation, quality);
    }
}
