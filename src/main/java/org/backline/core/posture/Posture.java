package org.backline.core.posture;

/**
 * The body at one instant. Angles [rad] from the person's own quiet standing, signs as in the package's description.
 * A strap with two nodes gives {@link LumbarPosture}; with one, {@link TrunkTilt}, which is never called flexion.
 */
public sealed interface Posture permits LumbarPosture, TrunkTilt {

    /** @return [s], session clock */
    double time();

    /** @return forward inclination of the upper node (of the only one, if there is one) [rad] */
    double trunkInclination();

    /** @return its rate [rad/s], from the gyroscope, not from differences */
    double trunkInclinationRate();

    /** @return how far to trust it */
    Quality quality();
}
