package org.backline.core.orientation;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;

/** A node's samples in, its attitude out; causal, no lag. Belongs to one thread and one node. */
public interface OrientationFilter {

    /**
     * @param sample the next sample of the node; its time may be any span after the last
     * @return attitude at the sample's time
     */
    Attitude update(Sample sample);

    /**
     * Forgets everything but the gyroscope bias.
     *
     * @param gyroscopeBias what the gyroscope reads at rest [rad/s], sensor frame
     */
    void restart(Vector3D gyroscopeBias);
}
