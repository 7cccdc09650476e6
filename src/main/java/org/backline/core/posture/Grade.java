package org.backline.core.posture;

import org.backline.core.math.Angle;

/** How good a calibration is, in a word. */
public enum Grade {
    /** Stand and three clear bends, as they were asked for. */
    GOOD,
    /** A stand, without bends or with less clear ones: forward is less well known. */
    FAIR,
    /** Not to be relied on. */
    REPEAT;

    /** What is asked for (definitions.md#wearing-and-zeroing): three bends of 35° or more, nearly all of their turning about one axis. */
    private static final int BENDS = 3;
    private static final double DEPTH = Angle.ofDegrees(35);
    private static final double PLANARITY = 0.85;

    /** @return how good it is by its kind and by its nodes */
    public static Grade of(Calibration calibration) {
        return switch (calibration.kind()) {
            case NOMINAL, UNCONFIRMED -> REPEAT;
            case STAND -> FAIR;
            case STAND_AND_BENDS -> calibration.nodes().stream().allMatch(node -> clear(node.quality())) ? GOOD : FAIR;
        };
    }

    private static boolean clear(MountingQuality quality) {
        return quality.bends() >= BENDS && quality.depth() >= DEPTH && quality.planarity() >= PLANARITY;
    }
}
