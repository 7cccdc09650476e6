package org.backline.core.simulation;

/**
 * How the body really stood. Angles [rad] from quiet standing, signs as in {@code core.posture}.
 *
 * @param time                 [s], strap clock
 * @param lumbarFlexion        φ
 * @param lumbarLateralBending to the right positive
 * @param lumbarAxialRotation  to the left positive
 * @param pelvicTilt           θS, forward positive
 * @param trunkInclination     θT, forward positive
 */
public record TruePosture(double time, double lumbarFlexion, double lumbarLateralBending, double lumbarAxialRotation,
                          double pelvicTilt, double trunkInclination) {
}
