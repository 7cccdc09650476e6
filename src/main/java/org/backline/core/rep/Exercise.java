package org.backline.core.rep;

/**
 * An exercise: how its reps are found and where its lines are until the person sets their own.
 *
 * @param id       lower-case, stored, never reused
 * @param version  of its criteria
 * @param criteria what counts as a rep
 * @param limits   the lines to begin with
 */
public record Exercise(String id, int version, RepCriteria criteria, Limits limits) {
}
