package org.backline.gui.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.Grade;
import org.backline.core.posture.TrunkNodes;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.StrapReported;

/** Where the nodes sit on the person, and how well that is known. */
public final class Mounting {
    /** How long a refusal is told [s]. */
    private static final double TOLD = 8;

    private Calibration.Kind kind = Calibration.Kind.NOMINAL;
    private Optional<Calibration> calibration = Optional.empty();
    private OptionalDouble zeroAt = OptionalDouble.empty();
    private List<Site> sites = List.of();
    private Optional<CalibrationRefused> refused = Optional.empty();

    void clear() {
        refused = Optional.empty();
        kind = Calibration.Kind.NOMINAL;
        calibration = Optional.empty();
        zeroAt = OptionalDouble.empty();
        sites = List.of();
    }

    void accept(LiftEvent event) {
        if (event instanceof CalibrationRefused refusal) {
            refused = Optional.of(refusal);
        } else if (event instanceof Calibrated calibrated) {
            refused = Optional.empty();
            taken(calibrated.calibration());
        } else if (event instanceof ConditionsChanged changed) {
            kind = changed.conditions().calibration();
        } else if (event instanceof StrapReported told && told.report() instanceof StreamDescribed stream) {
            sites = TrunkNodes.of(stream).stream().map(node -> node.node().site()).toList();
        }
    }

    private void taken(Calibration found) {
        kind = found.kind();
        calibration = Optional.of(found);
        zeroAt = nominal() ? OptionalDouble.empty() : OptionalDouble.of(found.time());
    }

    /** @param now session clock [s] @return id of the reason why a zero was not taken, for as long as it takes to read */
    public Optional<String> refused(double now) {
        return refused.filter(refusal -> now < refusal.time() + TOLD).map(CalibrationRefused::reason);
    }

    /** @return whether nobody has calibrated */
    public boolean nominal() {
        return kind == Calibration.Kind.NOMINAL;
    }

    /** @return whether the strap started anew since it was calibrated, and nobody knows yet whether it still sits there */
    public boolean doubtful() {
        return kind == Calibration.Kind.UNCONFIRMED;
    }

    /** @return how well the mounting is known; empty while nobody has calibrated */
    public Optional<Grade> grade() {
        return calibration.map(found -> doubtful() ? Grade.REPEAT : Grade.of(found));
    }

    /** @param now session clock [s] @return seconds since standing still was taken as zero; empty while mounting is nominal */
    public OptionalDouble zeroAge(double now) {
        return zeroAt.isPresent() ? OptionalDouble.of(Math.max(0, now - zeroAt.getAsDouble())) : OptionalDouble.empty();
    }

    /** @return sites of the nodes that tell posture, lower first; empty until the strap told them */
    public List<Site> sites() {
        return sites;
    }

    /** @return whether the nodes sit where lumbar flexion is defined; unknown counts as yes */
    public boolean lumbar() {
        return sites.size() < 2 || sites.contains(Site.SACRUM) && sites.contains(Site.T12_L1);
    }
}
