package org.backline.core.rep;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.posture.Posture;
import org.backline.core.rep.RepStep.Counted;
import org.backline.core.rep.RepStep.Landed;
import org.backline.core.rep.RepStep.LiftedOff;

/**
 * Phases become reps of a lift that begins at the bottom: up, lockout, down again.
 *
 * <p>The trunk of somebody who stands up after the last rep moves as in one more rep; what tells them apart is that nothing is lowered
 * afterwards. A rep therefore counts when its lowering begins, a moment after lockout. The other side of it: a bar that is dropped from
 * lockout is not counted.
 */
public final class RepDetector {
    private final RepCriteria criteria;
    private final Plausibility plausibility = new Plausibility();
    private double bottom;
    private Optional<LiftedOff> pull = Optional.empty();
    private OptionalDouble lockout = OptionalDouble.empty();
    private Optional<Counted> counted = Optional.empty();

    /** @param criteria of the exercise */
    public RepDetector(RepCriteria criteria) {
        this.criteria = criteria;
    }

    /** Looks at a posture before the phase that it may have begun. */
    public void update(Posture posture) {
        plausibility.update(posture);
    }

    /** @return what the new phase says about the lift */
    public Optional<? extends RepStep> update(PhaseChange change) {
        return switch (change.phase()) {
            case BOTTOM -> atBottom(change);
            case UP -> liftedOff(change);
            case LOCKOUT -> atLockout(change);
            case DOWN -> lowering(change);
            case STANDING -> given(Optional.empty());
        };
    }

    /** Tells that nothing more will be seen of the lift. @return the end of a rep that was being lowered */
    public Optional<Landed> end(double time) {
        Optional<Landed> landed = counted.map(rep -> new Landed(new RepTimes(rep.liftOff(), rep.lockout(), rep.lowering(), time)));
        counted = Optional.empty();
        return landed;
    }

    private Optional<Landed> atBottom(PhaseChange change) {
        plausibility.restart();
        bottom = change.inclination();
        pull = Optional.empty();
        return end(change.time());
    }

    private Optional<LiftedOff> liftedOff(PhaseChange change) {
        lockout = OptionalDouble.empty();
        pull = Optional.of(new LiftedOff(change.time(), change.settled()));
        return pull;
    }

    private Optional<RepStep> atLockout(PhaseChange change) {
        if (bottom - change.inclination() >= criteria.minimumExcursion()) {
            lockout = OptionalDouble.of(change.time());
        }
        return Optional.empty();
    }

    private Optional<Counted> lowering(PhaseChange change) {
        counted = lockout.isEmpty() || !plausibility.holds() ? Optional.empty() : pull.filter(lift -> lasts(change.time() - lift.time()))
                .map(lift -> new Counted(lift.time(), lockout.getAsDouble(), change.time(), lift.settled()));
        return given(counted);
    }

    private boolean lasts(double duration) {
        return duration >= criteria.minimumDuration() && duration <= criteria.maximumDuration();
    }

    private <T extends RepStep> Optional<T> given(Optional<T> step) {
        pull = Optional.empty();
        lockout = OptionalDouble.empty();
        return step;
    }
}
