package org.backline.core.rep;

import org.backline.core.math.Angle;

/**
 * What makes a movement a rep of an exercise. Inclinations are the trunk's, from quiet standing.
 *
 * @param pattern          in which order a rep goes
 * @param enter            the trunk is down beyond this [rad]
 * @param exit             the trunk is up within this [rad]
 * @param minimumExcursion least way of the trunk within a rep [rad]
 * @param minimumDuration  shortest rep, from its start to lockout and, from the floor, to the start of its lowering [s]
 * @param maximumDuration  longest rep, the same [s]
 * @param longestHold      longest lockout from the floor, longest stop at the bottom from the top [s]
 * @param leastDrop        the hips sink at least so far in a rep from the top [m]; where they must, the trunk may barely tilt
 * @param mostDrop         the hips sink at most so far in a rep from the top, and rise at most so far in one from the floor [m]
 */
public record RepCriteria(Pattern pattern, double enter, double exit, double minimumExcursion, double minimumDuration,
                          double maximumDuration, double longestHold, double leastDrop, double mostDrop) {
    /** Of an upright squat: less than the least swing that counts, more than swaying; our judgement. */
    private static final double BARELY = Angle.ofDegrees(8);
    private static final double SWAY = Angle.ofDegrees(4);
    /** Share of the swing within which an upright squatter is up again (definitions.md#reps-and-sets). */
    private static final double UP_SHARE = 0.2;
    /** Set-up wiggles and a chest that dips as the hips rise go less far than this; our judgement. */
    private static final double WIGGLE = Angle.ofDegrees(10);
    private static final double SMALL_WIGGLE = Angle.ofDegrees(5);
    /** A trunk faster than this has set off (definitions.md#events, E2). */
    private static final double MOVING = Angle.ofDegrees(10);
    /** 12° within two seconds, the least and slowest squat that counts, reach 11 °/s, less what swaying takes of it; our judgement. */
    private static final double BARELY_MOVING = Angle.ofDegrees(6);

    public RepCriteria {
        if (!(exit < enter) || !(minimumDuration < maximumDuration) || !(leastDrop < mostDrop)) {
            throw new IllegalArgumentException("criteria that nothing can meet");
        }
    }

    /** @param stance inclination of the trunk when standing still @return beyond which it is down [rad] */
    double enter(double stance) {
        return hipsTell() ? Math.min(enter, stance + BARELY) : enter;
    }

    /** @param stance when standing still @param deepest at the bottom @return inclination of the trunk within which it is up [rad] */
    double exit(double stance, double deepest) {
        return hipsTell() ? stance + Math.min(exit, Math.max(SWAY, UP_SHARE * (deepest - stance))) : exit;
    }

    /** @param duration [s] @return whether a rep may take so long */
    boolean lasts(double duration) {
        return duration >= minimumDuration && duration <= maximumDuration;
    }

    /** @return how far the trunk goes at least when it turns round [rad] */
    double leastTurn() {
        return hipsTell() ? SMALL_WIGGLE : WIGGLE;
    }

    /** @return how fast it goes at least when it turns round [rad/s] */
    double leastSpeed() {
        return hipsTell() ? BARELY_MOVING : MOVING;
    }

    /** @return whether it is the hips that tell a rep: they must sink, while the trunk may stay almost upright */
    public boolean hipsTell() {
        return leastDrop > 0;
    }
}
