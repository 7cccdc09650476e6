package org.backline.core.posture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration.NodeCalibration;

/** Offline attitudes that follow on each other, so that headings are free but steady: their postures. */
final class OfflineStretch {
    private final OfflineAttitudes stretch;
    private final Calibration calibration;
    private final double rate;

    OfflineStretch(OfflineAttitudes stretch, Calibration calibration, double rate) {
        this.stretch = stretch;
        this.calibration = calibration;
        this.rate = rate;
    }

    /** @param headingKnown whether the calibration's heading offset holds here; if not, it is learnt in a first pass */
    List<Posture> postures(boolean headingKnown) {
        TwoNodePosture lumbar = new TwoNodePosture(calibration, rate);
        lumbar.calibrate(calibration);
        if (!headingKnown) {
            lumbar.restart();
            pass(lumbar);
            lumbar.rewind();
        }
        return pass(lumbar);
    }

    private List<Posture> pass(TwoNodePosture lumbar) {
        List<NodeCalibration> nodes = calibration.nodes();
        Pairing pairing = new Pairing(nodes.isEmpty() ? -1 : nodes.get(0).node(), rate);
        Map<Integer, GapWatch> watches = new HashMap<>();
        List<Posture> postures = new ArrayList<>();
        for (int i = 0; i < stretch.samples().size(); i++) {
            Sample sample = stretch.samples().get(i);
            Attitude attitude = stretch.attitudes().get(i);
            watches.computeIfAbsent(sample.node().id(), id -> new GapWatch()).update(sample, 1 / rate);
            Trust trust = watches.values().stream().map(watch -> watch.trust(attitude.time())).reduce(Trust.FULL, Trust::and);
            Optional<Posture> posture = nodes.size() == 2 ? pairing.update(attitude).map(pair -> lumbar.update(pair, trust))
                    : Optional.of(TrunkTilt.of(attitude, nodes.get(0), trust.quality()));
            posture.ifPresent(postures::add);
        }
        return postures;
    }
}
