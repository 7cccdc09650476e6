package org.backline.core.session;

import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Limits;

/**
 * What holds when a session begins; commands change it on the way.
 *
 * @param exercise id of the exercise
 * @param range    own range, or the population's
 * @param limits   the lines
 * @param load     [kg], empty if not told
 */
public record Plan(String exercise, OwnRange range, Limits limits, OptionalDouble load) {

    /** @return the same with another exercise and its lines */
    public Plan withExercise(Exercise other) {
        return new Plan(other.id(), range, other.limits(), load);
    }

    /** @return the same with another range */
    public Plan withRange(OwnRange other) {
        return new Plan(exercise, other, limits, load);
    }

    /** @return the same with other lines */
    public Plan withLimits(Limits other) {
        return new Plan(exercise, range, other, load);
    }

    /** @return the same with another load [kg] */
    public Plan withLoad(double kilograms) {
        return new Plan(exercise, range, limits, OptionalDouble.of(kilograms));
    }
}
