package org.backline.core.orientation;

import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.device.Sample;
import org.backline.core.math.Gravity;
import org.backline.core.math.Rotations;

/**
 * What one node's sensors get wrong all the time, as far as a recording tells: found from what is known of bodies, that they stay where
 * they are while they hold still, and of sensors, their data sheets' tolerances (decision 0022).
 *
 * @param forceBias  of the accelerometer [m/s²], sensor frame
 * @param forceScale how much of each axis' specific force each axis reads too much
 * @param rateBias   of the gyroscope [rad/s], sensor frame, as known before; left in the samples
 * @param rateScale  how much of each axis' angular rate each axis reads too much
 * @param covariance of what was found: of {@code rateScale} row by row, {@code forceBias}, {@code forceScale} row by row (21 × 21)
 */
public record SensorErrors(Vector3D forceBias, RealMatrix forceScale, Vector3D rateBias, RealMatrix rateScale, RealMatrix covariance) {
    private static final int FORCE_BIAS = 9;
    private static final int FORCE_SCALE = 12;
    private static final int ENTRIES = 21;

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

    /**
     * What is left of them once they are taken out, where a segment inclines. With its axes x forward, y left, z up these are all that
     * tell, to first order: K_yy, b_x/g, b_z/g, S_xx − S_zz and S_xz + S_zx, of gyroscope scale K, force bias b and force scale S.
     *
     * @param segmentToSensor the mounting
     * @return their covariance (5 × 5), without a unit
     */
    public RealMatrix remaining(Quaternion segmentToSensor) {
        double[] x = Rotations.rotate(segmentToSensor, Vector3D.PLUS_I).toArray();
        double[] y = Rotations.rotate(segmentToSensor, Vector3D.PLUS_J).toArray();
        double[] z = Rotations.rotate(segmentToSensor, Vector3D.PLUS_K).toArray();
        RealMatrix of = new Array2DRowRealMatrix(5, ENTRIES);
        for (int i = 0; i < 3; i++) {
            of.setEntry(1, FORCE_BIAS + i, x[i] / Gravity.STANDARD);
            of.setEntry(2, FORCE_BIAS + i, z[i] / Gravity.STANDARD);
            for (int j = 0; j < 3; j++) {
                of.setEntry(0, 3 * i + j, y[i] * y[j]);
                of.setEntry(3, FORCE_SCALE + 3 * i + j, x[i] * x[j] - z[i] * z[j]);
                of.setEntry(4, FORCE_SCALE + 3 * i + j, x[i] * z[j] + z[i] * x[j]);
            }
        }
        return of.multiply(covariance).multiply(of.transpose());
    }

    private static Vector3D times(RealMatrix matrix, Vector3D vector) {
        return new Vector3D(matrix.operate(vector.toArray()));
    }
}
