package org.backline.core.posture;

import java.util.List;
import java.util.Optional;
import org.backline.core.device.Sample;

/**
 * Finds how the nodes sit on a body from what the person does in given windows of time. It looks over the shoulder of the estimator:
 * give each sample to the estimator first, then here. Belongs to one thread.
 */
public final class Calibrator {

    /** @param estimator what the calibration is for */
    public Calibrator(PostureEstimator estimator) {
    }

    /** Plans a window of a step; it may lie ahead. @param from [s] @param to [s], after {@code from} */
    public void begin(CalibrationStep step, double from, double to) {
    }

    /** Plans a window of quiet standing whose posture becomes the new zero. @param from [s] @param to [s], after {@code from} */
    public void beginReZero(double from, double to) {
    }

    /** @return what the window that ends with this sample gave */
    public Optional<CalibrationOutcome> update(Sample sample) {
        return Optional.empty();
    }

    /** @return what the windows gave that the stream did not live to the end of */
    public List<CalibrationOutcome> finish() {
        return List.of();
    }
}
