package org.backline.core.simulation;

/** What a body can move. Angles [rad], lengths [m] from where the hips stood; signs as in {@code core.posture}. */
enum Coordinate {
    /** Where the pelvis faces, to the left positive. */
    HEADING,
    /** Forward positive. */
    PELVIC_TILT,
    /** To the right positive. */
    PELVIC_LIST,
    /** Lumbar flexion φ, 0 in quiet standing. */
    FLEXION,
    /** To the right positive. */
    LATERAL_BENDING,
    /** To the left positive. */
    AXIAL_ROTATION,
    /** Place of the hips on the floor, earth x. */
    HIPS_X,
    /** Place of the hips on the floor, earth y. */
    HIPS_Y,
    /** Height of the hips above standing. */
    HIPS_Z,
    /** Turn of the lower node on its skin, forward positive. */
    LOWER_WOBBLE,
    /** Turn of the upper node on its skin, forward positive. */
    UPPER_WOBBLE
}
