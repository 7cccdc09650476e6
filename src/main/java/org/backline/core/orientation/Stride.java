package org.backline.core.orientation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;

/**
 * One sample made ready to be integrated ({@link SampleReader}), to be gone through in either direction.
 *
 * @param time     at its end [s]
 * @param follows  whether it follows on the one before
 * @param interval sampling interval, as measured by then [s]
 * @param hole     what was lost before it [s]
 * @param holeRate [rad/s] during the hole
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
        return strides;
    }
}
