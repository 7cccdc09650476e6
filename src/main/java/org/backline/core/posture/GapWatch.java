package org.backline.core.posture;

import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.orientation.NodeOrientation;

/**
 * How far one node's attitude can be trusted, from the holes in its stream and from samples at the end of their range.
 *
 * <p>What a node turned during a hole is not known; the error that this leaves grows with the hole and decays as the orientation filter
 * finds gravity again (time constant 3 s). So trust comes back after {@link #RECOVERY_PER_HOLE} times the hole, at most
 * {@link #LONGEST_RECOVERY}.
 */
final class GapWatch {
    /** A longer hole is not bridged with any claim [s] (BIOMECHANICS section 8). */
    static final double LONGEST_COAST = 0.1;

    private static final double RECOVERY_PER_HOLE = 10;
    private static final double LONGEST_RECOVERY = 4;
    private static final double CLIP_ECHO = 0.3;
    private static final double LATE = 1.5;
    /** Through a hole a node is turned at the mean of the rates at its ends; in a lift their curve bends by this [rad/s³]. */
    private static final double CURVATURE = Angle.ofDegrees(500);
    /** Where inclination is found anew, movement is taken for gravity: 1 m/s². */
    private static final double ANEW = 1 / 9.80665;
    private static final double CORRECTION_TIME = 3;

    private double last = Double.NaN;
    private double clippedFor;
    private double coastingUntil = Double.NEGATIVE_INFINITY;
    private double poorUntil = Double.NEGATIVE_INFINITY;
    private double doubtedAt = Double.NEGATIVE_INFINITY;
    private double doubt;

    /** @param interval of the node's samples [s] */
    void update(Sample sample, double interval) {
        double passed = sample.time() - last;
        last = sample.time();
        if (!(passed <= LATE * interval)) {
            doubt(passed);
        }
        if (passed > LONGEST_COAST + interval) {
            distrust(passed);
        } else if (passed > LATE * interval) {
            coastingUntil = last + LONGEST_COAST;
        }
        clippedFor = sample.clipped() ? clippedFor + interval : 0;
        if (sample.clipped()) {
            distrust(clippedFor);
        }
    }

    /** Tells that the next sample does not follow on the last. */
    void newSegment() {
        if (!Double.isNaN(last)) {
            last = Double.NEGATIVE_INFINITY;
        }
    }

    /** @return quality at the last sample, variance at {@code time} [s] */
    Trust trust(double time) {
        return new Trust(quality(), doubt > 0 ? variance(time) : 0);
    }

    private Quality quality() {
        return last <= poorUntil ? Quality.POOR : last <= coastingUntil ? Quality.COASTING : Quality.GOOD;
    }

    /** What a hole left unknown goes as the filter finds gravity again. */
    private double variance(double time) {
        return doubt * Math.exp(-2 * Math.max(0, time - doubtedAt) / CORRECTION_TIME);
    }

    private void doubt(double unknown) {
        double error = unknown <= NodeOrientation.LONGEST_HOLE ? CURVATURE * unknown * unknown * unknown / 12 : ANEW;
        doubt = variance(last) + error * error;
        doubtedAt = last;
    }

    private void distrust(double unknown) {
        double recovery = Math.max(CLIP_ECHO, Math.min(LONGEST_RECOVERY, RECOVERY_PER_HOLE * unknown));
        poorUntil = Math.max(poorUntil, last + recovery);
    }
}
