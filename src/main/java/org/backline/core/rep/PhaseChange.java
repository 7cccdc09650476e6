package org.backline.core.rep;

/**
 * The body entered another phase of the lift.
 *
 * @param from        the phase that ended
 * @param phase       the phase that began
 * @param time        when, found afterwards and dated back [s]
 * @param inclination of the trunk when it was found [rad]
 * @param settled     whether the lifter had been still at the bottom that this phase belongs to or follows
 */
public record PhaseChange(Phase from, Phase phase, double time, double inclination, boolean settled) {
}
