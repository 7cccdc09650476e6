package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.OfflineOrientation;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OfflinePosture;

/** A recording looked at as a whole: what is stored and reported. */
final class OfflineRun {

    private OfflineRun() {
    }

    /** @return sensor to earth after every row; where a row was not measured, as after the one before */
    static List<Quaternion> attitudes(KitRecording trial) {
        List<Sample> measured = trial.samples().stream().filter(KitRecording::isMeasured).toList();
        List<Attitude> found = OfflineOrientation.of(trial.stream().nodes().get(0).node(), trial.stream().rate(), Vector3D.ZERO, measured);
        List<Quaternion> attitudes = new ArrayList<>(trial.samples().size());
        Quaternion last = Quaternion.IDENTITY;
        int next = 0;
        for (Sample sample : trial.samples()) {
            last = KitRecording.isMeasured(sample) ? found.get(next++).sensorToEarth() : last;
            attitudes.add(last);
        }
        return attitudes;
    }

    static List<LumbarPosture> postures(KitRecording set) {
        List<Sample> measured = set.samples().stream().filter(KitRecording::isMeasured).toList();
        OfflinePosture offline = new OfflinePosture(set.stream());
        set.said().forEach(window -> offline.begin(window.step(), window.from(), window.to()));
        return offline.of(measured).stream().map(LumbarPosture.class::cast).toList();
    }
}
