package org.backline.core.alert;

import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;

/**
 * What an alert rule may look at.
 *
 * @param flexion lumbar flexion now [rad]
 * @param range   what counts as 100 %
 * @param limits  the lines
 */
public record AlertContext(double flexion, OwnRange range, Limits limits) {
}
