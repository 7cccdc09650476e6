package org.backline.core.simulation;

import java.util.List;

/**
 * A set as it really was.
 *
 * @param exercise   id of the exercise
 * @param reps       what counts
 * @param incomplete how many reps turned back before lockout and do not count
 */
public record TrueSet(String exercise, List<TrueRep> reps, int incomplete) {
    public TrueSet {
        reps = List.copyOf(reps);
    }
}
