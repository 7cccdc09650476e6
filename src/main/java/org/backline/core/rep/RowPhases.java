package org.backline.core.rep;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;

/**
 * Phases of a row: the trunk stays bent and rises a little with each pull (definitions.md#reps-and-sets). Peaks and valleys of its
 * inclination, at least 3° apart, once it has been bent for a second. Low confidence: arms are not seen.
 */
final class RowPhases implements PhaseDetector {
    /** Bent for so long the lifter is in position [s]. */
    private static final double HOLD = 1.0;
    private static final double SLOW = Angle.ofDegrees(10);
    /** A peak is passed when the trunk has come back by this [rad]. */
    private static final double TURN = Angle.ofDegrees(1);
    /** Of its way up, so much is gone when the pull is being lowered. */
    private static final double LOWERED = 0.5;

    private final RepCriteria criteria;
    private final Streak bent = new Streak(HOLD);
    private Phase phase = Phase.STANDING;
    private Motion lowest = new Motion(0, 0, 0);
    private Motion highest = new Motion(0, 0, 0);

    RowPhases(RepCriteria criteria) {
        this.criteria = criteria;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public boolean settled() {
        return phase != Phase.STANDING && phase != Phase.DOWN;
    }

    @Override
    public Optional<PhaseChange> update(Motion motion, boolean walking, OptionalDouble hipRise, double contact) {
        boolean hangs = bent.update(motion.time(), motion.inclination() >= criteria.enter());
        if (phase != Phase.STANDING && motion.inclination() <= criteria.exit()) {
            return enter(Phase.STANDING, motion, motion.time());
        }
        return switch (phase) {
            case STANDING -> motion.inclination() >= criteria.enter() ? enter(Phase.DOWN, motion, motion.time()) : Optional.empty();
            case DOWN -> hangs && motion.rate() < SLOW / 2 ? enter(Phase.BOTTOM, motion, motion.time()) : Optional.empty();
            case BOTTOM -> fromBottom(motion);
            case UP -> fromUp(motion);
            case LOCKOUT -> fromTop(motion);
        };
    }

    private Optional<PhaseChange> fromBottom(Motion motion) {
        if (motion.inclination() >= lowest.inclination() - TURN / 2) {
            lowest = motion.inclination() > lowest.inclination() ? motion : new Motion(motion.time(), lowest.inclination(), motion.rate());
        }
        highest = motion;
        return lowest.inclination() - motion.inclination() >= criteria.minimumExcursion() ? enter(Phase.UP, motion, lowest.time())
                : Optional.empty();
    }

    private Optional<PhaseChange> fromUp(Motion motion) {
        highest = motion.inclination() < highest.inclination() ? motion : highest;
        return motion.inclination() - highest.inclination() >= TURN ? enter(Phase.LOCKOUT, highest, highest.time()) : Optional.empty();
    }

    private Optional<PhaseChange> fromTop(Motion motion) {
        double way = lowest.inclination() - highest.inclination();
        return motion.inclination() >= highest.inclination() + LOWERED * way ? enter(Phase.DOWN, motion, highest.time()) : Optional.empty();
    }

    private Optional<PhaseChange> enter(Phase next, Motion motion, double since) {
        PhaseChange change = new PhaseChange(phase, next, since, motion.inclination(), next == Phase.UP || next == Phase.BOTTOM);
        if (next == Phase.BOTTOM) {
            lowest = motion;
        }
        phase = next;
        return Optional.of(change);
    }
}
