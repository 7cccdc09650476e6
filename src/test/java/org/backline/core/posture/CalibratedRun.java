package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.Sample;

/** Estimator and calibrator as the pipeline wires them, with the windows of {@link BodyMotion#calibratingThen} asked for. */
final class CalibratedRun {
    private final PostureEstimator estimator;
    private final Calibrator calibrator;
    private final List<CalibrationOutcome> outcomes = new ArrayList<>();

    CalibratedRun(ModelStrap strap) {
        estimator = PostureEstimator.nominal(strap.described());
        calibrator = new Calibrator(estimator);
        calibrator.begin(CalibrationStep.STAND, 1, 7);
        calibrator.begin(CalibrationStep.BEND, 7.5, 13.5);
        calibrator.begin(CalibrationStep.BEND, 13.5, 19.5);
    }

    PostureEstimator estimator() {
        return estimator;
    }

    Calibrator calibrator() {
        return calibrator;
    }

    List<CalibrationOutcome> outcomes() {
        return outcomes;
    }

    List<LumbarPosture> feed(List<Sample> samples) {
        List<LumbarPosture> postures = new ArrayList<>();
        for (Sample sample : samples) {
            estimator.update(sample).ifPresent(p -> postures.add((LumbarPosture) p));
            calibrator.update(sample).ifPresent(this::use);
        }
        return postures;
    }

    private void use(CalibrationOutcome outcome) {
        outcomes.add(outcome);
        if (outcome instanceof CalibrationOutcome.Found found) {
            estimator.calibrate(found);
        }
    }
}
