package org.backline.core.session;

import java.util.List;
import org.backline.core.posture.Posture;

/** Posture of what is over, known from both sides. */
@FunctionalInterface
interface Hindsight {
    /** Nothing is known afterwards that was not known live. */
    Hindsight NONE = (from, to) -> List.of();

    /** @param from [s] @param to [s] @return postures between the two, none if nothing better is known than live */
    List<Posture> between(double from, double to);
}
