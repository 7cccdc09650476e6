package org.backline.core.posture;

import java.util.Optional;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.orientation.Attitude;

/** A strap's samples in, postures out; causal, no lag. Belongs to one thread. */
public final class PostureEstimator {
    private final Calibration nominal = new Calibration(Calibration.Kind.NOMINAL, 0, java.util.List.of(), 0, 0);

    private PostureEstimator() {
    }

    /** @return an estimator that trusts the mounting which the stream tells, or the usual one where it tells none */
    public static PostureEstimator nominal(StreamDescribed stream) {
        return new PostureEstimator();
    }

    /** @return whether the stream is of the same nodes, mounted the same way, so that this estimator can go on with it */
    public boolean serves(StreamDescribed stream) {
        return true;
    }

    /**
     * @param sample the next sample of any node; one of an unknown node changes nothing
     * @return posture at the sample's time, if this sample completes one
     */
    public Optional<Posture> update(Sample sample) {
        return Optional.empty();
    }

    /** @return the latest attitude of that node, empty before its first sample */
    public Optional<Attitude> attitude(int node) {
        return Optional.empty();
    }

    /** Uses a calibration from the next sample on. */
    public void calibrate(CalibrationOutcome.Found found) {
    }

    /** @return what is in use */
    public Calibration calibration() {
        return nominal;
    }

    /** Tells that the next sample does not follow on the last (another segment): keeps mounting and biases, forgets motion. */
    public void newSegment() {
    }
}
