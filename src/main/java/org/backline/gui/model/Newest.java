package org.backline.gui.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.PostureUpdated;

/** The newest posture, and what can be said of it. */
public final class Newest {
    /** Flexion outside of this, as a share of the range, is no back but a slipped strap. */
    private static final double HIGHEST_SHARE = 1.10;
    private static final double LOWEST_SHARE = -0.35;
    /** Standard deviations to either side that hold 95 % of a normal distribution. */
    private static final double TWO_SIDED_95 = 1.96;
    /** What skin, straps and mounting add on people: spread of published two-node systems at the peak (definitions.md#accuracy) [rad]. */
    private static final double ON_PEOPLE = Angle.ofDegrees(3.5);

    private Optional<Posture> posture = Optional.empty();

    void clear() {
        posture = Optional.empty();
    }

    void accept(LiftEvent event) {
        if (event instanceof PostureUpdated updated) {
            posture = Optional.of(updated.posture());
        }
    }

    /** @return empty before the first */
    public Optional<Posture> posture() {
        return posture;
    }

    /** @return φ [rad], empty if there is none or the strap has a single node */
    public OptionalDouble flexion() {
        return lumbar().map(last -> OptionalDouble.of(last.lumbarFlexion())).orElse(OptionalDouble.empty());
    }

    public boolean singleNode() {
        return posture.filter(TrunkTilt.class::isInstance).isPresent();
    }

    public boolean lowConfidence() {
        return posture.filter(last -> last.quality() == Quality.POOR).isPresent();
    }

    /** @return whether flexion is none that a back with that range can have */
    boolean beyondBelief(OwnRange range) {
        return flexion().stream().map(range::shareOf).anyMatch(share -> share > HIGHEST_SHARE || share < LOWEST_SHARE);
    }

    /**
     * @return by how much φ may be off on a person, 95 % of the time [rad]: what the estimator says of itself, and what no estimator can
     *         see; empty where there is no flexion, or nobody knows
     */
    public OptionalDouble uncertainty() {
        return lumbar().map(LumbarPosture::lumbarFlexionDeviation).filter(Double::isFinite)
                .map(deviation -> OptionalDouble.of(TWO_SIDED_95 * Math.hypot(ON_PEOPLE, deviation))).orElse(OptionalDouble.empty());
    }

    private Optional<LumbarPosture> lumbar() {
        return posture.filter(LumbarPosture.class::isInstance).map(LumbarPosture.class::cast);
    }
}
