package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
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

    /** @return what became of full bends of those depths [°], on a good calibration */
    static CalibrationOutcome range(double... depths) {
        ModelStrap strap = new ModelStrap(104);
        CalibratedRun run = new CalibratedRun(strap);
        run.calibrator().begin(CalibrationStep.RANGE, 20, 39);
        DoubleUnaryOperator flexion = BodyMotion.NONE;
        for (int i = 0; i < depths.length; i++) {
            flexion = BodyMotion.sum(flexion, BodyMotion.bend(20.5 + 6 * i, 6, depths[i]));
        }
        run.feed(strap.samples(BodyMotion.calibratingThen(BodyMotion.NONE, flexion), 40));
        return run.outcomes().get(run.outcomes().size() - 1);
    }

    /** @return what became of one step alone */
    static CalibrationOutcome outcome(CalibrationStep step, BodyMotion motion, double from, double to) {
        ModelStrap strap = new ModelStrap(104);
        PostureEstimator estimator = PostureEstimator.nominal(strap.described());
        Calibrator calibrator = new Calibrator(estimator);
        calibrator.begin(step, from, to);
        List<CalibrationOutcome> outcomes = new ArrayList<>();
        for (Sample sample : strap.samples(motion, to + 1)) {
            estimator.update(sample);
            calibrator.update(sample).ifPresent(outcomes::add);
        }
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }
}
