package org.backline.core.rep;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;

/**
 * Trunk motion becomes phases: a peak-and-valley machine with hysteresis (definitions.md#events, #reps-and-sets).
 *
 * <pre>
 *   from       to         when
 *   STANDING   DOWN       bent beyond {@code enter} and going down; dated back to E0
 *   DOWN       BOTTOM     slower than 10 °/s: E1
 *   BOTTOM     UP         set off upward: dated back to E2
 *   UP         LOCKOUT    upright and steady for 150 ms: dated back to E4
 *   UP         DOWN       turned back before lockout
 *   UP         BOTTOM     stopped while still low: that was getting into position
 *   UP         STANDING   upright for a second, never steady: walks away
 *   LOCKOUT    DOWN       bent again: a lowering
 *   LOCKOUT    STANDING   longer than anyone holds a bar
 *   any        STANDING   walking upright
 * </pre>
 */
final class LiftPhases implements PhaseDetector {
    private static final double UPRIGHT = Angle.ofDegrees(20);
    private static final double SLOW = Angle.ofDegrees(10);
    private static final double STEADY = Angle.ofDegrees(15);
    /** Share of the deepest inclination that still is lockout. */
    private static final double LOCKOUT_SHARE = 0.15;
    /** Who stops above this share of the deepest inclination is still getting into position; our judgement. */
    private static final double STILL_LOW = 0.7;

    /** Who turns round within this time has not stopped at the bottom [s]; the trunk may round on a little meanwhile. */
    private static final double TOUCH = 0.6;
    /** Hips that rose longer before the trunk turned were still getting into position [s]; our judgement. */
    private static final double LONGEST_LEAD = 0.8;

    private final RepCriteria criteria;
    private final Turn upward;
    private final Turn downward;
    private final StandingBaseline baseline = new StandingBaseline();
    private final Streak still = new Streak(0.300);
    private final Streak steady = new Streak(0.150);
    private final Streak upright = new Streak(1.000);
    private Phase phase = Phase.STANDING;
    private double entered;
    private double descent;
    private double deepest;
    private boolean settled;

    LiftPhases(RepCriteria criteria) {
        this.criteria = criteria;
        upward = Turn.upward(criteria);
        downward = Turn.downward(criteria);
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public boolean settled() {
        return settled;
    }

    @Override
    public Optional<PhaseChange> update(Motion motion, boolean walking, OptionalDouble hipRise, double contact) {
        boolean rising = upward.update(motion);
        boolean sinking = downward.update(motion);
        if (motion.inclination() <= UPRIGHT && motion.rate() <= SLOW) {
            descent = motion.time();
        }
        if (walking && phase != Phase.STANDING && motion.inclination() <= UPRIGHT) {
            return enter(Phase.STANDING, motion.time(), motion);
        }
        return switch (phase) {
            case STANDING -> fromStanding(motion);
            case DOWN -> motion.rate() < SLOW ? enter(Phase.BOTTOM, motion.time(), motion) : Optional.empty();
            case BOTTOM -> fromBottom(motion, rising, hipRise, contact);
            case UP -> fromUp(motion, sinking);
            case LOCKOUT -> motion.time() - entered > criteria.longestHold()
                    ? enter(Phase.STANDING, motion.time(), motion) : fromStanding(motion);
        };
    }

    private Optional<PhaseChange> fromStanding(Motion motion) {
        baseline.update(motion, phase == Phase.LOCKOUT);
        if (motion.inclination() < criteria.enter(baseline.inclination()) || motion.rate() <= 0) {
            return Optional.empty();
        }
        settled = baseline.still(descent);
        return enter(Phase.DOWN, descent, motion);
    }

    private Optional<PhaseChange> fromBottom(Motion motion, boolean rising, OptionalDouble hipRise, double contact) {
        deepest = Math.max(deepest, motion.inclination());
        settled |= still.update(motion.time(), Math.abs(motion.rate()) < SLOW);
        if (rising) {
            return enter(Phase.UP, liftOff(hipRise, contact), motion);
        }
        return motion.inclination() <= upright() ? enter(Phase.STANDING, motion.time(), motion) : Optional.empty();
    }

    private double upright() {
        return criteria.exit(baseline.inclination(), deepest);
    }

    /** E2: the earlier of the two, hips or trunk; touch-and-go has no stillness to rise from and leaves the floor when it shakes it. */
    private double liftOff(OptionalDouble hipRise, double contact) {
        double trunk = upward.onset();
        boolean rested = hipRise.isPresent() && hipRise.getAsDouble() > contact;
        if (!rested && contact > entered - TOUCH && trunk - contact < TOUCH) {
            return contact;
        }
        if (!settled && trunk - entered < TOUCH) {
            return entered;
        }
        return hipRise.isPresent() && trunk - hipRise.getAsDouble() <= LONGEST_LEAD
                ? Math.max(entered, Math.min(trunk, hipRise.getAsDouble())) : trunk;
    }

    private Optional<PhaseChange> fromUp(Motion motion, boolean sinking) {
        boolean up = motion.inclination() < Math.max(upright(), LOCKOUT_SHARE * deepest);
        if (steady.update(motion.time(), up && Math.abs(motion.rate()) < STEADY)) {
            return enter(Phase.LOCKOUT, steady.since(), motion);
        }
        if (upright.update(motion.time(), up)) {
            return enter(Phase.STANDING, motion.time(), motion);
        }
        if (sinking && !up) {
            return enter(Phase.DOWN, downward.onset(), motion);
        }
        boolean low = motion.inclination() >= STILL_LOW * deepest;
        return still.update(motion.time(), low && Math.abs(motion.rate()) < SLOW) ? enter(Phase.BOTTOM, still.since(), motion)
                : Optional.empty();
    }

    private Optional<PhaseChange> enter(Phase next, double since, Motion motion) {
        boolean fromUpright = phase == Phase.STANDING || phase == Phase.LOCKOUT;
        if (fromUpright) {
            deepest = motion.inclination();
        }
        if (next == Phase.DOWN && !fromUpright || next == Phase.STANDING) {
            settled = false;
        }
        if (next == Phase.BOTTOM) {
            settled = phase == Phase.UP;
        }
        still.restart();
        steady.restart();
        upright.restart();
        PhaseChange change = new PhaseChange(phase, next, since, motion.inclination(), settled);
        phase = next;
        entered = since;
        return Optional.of(change);
    }
}
