package org.backline.core.session;

import java.util.Optional;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.PostureUpdated;

/** A bend from the hip, held against the near line: far enough forward, the lower back inside. Belongs to one thread. */
final class HingeTrial {
    /** As far as a bend of the calibration goes at most, nearly [J]. */
    private static final double FAR_ENOUGH = Angle.ofDegrees(45);

    private double from = Double.NaN;
    private double to = Double.NaN;
    private double near = Double.POSITIVE_INFINITY;
    private double trunk;
    private double flexion;
    private boolean seen;

    /** Looks at what happens between two times [s]. */
    void begin(double start, double end) {
        from = start;
        to = end;
        trunk = 0;
        flexion = 0;
        seen = false;
    }

    void accept(LiftEvent event) {
        if (event instanceof ConditionsChanged changed) {
            near = changed.conditions().limits().near().flexion(changed.conditions().range());
        } else if (event instanceof PostureUpdated updated && updated.posture() instanceof LumbarPosture now && now.time() >= from
                && now.time() <= to) {
            seen = true;
            trunk = Math.max(trunk, now.trunkInclination());
            flexion = Math.max(flexion, now.lumbarFlexion());
        }
    }

    /** @return id of why it was none, empty if it was one */
    Optional<String> refusal() {
        return !seen ? Optional.of("no-data") : trunk < FAR_ENOUGH ? Optional.of("hinge-shallow")
                : flexion >= near ? Optional.of("hinge-rounded") : Optional.empty();
    }
}
