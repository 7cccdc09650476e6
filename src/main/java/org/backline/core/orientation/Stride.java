package org.backline.core.orientation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;

/**
 * One sample made ready to be integrated ({@link SampleReader}), to be gone through in either direction. What was turned in a hole is
 * known from both sides of it ({@link HoleEdge}).
 *
 * @param time     at its end [s]
 * @param follows  whether it follows on the one before
 * @param interval sampling interval, as measured by then [s]
 * @param hole     what was lost before it [s]
 * @param holeRate [rad/s] during the hole, its mean
 * @param span     its length [s]
 * @param rate     aligned [rad/s]
 * @param force    aligned [m/s²]
 * @param clipped  whether {@code force} cannot be believed
 */
record Stride(double time, boolean follows, double interval, double hole, Vector3D holeRate, double span, Vector3D rate, Vector3D force,
              boolean clipped) {

    static List<Stride> of(List<Sample> samples, double nominalRate, Vector3D gyroscopeBias) {
        SampleReader reader = new SampleReader(nominalRate);
        reader.remove(gyroscopeBias);
        List<Stride> strides = new ArrayList<>(samples.size());
        int segment = samples.isEmpty() ? 0 : samples.get(0).segment();
        for (Sample sample : samples) {
            if (sample.segment() != segment) {
                reader.restart();
            }
            segment = sample.segment();
            reader.read(sample);
            strides.add(new Stride(sample.time(), reader.follows(), reader.interval(), reader.hole(), new Vector3D(reader.holeRate()),
                    reader.span(), new Vector3D(reader.rate()), new Vector3D(reader.force()), sample.clipped()));
        }
        return bridged(strides);
    }

    private static List<Stride> bridged(List<Stride> strides) {
        List<Stride> bridged = new ArrayList<>(strides);
        for (int k = 1; k < bridged.size(); k++) {
            Stride stride = strides.get(k);
            if (stride.follows && stride.hole > 0) {
                Vector3D turned = HoleEdge.meanRate(HoleEdge.before(strides, k), HoleEdge.after(strides, k), stride.hole);
                bridged.set(k, new Stride(stride.time, true, stride.interval, stride.hole, turned, stride.span, stride.rate, stride.force,
                        stride.clipped));
            }
        }
        return bridged;
    }
}
