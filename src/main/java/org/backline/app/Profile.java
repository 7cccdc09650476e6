package org.backline.app;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Limits;

/**
 * What is remembered of one person.
 *
 * @param range  own range, or the population's
 * @param limits lines that the person set, by id of the exercise; of all others the exercise's own lines hold
 */
public record Profile(OwnRange range, Map<String, Limits> limits) {
    /** Of whom nothing is known. */
    public static final Profile UNKNOWN = new Profile(OwnRange.POPULATION, Map.of());

    public Profile {
        limits = Map.copyOf(limits);
    }

    /** @return the lines that hold for this person */
    public Limits limitsOf(Exercise exercise) {
        return limits.getOrDefault(exercise.id(), exercise.limits());
    }

    /** @param exercise its id @return the lines that this person set, if any */
    Optional<Limits> linesOf(String exercise) {
        return Optional.ofNullable(limits.get(exercise));
    }

    Profile withRange(OwnRange other) {
        return new Profile(other, limits);
    }

    /** @return the same with those lines; lines that are the exercise's own are not the person's */
    Profile withLimits(Exercise exercise, Limits lines) {
        Map<String, Limits> changed = new TreeMap<>(limits);
        if (lines.equals(exercise.limits())) {
            changed.remove(exercise.id());
        } else {
            changed.put(exercise.id(), lines);
        }
        return new Profile(range, changed);
    }
}
