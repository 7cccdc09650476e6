package org.backline.core.session;

import java.util.List;
import java.util.function.Supplier;
import org.backline.core.posture.Posture;

/** Posture of what is over, known from both sides. */
@FunctionalInterface
interface Hindsight {
    /** Nothing is known afterwards that was not known live. */
    Hindsight NONE = (from, to) -> List::of;

    /**
     * Gathers at once what is needed, so that it may be found at any time and on any thread.
     *
     * @param from [s]
     * @param to   [s]
     * @return finds postures between the two, none if nothing better is known than live
     */
    Supplier<List<Posture>> between(double from, double to);
}
