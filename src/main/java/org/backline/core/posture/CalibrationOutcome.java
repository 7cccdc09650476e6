package org.backline.core.posture;

import java.util.List;
import org.backline.core.device.Sample;

/** What one window of a calibration gave. */
public sealed interface CalibrationOutcome {

    /**
     * A new calibration, to be given to {@link PostureEstimator#calibrate(Found)}.
     *
     * @param calibration the calibration
     * @param rerun       samples that the estimator runs through again with the gyroscope biases removed; none when its filters may
     *                    go on as they are
     */
    record Found(Calibration calibration, List<Sample> rerun) implements CalibrationOutcome {
        public Found {
            rerun = List.copyOf(rerun);
        }
    }

    /** The person's own range. */
    record RangeFound(OwnRange range) implements CalibrationOutcome {
    }

    /** Not accepted; what held before still holds. */
    record Refused(CalibrationStep step, Refusal reason) implements CalibrationOutcome {
    }
}
