package org.backline.core.orientation;

import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;

/**
 * The orientation filter of one node, causal and without lag: {@link TimeAlignment}, then {@link Vqf}, and what real streams need around
 * them.
 *
 * <ul>
 * <li>A hole is turned through at the mean of the rates before and after it. After one longer than {@link #LONGEST_HOLE} the inclination
 * is found anew; heading and bias are kept.
 * <li>A sample at the end of its range does not correct inclination. Impacts do: frozen for 0.3 s after 3 g, flexion got worse.
 * </ul>
 */
public final class NodeOrientation {
    /** Through a longer hole nothing is integrated [s]. */
    public static final double LONGEST_HOLE = 0.5;

    private final Node node;
    private final SampleReader reader;
    private Vqf vqf;

    /** @param nominalRate [Hz], until the samples' times say otherwise */
    public NodeOrientation(Node node, double nominalRate) {
        this.node = node;
        this.reader = new SampleReader(nominalRate);
        this.vqf = new Vqf(VqfParameters.PUBLISHED, reader.interval());
    }

    /**
     * @param sample the next sample of the node; its time may be any span after the last
     * @return attitude at the sample's time
     */
    public Attitude update(Sample sample) {
        reader.read(sample);
        if (!reader.follows()) {
            vqf.resume();
        }
        if (reader.retimed()) {
            vqf.interval(reader.interval());
        }
        if (reader.hole() > 0) {
            vqf.coast(reader.hole(), reader.holeRate());
        }
        vqf.turn(reader.span(), reader.rate());
        if (!sample.clipped()) {
            vqf.correct(reader.force());
        }
        return attitude(sample);
    }

    /** Forgets everything but the gyroscope's bias. @param gyroscopeBias what the gyroscope reads at rest [rad/s], sensor frame */
    public void restart(Vector3D gyroscopeBias) {
        reader.remove(gyroscopeBias);
        vqf = new Vqf(VqfParameters.PUBLISHED, reader.interval());
        resume();
    }

    /** Tells that the next sample does not follow on the last: keeps heading and bias, finds inclination anew. */
    public void resume() {
        reader.restart();
    }

    /** @return what the gyroscope reads at rest, as far as known [rad/s], sensor frame */
    public Vector3D gyroscopeBias() {
        return reader.removed().add(new Vector3D(vqf.bias()));
    }

    /** @return the sampling interval of the node, as measured [s] */
    public double interval() {
        return reader.interval();
    }

    private Attitude attitude(Sample sample) {
        double[] q = vqf.sensorToEarth();
        return new Attitude(node, sample.time(), new Quaternion(q[0], q[1], q[2], q[3]),
                sample.angularRate().subtract(gyroscopeBias()), vqf.atRest());
    }
}
