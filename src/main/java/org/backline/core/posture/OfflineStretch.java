package org.backline.core.posture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;
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
     * @param uncertainty  of these attitudes
     * @param headingKnown whether the calibration's heading offset holds here; if not, it is learnt in a first pass
     */
    List<Posture> postures(FlexionUncertainty uncertainty, boolean headingKnown) {
        TwoNodePosture lumbar = new TwoNodePosture(calibration, rate, uncertainty);
        lumbar.calibrate(calibration);
        if (!headingKnown) {
            lumbar.restart();
            learnHeading(lumbar);
            lumbar.rewind();
        }
        return pass(lumbar);
    }

    private void learnHeading(TwoNodePosture lumbar) {
        if (calibration.nodes().size() == 2) {
            Pairing pairing = pairing();
            stretch.attitudes().forEach(attitude -> pairing.update(attitude).ifPresent(lumbar::learnHeading));
        }
    }

    private List<Posture> pass(TwoNodePosture lumbar) {
        List<NodeCalibration> nodes = calibration.nodes();
        Pairing pairing = pairing();
        Map<Integer, GapWatch> watches = new HashMap<>();
        List<Posture> postures = new ArrayList<>();
        List<FlexionState> flexion = new ArrayList<>();
        for (int i = 0; i < stretch.samples().size(); i++) {
            Sample sample = stretch.samples().get(i);
            Attitude attitude = stretch.attitudes().get(i);
            boolean wanted = attitude.time() >= from && attitude.time() <= to;
            watches.computeIfAbsent(sample.node().id(), id -> new GapWatch()).update(sample, 1 / rate);
            if (nodes.size() == 2 && !wanted) {
                pairing.update(attitude).ifPresent(lumbar::learnHeading);
            } else if (nodes.size() == 2) {
                pairing.update(attitude).ifPresent(pair -> {
                    postures.add(lumbar.update(pair, trust(watches.values(), attitude.time())));
                    flexion.add(lumbar.flexionState());
                });
            } else if (wanted) {
                postures.add(TrunkTilt.of(attitude, nodes.get(0), trust(watches.values(), attitude.time()).quality()));
            }
        }
        smooth(postures, flexion);
        return postures;
    }

    /** The flexion filter both ways. */
    private static void smooth(List<Posture> postures, List<FlexionState> filtered) {
        List<FlexionState> smooth = FlexionSmoother.of(filtered);
        for (int i = 0; i < smooth.size(); i++) {
            postures.set(i, ((LumbarPosture) postures.get(i)).smoothed(filtered.get(i), smooth.get(i)));
        }
    }

    private Pairing pairing() {
        return new Pairing(calibration.nodes().isEmpty() ? -1 : calibration.nodes().get(0).node(), rate);
    }

    private static Trust trust(Iterable<GapWatch> watches, double time) {
        Trust all = Trust.FULL;
        for (GapWatch watch : watches) {
            all = all.and(watch.trust(time));
        }
        return all;
    }
}
