package org.backline.core.session;

import java.util.List;
import org.backline.core.alert.Window;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;

/** All alert rules by themselves, listening all the time, to be measured. */
public final class AlertStage {

    private AlertStage() {
    }

    /** @return a number that depends on every posture */
    public static double run(List<LumbarPosture> postures, OwnRange range, Limits limits) {
        AlertWatch watch = new AlertWatch(false);
        double sum = 0;
        for (LumbarPosture posture : postures) {
            sum += watch.update(posture, Window.PULL, range, limits).size() + (watch.withheld(posture, range).isPresent() ? 1 : 0);
        }
        return sum;
    }
}
