package org.backline.core.orientation;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;

/**
 * The orientation filter of one node: {@link TimeAlignment}, then {@link Vqf}, and what real streams need around them.
 *
 * <ul>
 * <li>A hole is turned through at the mean of the rates before and after it. After one longer than {@link #LONGEST_HOLE} the inclination
 * is found anew; heading and bias are kept.
 * <li>A sample at the end of its range does not correct inclination. Impacts do: frozen for 0.3 s after 3 g, flexion got worse.
 * </ul>
 */
public final class NodeOrientation implements OrientationFilter {
    /** Through a longer hole nothing is integrated [s]. */
    public static final double LONGEST_HOLE = 0.5;

    private static final double LATE = 1.5;

    private final Node node;
    private final SamplingInterval interval;
    private final TimeAlignment alignment = new TimeAlignment();
    private final double[] before = new double[3];
    private final double[] rate = new double[3];
    private final double[] force = new double[3];
    private Vector3D removed = Vector3D.ZERO;
    private Vqf vqf;
    private double time = Double.NaN;

    /** @param nominalRate [Hz], until the samples' times say otherwise */
    public NodeOrientation(Node node, double nominalRate) {
        this.node = node;
        this.interval = new SamplingInterval(1 / nominalRate);
        this.vqf = new Vqf(VqfParameters.PUBLISHED, interval.seconds());
    }

    @Override
    public Attitude update(Sample sample) {
        read(sample);
        double own = reach(sample.time());
        alignment.align(own, rate, force);
        vqf.turn(own, rate);
        if (!sample.clipped()) {
            vqf.correct(force);
        }
        return attitude(sample);
    }

    @Override
    public void restart(Vector3D gyroscopeBias) {
        removed = gyroscopeBias;
        vqf = new Vqf(VqfParameters.PUBLISHED, interval.seconds());
        resume();
    }

    /** Tells that the next sample does not follow on the last: keeps heading and bias, finds inclination anew. */
    public void resume() {
        time = Double.NaN;
        alignment.restart();
        vqf.resume();
    }

    /** @return what the gyroscope reads at rest, as far as known [rad/s], sensor frame */
    public Vector3D gyroscopeBias() {
        return removed.add(new Vector3D(vqf.bias()));
    }

    /** @return the sampling interval of the node, as measured [s] */
    public double interval() {
        return interval.seconds();
    }

    private void read(Sample sample) {
        System.arraycopy(rate, 0, before, 0, 3);
        Vector3D angularRate = sample.angularRate().subtract(removed);
        rate[0] = angularRate.getX();
        rate[1] = angularRate.getY();
        rate[2] = angularRate.getZ();
        force[0] = sample.specificForce().getX();
        force[1] = sample.specificForce().getY();
        force[2] = sample.specificForce().getZ();
    }

    /** Brings the attitude to the beginning of the sample's own interval. @return the length of that interval [s] */
    private double reach(double now) {
        double passed = now - time;
        if (!(passed <= LONGEST_HOLE)) {
            resume();
            time = now;
            return interval.seconds();
        }
        time = now;
        if (interval.update(passed)) {
            vqf.interval(interval.seconds());
        }
        if (passed > LATE * interval.seconds()) {
            coast(passed - interval.seconds());
            return interval.seconds();
        }
        return Math.max(0, passed);
    }

    private void coast(double seconds) {
        for (int i = 0; i < 3; i++) {
            before[i] = (before[i] + rate[i]) / 2;
        }
        vqf.coast(seconds, before);
    }

    private Attitude attitude(Sample sample) {
        double[] q = vqf.sensorToEarth();
        return new Attitude(node, sample.time(), new Quaternion(q[0], q[1], q[2], q[3]),
                sample.angularRate().subtract(gyroscopeBias()), vqf.atRest());
    }
}
