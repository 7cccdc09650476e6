package org.backline.core.rep;

import java.util.List;
import java.util.Optional;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;

/**
 * Phases become reps of a lift that begins at the top (definitions.md#reps-and-sets): out of a stand down, turn, up to lockout, where it
 * counts. The hips must sink as far as the exercise has them sink; sitting down, whose pelvis tips backward first, is none.
 */
final class StandingReps implements RepDetector {
    /** The pelvis of a lifter tips forward; further back than this, it is about to sit [rad]; our judgement. */
    private static final double SITTING = Angle.ofDegrees(-8);
    /** Who was seated until so shortly before is getting up, not going down from a stand (definitions.md#reps-and-sets, STAND) [s]. */
    private static final double STOOD = 0.5;
    /** A half rep of an upright squat may move the trunk too little to be one; but who sinks has not stopped at the bottom [rad/s]. */
    private static final double SINKING = Angle.ofDegrees(5);
    /** The hips set off before the trunk is fast enough to tell [s]; our judgement. */
    private static final double HIPS_FIRST = 0.25;

    private final RepCriteria criteria;
    private final HipHeight hips;
    private final Plausibility plausibility;
    private Optional<Descent> descent = Optional.empty();
    private double deepest;
    private double deepestAt;
    private double leastPelvicTilt;
    private double bottom;
    private double liftOff;
    private double seated = Double.NEGATIVE_INFINITY;
    private boolean sank;

    /** @param start E0 [s] @param stood E0 of the first descent since the lifter stood; another one if half reps lie between [s] */
    private record Descent(double start, double stood) {
    }

    StandingReps(RepCriteria criteria, HipHeight hips, PelvicHeading heading) {
        this.criteria = criteria;
        this.hips = hips;
        plausibility = new Plausibility(heading);
    }

    @Override
    public void update(Posture posture) {
        plausibility.update(posture);
        if (posture.trunkInclination() > deepest) {
            deepest = posture.trunkInclination();
            deepestAt = posture.time();
        }
        bottom = posture.trunkInclinationRate() > SINKING ? posture.time() : bottom;
        if (posture instanceof LumbarPosture lumbar) {
            leastPelvicTilt = Math.min(leastPelvicTilt, lumbar.pelvicTilt());
            boolean slumps = lumbar.pelvicTilt() < SITTING && lumbar.trunkInclination() > 0;
            seated = slumps ? posture.time() : seated;
        }
    }

    @Override
    public List<RepStep> update(PhaseChange change) {
        return switch (change.phase()) {
            case DOWN -> down(change);
            case BOTTOM -> atBottom(change);
            case UP -> up(change);
            case LOCKOUT -> atLockout(change);
            case STANDING -> none();
        };
    }

    @Override
    public List<RepStep> dropped(BarDrop drop) {
        return List.of();
    }

    @Override
    public boolean underWay() {
        return descent.isPresent();
    }

    @Override
    public Optional<RepStep.Landed> end(double time) {
        return Optional.empty();
    }

    private List<RepStep> down(PhaseChange change) {
        if (change.from() == Phase.UP) {
            List<RepStep> half = turnedBack(change.time());
            double stood = descent.map(Descent::stood).orElse(change.time());
            boolean low = sank && !half.isEmpty();
            List<RepStep> next = begin(new Descent(change.time(), stood));
            sank = low;
            return half.isEmpty() ? next : List.of(half.get(0), next.get(0));
        }
        return change.settled() ? begin(new Descent(change.time(), change.time())) : none();
    }

    private List<RepStep> turnedBack(double time) {
        return descent.isPresent() && plausible(time)
                ? List.of(new RepStep.Incomplete(new RepTimes(liftOff, time, descent.get().start(), deepestAt))) : List.of();
    }

    private List<RepStep> begin(Descent next) {
        descent = Optional.of(next);
        deepest = Double.NEGATIVE_INFINITY;
        leastPelvicTilt = 0;
        sank = false;
        plausibility.restart(next.start());
        return List.of(new RepStep.LiftedOff(next.start(), false));
    }

    private List<RepStep> atBottom(PhaseChange change) {
        bottom = change.time();
        return List.of();
    }

    private List<RepStep> up(PhaseChange change) {
        liftOff = change.time();
        if (liftOff - bottom > criteria.longestHold()) {
            return none();
        }
        descent.ifPresent(rep -> {
            double drop = hips.drop(rep.stood() - HIPS_FIRST, deepestAt);
            sank |= Double.isNaN(drop) || drop >= criteria.leastDrop() && drop <= criteria.mostDrop();
        });
        return List.of();
    }

    private List<RepStep> atLockout(PhaseChange change) {
        if (descent.isEmpty() || !plausible(change.time())) {
            return none();
        }
        if (deepest - change.inclination() < criteria.minimumExcursion()) {
            none();
            return List.of(new RepStep.TooShallow(change.time()));
        }
        double start = descent.get().start();
        none();
        return List.of(new RepStep.Counted(liftOff, change.time(), start, false),
                new RepStep.Landed(new RepTimes(liftOff, change.time(), start, deepestAt), true));
    }

    private boolean plausible(double end) {
        double duration = end - descent.map(Descent::start).orElse(end);
        boolean stood = descent.filter(rep -> seated < rep.start() - STOOD).isPresent();
        return stood && sank && plausibility.holds() && leastPelvicTilt > SITTING && criteria.lasts(duration);
    }

    private List<RepStep> none() {
        descent = Optional.empty();
        return List.of();
    }
}
