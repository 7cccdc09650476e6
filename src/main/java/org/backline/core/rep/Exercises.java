package org.backline.core.rep;

import static org.backline.core.rep.Pattern.BENT_OVER;
import static org.backline.core.rep.Pattern.CONCENTRIC_FIRST;
import static org.backline.core.rep.Pattern.ECCENTRIC_FIRST;

import java.util.List;
import java.util.Optional;
import org.backline.core.math.Angle;

/**
 * The list of exercises. To add one, add one record, and its name to the bundles under {@code exercise.<id>}.
 *
 * <p>Enter, exit and excursion: definitions.md#reps-and-sets; lines: definitions.md#lines-and-alerts. A lockout is held for a second or
 * two; 4 s is our judgement of what nobody does with a bar in hand.
 */
public final class Exercises {
    /** The hips of a hinge hardly sink, those of a squat must: crouching is no hinge, a bow is no squat; our judgement. */
    private static final HipDrop HIPS_STAY = new HipDrop(Double.NEGATIVE_INFINITY, 0.25);
    private static final HipDrop HIPS_SINK = new HipDrop(0.15, Double.POSITIVE_INFINITY);
    /** At lift-off the hips are above the knees, standing a thigh higher: 0.43 m, of the tallest 0.5 m. From lying one rises more. */
    private static final HipDrop THIGH = new HipDrop(Double.NEGATIVE_INFINITY, 0.50);
    private static final HipDrop ANY_DROP = new HipDrop(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final RepCriteria PULL = criteria(CONCENTRIC_FIRST, 35, 15, 25, THIGH);
    private static final RepCriteria HINGE = criteria(ECCENTRIC_FIRST, 30, 12, 25, HIPS_STAY);
    private static final RepCriteria SQUAT = criteria(ECCENTRIC_FIRST, 20, 10, 12, HIPS_SINK);
    /** A pull of the arms is quicker than a lift: 0.3 s, our judgement. */
    private static final RepCriteria ROW = new RepCriteria(BENT_OVER, Angle.ofDegrees(30), Angle.ofDegrees(20), Angle.ofDegrees(3), 0.3,
            12.0,
            4.0, ANY_DROP.least(), ANY_DROP.most());
    private static final Limits USUAL = limits(70, 80);
    private static final Limits HIP_DOMINANT = limits(60, 75);

    /** Conventional deadlift. */
    public static final Exercise DEADLIFT = new Exercise("deadlift", 1, PULL, USUAL);

    private static final List<Exercise> ALL = List.of(DEADLIFT,
            new Exercise("sumo-deadlift", 1, PULL, USUAL),
            new Exercise("trap-bar-deadlift", 1, criteria(CONCENTRIC_FIRST, 30, 15, 25, THIGH), HIP_DOMINANT),
            new Exercise("romanian-deadlift", 1, HINGE, HIP_DOMINANT),
            new Exercise("good-morning", 1, HINGE, HIP_DOMINANT),
            new Exercise("back-squat", 1, SQUAT, HIP_DOMINANT),
            new Exercise("front-squat", 1, SQUAT, HIP_DOMINANT),
            new Exercise("bent-over-row", 1, ROW, HIP_DOMINANT),
            new Exercise("hinge-drill", 1, HINGE, HIP_DOMINANT));

    /** [m] */
    private record HipDrop(double least, double most) {
    }

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

    /** Angles in degrees. */
    private static RepCriteria criteria(Pattern pattern, double enter, double exit, double excursion, HipDrop drop) {
        return new RepCriteria(pattern, Angle.ofDegrees(enter), Angle.ofDegrees(exit), Angle.ofDegrees(excursion), 0.6, 12.0, 4.0,
                drop.least(), drop.most());
    }

    /** Percent of own range. */
    private static Limits limits(double near, double round) {
        return new Limits(FlexionLimit.ofShare(near / 100), FlexionLimit.ofShare(round / 100));
    }
}
