package org.backline.core.session;

import java.util.OptionalDouble;
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
 */
public record Conditions(Calibration.Kind calibration, OwnRange range, Limits limits, OptionalDouble load) {
}
