package org.backline.core.rep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.rep.RepStep.Counted;
import org.backline.core.rep.RepStep.Landed;
import org.backline.core.rep.RepStep.LiftedOff;

/**
 * Phases become reps of a lift that begins at the bottom: up, lockout, down again; and of a row, which does the same in small.
 *
 * <p>The trunk of somebody who stands up after the last rep moves as in one more rep; what tells them apart is that nothing is lowered
 * afterwards. A rep therefore counts when its lowering begins, a moment after lockout, or when its bar is known to have fallen.
 */
final class FloorReps implements RepDetector {
    /** Who lowers a bar comes back to about where it was pulled from; getting up and then bending for something does not; our judgement. */
    private static final double SAME_PLACE = Angle.ofDegrees(35);

    /** Least share of the pelvis in the trunk's way; who rounds most turns it by a quarter (definitions.md#metrics, M11); our judgement. */
    private static final double LEAST_OF_PELVIS = 0.1;

    private final RepCriteria criteria;
    private final HipHeight hips;
    private final Plausibility plausibility;
    private Optional<LumbarPosture> now = Optional.empty();
    private Optional<LumbarPosture> low = Optional.empty();
    private Optional<LumbarPosture> high = Optional.empty();
    private double bottom;
    private Optional<LiftedOff> pull = Optional.empty();
    private OptionalDouble lockout = OptionalDouble.empty();
    private Optional<Counted> counted = Optional.empty();
    private Optional<RepTimes> turned = Optional.empty();

    FloorReps(RepCriteria criteria, HipHeight hips, PelvicHeading heading) {
        this.criteria = criteria;
        this.hips = hips;
        plausibility = new Plausibility(heading);
    }

    @Override
    public void update(Posture posture) {
        plausibility.update(posture);
        now = Optional.of(posture).filter(LumbarPosture.class::isInstance).map(LumbarPosture.class::cast);
    }

    @Override
    public List<RepStep> update(PhaseChange change) {
        return switch (change.phase()) {
            case BOTTOM -> atBottom(change);
            case UP -> liftedOff(change);
            case LOCKOUT -> atLockout(change);
            case DOWN -> change.from() == Phase.UP ? turnedBack(change) : lowering(change);
            case STANDING -> given(List.of());
        };
    }

    @Override
    public List<RepStep> dropped(BarDrop drop) {
        double release = Math.max(drop.release(), lockout.orElse(drop.release()));
        List<RepStep> steps = count(release);
        return steps.isEmpty() ? steps : List.of(steps.get(0), landed(drop.landing(), true).orElseThrow());
    }

    @Override
    public boolean underWay() {
        return pull.isPresent();
    }

    @Override
    public Optional<Landed> end(double time) {
        return landed(time, false);
    }

    private Optional<Landed> landed(double time, boolean returned) {
        Optional<Landed> landed = counted.map(rep ->
                new Landed(new RepTimes(rep.liftOff(), rep.lockout(), rep.lowering(), time), returned));
        counted = Optional.empty();
        return landed;
    }

    private List<RepStep> atBottom(PhaseChange change) {
        boolean returned = plausibility.holds() && Math.abs(change.inclination() - bottom) <= SAME_PLACE
                && pelvisTurnsAlong(now, high);
        plausibility.restart(change.time());
        bottom = change.inclination();
        low = now;
        pull = Optional.empty();
        List<RepStep> half = turned.<List<RepStep>>map(times -> List.of(new RepStep.Incomplete(
                new RepTimes(times.liftOff(), times.lockout(), times.lowering(), change.time())))).orElse(List.of());
        turned = Optional.empty();
        return half.isEmpty() ? landed(change.time(), returned).<List<RepStep>>map(List::of).orElse(List.of()) : half;
    }

    private List<RepStep> liftedOff(PhaseChange change) {
        lockout = OptionalDouble.empty();
        LiftedOff lift = new LiftedOff(change.time(), change.settled());
        pull = Optional.of(lift);
        return List.of(lift);
    }

    private List<RepStep> turnedBack(PhaseChange change) {
        turned = pull.filter(lift -> plausibility.holds() && criteria.lasts(change.time() - lift.time()))
                .map(lift -> new RepTimes(lift.time(), change.time(), change.time(), change.time()));
        return given(List.of());
    }

    private List<RepStep> atLockout(PhaseChange change) {
        if (bottom - change.inclination() >= criteria.minimumExcursion() && pelvisTurnsAlong(low, now)) {
            high = now;
            lockout = OptionalDouble.of(change.time());
        }
        return List.of();
    }

    private List<RepStep> lowering(PhaseChange change) {
        return count(change.time());
    }

    private List<RepStep> count(double lowering) {
        counted = lockout.isEmpty() || !plausibility.holds() ? Optional.empty()
                : pull.filter(lift -> criteria.lasts(lowering - lift.time()) && !fromLying(lift.time(), lockout.getAsDouble()))
                .map(lift -> new Counted(lift.time(), lockout.getAsDouble(), lowering, lift.settled()));
        return given(counted.<List<RepStep>>map(List::of).orElse(List.of()));
    }

    /** Of a strap in the hands each node turns its own way. */
    private static boolean pelvisTurnsAlong(Optional<LumbarPosture> down, Optional<LumbarPosture> up) {
        return down.isEmpty() || up.isEmpty() || down.get().pelvicTilt() - up.get().pelvicTilt()
                >= LEAST_OF_PELVIS * (down.get().trunkInclination() - up.get().trunkInclination());
    }

    /** Who gets up from the floor moves the trunk as in a pull, but the hips rise by more than a thigh is long. */
    private boolean fromLying(double liftOff, double upright) {
        return -hips.drop(liftOff, upright) > criteria.mostDrop();
    }

    private List<RepStep> given(List<RepStep> steps) {
        pull = Optional.empty();
        lockout = OptionalDouble.empty();
        return steps;
    }
}
