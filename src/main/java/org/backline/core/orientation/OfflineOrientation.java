package org.backline.core.orientation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Sample;
import org.backline.core.math.Rotations;

/**
 * One node's attitudes when all of a recording is known: the offline form of {@link Vqf} (Laidig and Seel 2023, section 3.7). Every
 * attitude knows what came before and what came after.
 *
 * <ol>
 * <li>The bias is learnt forward and backward in time ({@link OfflineBias}).
 * <li>The gyroscope is integrated once, that bias removed.
 * <li>Gravity in the almost inertial frame is specific force through a low-pass without delay ({@link OfflineGravity}); attitude is turned
 * upright by it.
 * </ol>
 *
 * <p>What was turned in a hole of more than {@link #LONGEST_BRIDGE} is not known well enough, so gravity is smoothed on either side of it
 * alone; headings are carried on up to {@link NodeOrientation#LONGEST_HOLE}.
 * Takes about 0.7 kB and 2 µs per sample.
 */
public final class OfflineOrientation {
    /** Gravity is not smoothed across a longer hole [s]. */
    public static final double LONGEST_BRIDGE = 0.3;
    /** Of the low-pass that gravity goes through, √2/(2πτ) with the τ of the filter forward in time [Hz]. */
    public static final double GRAVITY_CUT_OFF = Math.sqrt(2) / (2 * Math.PI * VqfParameters.PUBLISHED.correctionTime());

    private OfflineOrientation() {
    }

    /**
     * @param nominalRate   [Hz], until the samples' times say otherwise
     * @param gyroscopeBias as far as known [rad/s], sensor frame
     * @param samples       all of one node, in order of time
     * @return one attitude for each sample, in the same order
     */
    public static List<Attitude> of(Node node, double nominalRate, Vector3D gyroscopeBias, List<Sample> samples) {
        if (samples.isEmpty()) {
            return List.of();
        }
        List<Stride> strides = Stride.of(samples, nominalRate, gyroscopeBias);
        OfflineBias bias = OfflineBias.of(strides);
        List<Quaternion> strapDown = strapDown(strides, bias);
        List<Vector3D> gravity = OfflineGravity.of(strides, strapDown);
        Quaternion upright = Quaternion.IDENTITY;
        List<Attitude> attitudes = new ArrayList<>(samples.size());
        for (int k = 0; k < samples.size(); k++) {
            Vector3D tilted = Rotations.rotate(upright, gravity.get(k));
            upright = Rotations.toUp(tilted).multiply(upright).normalize();
            Sample sample = samples.get(k);
            attitudes.add(new Attitude(node, sample.time(), upright.multiply(strapDown.get(k)),
                    sample.angularRate().subtract(gyroscopeBias).subtract(bias.at(k)), bias.restsAt(k)));
        }
        return attitudes;
    }

    /** @return sensor to the almost inertial frame after each stride */
    private static List<Quaternion> strapDown(List<Stride> strides, OfflineBias bias) {
        Quaternion attitude = Quaternion.IDENTITY;
        List<Quaternion> all = new ArrayList<>(strides.size());
        for (int k = 0; k < strides.size(); k++) {
            Stride stride = strides.get(k);
            if (stride.hole() > 0) {
                attitude = attitude.multiply(turned(stride.holeRate(), bias.at(k), stride.hole()));
            }
            attitude = attitude.multiply(turned(stride.rate(), bias.at(k), stride.span())).normalize();
            all.add(attitude);
        }
        return all;
    }

    private static Quaternion turned(Vector3D rate, Vector3D bias, double seconds) {
        return Rotations.about(rate.subtract(bias).scalarMultiply(seconds));
    }
}
