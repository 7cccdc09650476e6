package org.backline.core.alert;

import java.util.Optional;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.Phase;
import org.backline.core.rep.PhaseDetector;

/** When a rule listens (definitions.md#interval-of-a-rep). Outside a set, but for a bend that may be its first rep, and on the
 * way down to the bar nothing does. */
public enum Window {
    /** From still at the bottom, or from the descent's start, until lockout. */
    PULL,
    /** Upright between lockout and the next descent. */
    TOP,
    /** A rep as a whole, once it is over. */
    REP;

    /**
     * @param pattern  of the exercise
     * @param phases   where in the lift the person is
     * @param inSet    whether there is a set, be it one that is not shown yet
     * @param underWay whether a rep is
     * @return what is listened to: the way that is judged, and standing upright with the bar, from the first lockout on
     */
    public static Optional<Window> at(Pattern pattern, PhaseDetector phases, boolean inSet, boolean underWay) {
        if (pulls(pattern, phases, inSet)) {
            return Optional.of(PULL);
        }
        return phases.phase() == Phase.LOCKOUT && (inSet || underWay) ? Optional.of(TOP) : Optional.empty();
    }

    /**
     * From the top, from the descent until lockout; a row, as long as it is bent; from the floor, from still at the bottom until lockout,
     * and within a set from the floor contact on, since touch-and-go is never still.
     */
    private static boolean pulls(Pattern pattern, PhaseDetector phases, boolean inSet) {
        boolean pulling = phases.phase() == Phase.BOTTOM || phases.phase() == Phase.UP;
        return switch (pattern) {
            case CONCENTRIC_FIRST -> pulling && (phases.settled() || inSet);
            case ECCENTRIC_FIRST -> pulling || phases.phase() == Phase.DOWN;
            case BENT_OVER -> phases.settled();
        };
    }
}
