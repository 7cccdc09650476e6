package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.SensorErrors;
import org.backline.core.posture.Calibration.NodeCalibration;

/** Offline attitudes that follow on each other, so that headings are free but steady: their postures. */
final class OfflineStretch {
    private final OfflineAttitudes stretch;
    private final Calibration calibration;
    private final double rate;
    private final double from;
    private final double to;

    /** @param from what came before needs no posture [s] @param to nor does what comes after [s] */
    OfflineStretch(OfflineAttitudes stretch, Calibration calibration, double rate, double from, double to) {
        this.stretch = stretch;
        this.calibration = calibration;
        this.rate = rate;
        this.from = from;
        this.to = to;
    }

    /**
     * @param errors       that were taken out of the samples, by node; none if nothing was
     * @param headingKnown whether the calibration's heading offset holds here; if not, it is learnt in a first pass
     */
    List<Posture> postures(Map<Integer, SensorErrors> errors, boolean headingKnown) {
        TwoNodePosture lumbar = new TwoNodePosture(calibration, rate,
                errors.isEmpty() ? FlexionUncertainty.live() : FlexionUncertainty.onceOver());
        lumbar.calibrate(calibration);
        if (!headingKnown) {
            lumbar.restart();
            learnHeading(lumbar);
            lumbar.rewind();
        }
        return pass(lumbar, errors);
    }

    private void learnHeading(TwoNodePosture lumbar) {
        if (calibration.nodes().size() == 2) {
            Pairing pairing = pairing();
            stretch.attitudes().forEach(attitude -> pairing.update(attitude).ifPresent(lumbar::learnHeading));
        }
    }

    private List<Posture> pass(TwoNodePosture lumbar, Map<Integer, SensorErrors> errors) {
        List<NodeCalibration> nodes = calibration.nodes();
        Pairing pairing = pairing();
        HindsightDoubt doubt = new HindsightDoubt();
        List<Posture> postures = new ArrayList<>();
        List<FlexionState> flexion = new ArrayList<>();
        for (int i = 0; i < stretch.samples().size(); i++) {
            Sample sample = stretch.samples().get(i);
            Attitude attitude = stretch.attitudes().get(i);
            boolean wanted = attitude.time() >= from && attitude.time() <= to;
            doubt.update(sample, 1 / rate);
            if (nodes.size() == 2 && !wanted) {
                pairing.update(attitude).ifPresent(lumbar::learnHeading);
            } else if (nodes.size() == 2) {
                pairing.update(attitude).ifPresent(pair -> {
                    postures.add(lumbar.update(pair, doubt.trust()));
                    flexion.add(lumbar.flexionState());
                });
            } else if (wanted) {
                postures.add(TrunkTilt.of(attitude, nodes.get(0), doubt.trust().quality()));
            }
        }
        smooth(postures, flexion, errors, doubt);
        return postures;
    }

    /** The flexion filter both ways; what the sensors still get wrong, and what was not measured, joins the deviation. */
    private void smooth(List<Posture> postures, List<FlexionState> filtered, Map<Integer, SensorErrors> errors, HindsightDoubt doubt) {
        List<FlexionState> smooth = FlexionSmoother.of(filtered);
        List<SensorRemainder> remainders = smooth.isEmpty() || errors.isEmpty() ? List.of() : remainders(postures, errors);
        for (int i = 0; i < smooth.size(); i++) {
            double more = doubt.variance(postures.get(i).time());
            for (SensorRemainder node : remainders) {
                more += node.variance(i);
            }
            postures.set(i, ((LumbarPosture) postures.get(i)).smoothed(filtered.get(i), smooth.get(i), more));
        }
    }

    private List<SensorRemainder> remainders(List<Posture> postures, Map<Integer, SensorErrors> errors) {
        List<LumbarPosture> lumbar = postures.stream().map(LumbarPosture.class::cast).toList();
        double[] times = lumbar.stream().mapToDouble(LumbarPosture::time).toArray();
        NodeCalibration lower = calibration.nodes().get(0);
        NodeCalibration upper = calibration.nodes().get(1);
        return List.of(
                new SensorRemainder(errors.get(lower.node()).remaining(lower.segmentToSensor()), times,
                        lumbar.stream().mapToDouble(LumbarPosture::pelvicTilt).toArray()),
                new SensorRemainder(errors.get(upper.node()).remaining(upper.segmentToSensor()), times,
                        lumbar.stream().mapToDouble(LumbarPosture::trunkInclination).toArray()));
    }

    private Pairing pairing() {
        return new Pairing(calibration.nodes().isEmpty() ? -1 : calibration.nodes().get(0).node(), rate);
    }
}
