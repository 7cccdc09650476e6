package org.backline.core.session;

import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;

/**
 * What holds when a session begins; commands change it on the way.
 *
 * @param exercise id of the exercise
 * @param range    own range, or the population's
 * @param limits   the lines
 * @param load     [kg], empty if not told
 */
public record Plan(String exercise, OwnRange range, Limits limits, OptionalDouble load) {
}
