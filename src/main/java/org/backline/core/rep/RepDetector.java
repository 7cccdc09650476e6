package org.backline.core.rep;

import java.util.List;
import java.util.Optional;
import org.backline.core.posture.Posture;

/** Phases become reps. A stage; belongs to one thread. */
public sealed interface RepDetector permits FloorReps, StandingReps {

    /** @param hips how the hips move @param heading how the pelvis turns @return the one for an exercise with these criteria */
    static RepDetector of(RepCriteria criteria, HipHeight hips, PelvicHeading heading) {
        return criteria.pattern() == Pattern.ECCENTRIC_FIRST ? new StandingReps(criteria, hips, heading)
                : new FloorReps(criteria, hips, heading);
    }

    /** Looks at a posture before the phase that it may have begun. */
    void update(Posture posture);

    /** @return what the new phase says about the lift */
    List<RepStep> update(PhaseChange change);

    /** Tells that the bar fell, while the lifter stayed at lockout. @return a rep that ended so */
    List<RepStep> dropped(BarDrop drop);

    /** @return whether a rep seems to be under way that has not been counted yet */
    boolean underWay();

    /** Tells that nothing more will be seen of the lift. @return the end of a rep that was being lowered */
    Optional<RepStep.Landed> end(double time);
}
