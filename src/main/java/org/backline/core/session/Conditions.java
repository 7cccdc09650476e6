package org.backline.core.session;

import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.device.Site;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;

/**
 * What a set was measured with; kept with it, so that its figures stay readable later.
 *
 * @param calibration how the nodes' mounting was known
 * @param range       what counted as 100 %
 * @param limits      the lines
 * @param load        [kg], empty if not told
 * @param sites       where the nodes sat that posture is of, the lower first; empty if not known. Figures of other sites do not compare
 */
public record Conditions(Calibration.Kind calibration, OwnRange range, Limits limits, OptionalDouble load,
                         List<Site> sites) {
    public Conditions {
        sites = List.copyOf(sites);
    }
}
