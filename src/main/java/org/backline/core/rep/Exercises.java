package org.backline.core.rep;

import java.util.List;
import java.util.Optional;
import org.backline.core.math.Angle;

/** The list of exercises. To add one, add one record. */
public final class Exercises {
    /**
     * Conventional deadlift. Enter 35°, exit 15°, excursion 25°, 0.6–12 s, lines at 70 and 80 % of own range: BIOMECHANICS §3.2, §5.
     * A lockout is held for a second or two; 4 s is our judgement of what nobody does with a bar in hand.
     */
    public static final Exercise DEADLIFT = new Exercise("deadlift", 1,
            new RepCriteria(Angle.ofDegrees(35), Angle.ofDegrees(15), Angle.ofDegrees(25), 0.6, 12.0, 4.0),
            new Limits(FlexionLimit.ofShare(0.70), FlexionLimit.ofShare(0.80)));

    private static final List<Exercise> ALL = List.of(DEADLIFT);

    private Exercises() {
    }

    /** @return all of them, the most usual first */
    public static List<Exercise> all() {
        return ALL;
    }

    /** @return the exercise with that id, empty if this version does not know it */
    public static Optional<Exercise> of(String id) {
        return ALL.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }
}
