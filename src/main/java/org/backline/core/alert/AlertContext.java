package org.backline.core.alert;

import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;

/**
 * What an alert rule may look at.
 *
 * @param window   which rules listen now
 * @param flexion  lumbar flexion now [rad]; of a whole rep how far it is from the reference set
 * @param range    what counts as 100 %
 * @param limits   the lines
 * @param liftOff  lumbar flexion when the bar left the floor [rad]; empty before that, and of lifts that begin at the top
 */
public record AlertContext(Window window, double flexion, OwnRange range, Limits limits, OptionalDouble liftOff) {
}
