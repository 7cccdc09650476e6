package org.backline.core.posture;

/**
 * Posture from a single node: trunk tilt, not lumbar flexion. It cannot tell the spine from the hip.
 *
 * @param time                 [s], session clock
 * @param trunkInclination     [rad], forward positive
 * @param trunkInclinationRate [rad/s]
 * @param quality              how far to trust it
 */
public record TrunkTilt(double time, double trunkInclination, double trunkInclinationRate, Quality quality) implements Posture {
}
