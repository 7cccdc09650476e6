package org.backline.core.orientation;

import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.device.Sample;

/**
 * What one node's sensors get wrong all the time, as far as a recording tells: found from what is known of bodies, that they stay where
 * they are while they hold still, and of sensors, their data sheets' tolerances (decision 0022).
 *
 * @param forceBias  of the accelerometer [m/s²], sensor frame
 * @param forceScale how much of each axis' specific force each axis reads too much
 * @param rateBias   of the gyroscope [rad/s], sensor frame, as known before; left in the samples
 * @param rateScale  how much of each axis' angular rate each axis reads too much
 */
public record SensorErrors(Vector3D forceBias, RealMatrix forceScale, Vector3D rateBias, RealMatrix rateScale) {

    /**
     * @param nominalRate   [Hz], until the samples' times say otherwise
     * @param gyroscopeBias as quiet standing tells it [rad/s], sensor frame
     * @param samples       all of one node, in order of time
     * @return no errors where nothing can be told, or where what was found is no sensor's
     */
    public static SensorErrors of(double nominalRate, Vector3D gyroscopeBias, List<Sample> samples) {
        return SensorFit.of(Stride.of(samples, nominalRate, gyroscopeBias)).errors(gyroscopeBias);
    }

    /** @return the same sample without these errors */
    public Sample corrected(Sample sample) {
        Vector3D force = sample.specificForce();
        Vector3D rate = sample.angularRate();
        return new Sample(sample.node(), sample.segment(), sample.sequence(), sample.time(),
                force.subtract(forceBias).subtract(times(forceScale, force)), rate.subtract(times(rateScale, rate.subtract(rateBias))),
                sample.clipped());
    }

    private static Vector3D times(RealMatrix matrix, Vector3D vector) {
        return new Vector3D(matrix.operate(vector.toArray()));
    }
}
