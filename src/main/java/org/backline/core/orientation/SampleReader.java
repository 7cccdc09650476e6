package org.backline.core.orientation;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;

/**
 * Makes a node's samples ready to be integrated: a known gyroscope bias removed, both sensors brought to one instant
 * ({@link TimeAlignment}), spans of time as measured, holes found. Describes the sample last read; allocates nothing for it. Belongs to
 * one thread.
 */
final class SampleReader {
    private static final double LATE = 1.5;

    private final SamplingInterval interval;
    private final TimeAlignment alignment = new TimeAlignment();
    private final double[] measured = new double[3];
    private final double[] holeRate = new double[3];
    private final double[] rate = new double[3];
    private final double[] force = new double[3];
    private Vector3D removed = Vector3D.ZERO;
    private double time = Double.NaN;
    private double span;
    private double hole;
    private boolean follows;
    private boolean retimed;

    /** @param nominalRate [Hz], until the samples' times say otherwise */
    SampleReader(double nominalRate) {
        interval = new SamplingInterval(1 / nominalRate);
    }

    /** Removes another bias from here on. @param gyroscopeBias [rad/s] */
    void remove(Vector3D gyroscopeBias) {
        removed = gyroscopeBias;
    }

    /** @return what is removed [rad/s] */
    Vector3D removed() {
        return removed;
    }

    /** Tells that the next sample does not follow on the last. */
    void restart() {
        time = Double.NaN;
    }

    void read(Sample sample) {
        double passed = sample.time() - time;
        time = sample.time();
        follows = passed <= NodeOrientation.LONGEST_HOLE;
        retimed = follows && interval.update(passed);
        boolean late = follows && passed > LATE * interval.seconds();
        hole = late ? passed - interval.seconds() : 0;
        span = follows && !late ? Math.max(0, passed) : interval.seconds();
        take(sample.angularRate(), sample.specificForce());
    }

    /** @return whether it follows on the one before, near enough to be turned to */
    boolean follows() {
        return follows;
    }

    /** @return whether the sampling interval was found to have changed */
    boolean retimed() {
        return retimed;
    }

    /** @return the sampling interval, as measured [s] */
    double interval() {
        return interval.seconds();
    }

    /** @return what was lost before the sample's own interval [s] */
    double hole() {
        return hole;
    }

    /** @return the mean of the rates before and after the hole [rad/s]; this very array changes with the next sample */
    double[] holeRate() {
        return holeRate;
    }

    /** @return length of the sample's own interval [s] */
    double span() {
        return span;
    }

    /** @return aligned [rad/s]; this very array changes with the next sample */
    double[] rate() {
        return rate;
    }

    /** @return aligned [m/s²]; this very array changes with the next sample */
    double[] force() {
        return force;
    }

    private void take(Vector3D angularRate, Vector3D specificForce) {
        rate[0] = angularRate.getX() - removed.getX();
        rate[1] = angularRate.getY() - removed.getY();
        rate[2] = angularRate.getZ() - removed.getZ();
        force[0] = specificForce.getX();
        force[1] = specificForce.getY();
        force[2] = specificForce.getZ();
        for (int i = 0; i < 3; i++) {
            holeRate[i] = (measured[i] + rate[i]) / 2;
            measured[i] = rate[i];
        }
        if (!follows) {
            alignment.restart();
        }
        alignment.align(span, rate, force);
    }
}
