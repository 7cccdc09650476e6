package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backline.core.math.Angle;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Rep;

/** Sets written by hand, for tests of what is made of them. */
public final class ExampleSets {
    private ExampleSets() {
    }

    /** Two reps of a deadlift, 33° and 55° of a typical 55° range; the second crossed the line. */
    public static SetResult deadlift() {
        Conditions conditions = new Conditions(Calibration.Kind.STAND_AND_BENDS, OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
                OptionalDouble.of(100), List.of());
        return new SetResult(1, "deadlift", 10, 18, conditions, List.of(
                rep(1, 10, false, Quality.GOOD, value(Metrics.PEAK_FLEXION, Angle.ofDegrees(33)), value(Metrics.PEAK_SHARE, 0.6)),
                rep(2, 14, true, Quality.COASTING, value(Metrics.PEAK_FLEXION, Angle.ofDegrees(55)), value(Metrics.PEAK_SHARE, 1.0))),
                Figures.NONE, List.of());
    }

    /** The same with a half rep between the two. */
    public static SetResult withHalfRep() {
        return deadlift().withHalfReps(List.of(new Rep(2, 13.3, 13.5, 13.75, Quality.GOOD)));
    }

    /** The same with nothing known of the four seconds from 12 s on. */
    public static SetResult torn() {
        return deadlift().withTrace(IntStream.rangeClosed(0, 80).mapToObj(i -> 10 + i / 10.0).filter(time -> time <= 12 || time >= 16)
                .map(time -> (Posture) new TrunkTilt(time, 0, 0, Quality.GOOD)).toList());
    }

    /** The same as it was kept when nobody noted half reps. */
    public static SetResult ofOldHistory() {
        SetResult set = deadlift();
        return new SetResult(set.index(), set.exercise(), set.start(), set.end(), set.conditions(), set.reps(), set.figures(), set.trace(),
                false, Optional.empty());
    }

    /** One rep of a single-node strap: a trunk tilt of 80°, no flexion. */
    public static SetResult singleNode() {
        Conditions conditions = new Conditions(Calibration.Kind.NOMINAL, OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
                OptionalDouble.empty(), List.of());
        return new SetResult(2, "deadlift", 30, 34, conditions,
                List.of(rep(1, 30, false, Quality.GOOD, value(Metrics.PEAK_TRUNK_TILT, Angle.ofDegrees(80)))), Figures.NONE,
                List.of(new TrunkTilt(30, Angle.ofDegrees(80), 0, Quality.GOOD)));
    }

    private static RepResult rep(int index, double start, boolean over, Quality quality, MetricValue... values) {
        return new RepResult(new Rep(index, start, start + 1.5, start + 3.25, quality), Figures.of(values), over, over);
    }

    private static MetricValue value(Metric metric, double value) {
        return new MetricValue(metric.id(), metric.version(), value);
    }
}
