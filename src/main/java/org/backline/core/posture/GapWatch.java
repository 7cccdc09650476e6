package org.backline.core.posture;

import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;
import org.backline.core.orientation.NodeOrientation;
import org.backline.core.orientation.VqfParameters;

/**
 * How far one node's attitude can be trusted, from the holes in its stream, from samples at the end of their range and from blows.
 *
 * <p>What a node turned during a hole is not known; the error that this leaves grows with the hole and decays as the orientation filter
 * finds gravity again (time constant 3 s). So trust comes back after {@link #RECOVERY_PER_HOLE} times the hole, at most
 * {@link #LONGEST_RECOVERY}.
 */
final class GapWatch {
    /** A longer hole is not bridged with any claim [s] (definitions.md#data-quality). */
    static final double LONGEST_COAST = 0.1;

    /** Trust comes back after so many times the hole. */
    private static final double RECOVERY_PER_HOLE = 10;
    /** [s] */
    private static final double LONGEST_RECOVERY = 4;
    /** And not before, however short it was [s]. */
    private static final double CLIP_ECHO = 0.3;
    /** A sample later than so many intervals has a hole before it. */
    private static final double LATE = 1.5;
    /** Through a hole a node is turned at the mean of the rates at its ends; in a lift their curve bends by this [rad/s³]. */
    private static final double CURVATURE = Angle.ofDegrees(500);
    /** Where inclination is found anew, movement is taken for gravity: 1 m/s². */
    private static final double ANEW = 1 / Gravity.STANDARD;
    private static final double CORRECTION_TIME = VqfParameters.PUBLISHED.correctionTime();
    /** A blow cut off at the end of the range went beyond it by a fifth, rms; our judgement. */
    private static final double CUT_OFF = 0.2;
    /** A stronger specific force is a blow, and skin rings after it for {@link #RINGING} (definitions.md#data-quality) [m/s²], [s]. */
    private static final double BLOW = 3 * Gravity.STANDARD;
    private static final double RINGING = 0.1;

    private double last = Double.NaN;
    private double clippedFor;
    private double coastingUntil = Double.NEGATIVE_INFINITY;
    private double poorUntil = Double.NEGATIVE_INFINITY;
    private double doubtedAt = Double.NEGATIVE_INFINITY;
    private double doubt;
    private double hole;
    private double brought;
    private double clippedError;
    private double ringingUntil = Double.NEGATIVE_INFINITY;

    /** @param interval of the node's samples [s] */
    void update(Sample sample, double interval) {
        double passed = sample.time() - last;
        last = sample.time();
        hole = passed <= LATE * interval ? 0 : Double.isNaN(passed) ? Double.POSITIVE_INFINITY : passed;
        brought = 0;
        if (!(passed <= LATE * interval)) {
            doubt(passed);
        }
        if (passed > LONGEST_COAST + interval) {
            distrust(passed);
        } else if (passed > LATE * interval) {
            coastingUntil = last + LONGEST_COAST;
        }
        if (sample.clipped()) {
            clipped(sample, interval);
        } else {
            clippedFor = 0;
            clippedError = 0;
        }
        if (sample.clipped() || sample.specificForce().getNormSq() > BLOW * BLOW) {
            ringingUntil = last + RINGING;
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
        return new Trust(quality(), doubt > 0 ? variance(time) : 0, last <= ringingUntil);
    }

    /** @return for how long nothing had arrived before the last sample [s]; 0 if that was not late, infinite if it was the first */
    double hole() {
        return hole;
    }

    /** @return variance of the inclination that the last sample brought, live [rad²] */
    double brought() {
        return brought;
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
        doubtMore(error * error);
    }

    /** What was cut off of a turn is missing from the attitude, what was cut off of a force from the mean that gravity is taken from. */
    private void clipped(Sample sample, double interval) {
        double before = clippedError;
        clippedFor += interval;
        clippedError += CUT_OFF * interval
                * Math.max(sample.angularRate().getNorm(), sample.specificForce().getNorm() / (Gravity.STANDARD * CORRECTION_TIME));
        doubtMore(clippedError * clippedError - before * before);
        distrust(clippedFor);
    }

    private void doubtMore(double variance) {
        brought += variance;
        doubt = variance(last) + variance;
        doubtedAt = last;
    }

    private void distrust(double unknown) {
        double recovery = Math.max(CLIP_ECHO, Math.min(LONGEST_RECOVERY, RECOVERY_PER_HOLE * unknown));
        poorUntil = Math.max(poorUntil, last + recovery);
    }
}
