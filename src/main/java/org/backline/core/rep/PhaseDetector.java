package org.backline.core.rep;

import java.util.Optional;
import java.util.OptionalDouble;

/** Trunk motion becomes the phases of a lift. A stage; belongs to one thread. */
public sealed interface PhaseDetector permits LiftPhases, RowPhases {

    /** @return the one for an exercise with these criteria */
    static PhaseDetector of(RepCriteria criteria) {
        return criteria.pattern() == Pattern.BENT_OVER ? new RowPhases(criteria) : new LiftPhases(criteria);
    }

    /** @return the phase now */
    Phase phase();

    /** @return whether the lifter has been still for 0.3 s at the bottom where they are, or which they are coming up from */
    boolean settled();

    /**
     * @param motion  of the trunk
     * @param walking whether the person walks
     * @param hipRise since when the hips have been rising, if they have
     * @param contact when the floor last shook [s]
     * @return the phase that begins with this motion, if one does
     */
    Optional<PhaseChange> update(Motion motion, boolean walking, OptionalDouble hipRise, double contact);
}
