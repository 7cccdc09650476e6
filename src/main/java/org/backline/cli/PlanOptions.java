package org.backline.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Plan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is lifted and what counts as too far; what is not given stays as the recording or the settings have it. */
final class PlanOptions {
    @Option(names = "--exercise", paramLabel = "ID", converter = ExerciseReader.class,
            description = "The exercise, which tells what a rep is: deadlift.")
    private Optional<Exercise> exercise = Optional.empty();

    @Option(names = "--range", paramLabel = "DEG", converter = RangeReader.class,
            description = "Flexion of the person's own full forward bend in degrees: what counts as 100 %%.")
    private Optional<OwnRange> range = Optional.empty();

    @Option(names = "--limit", paramLabel = "LINE", converter = LimitReader.class,
            description = "The line: a share of the range like 80%%, or an angle like 44deg.")
    private Optional<FlexionLimit> limit = Optional.empty();

    /** @return the plan of a recording that has none of its own */
    Plan plan() {
        return over(new Plan(Exercises.DEADLIFT.id(), OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty()));
    }

    /** @return {@code plan} with what was given here in its place; another exercise brings its own lines */
    Plan over(Plan plan) {
        Limits usual = exercise.map(Exercise::limits).orElse(plan.limits());
        return new Plan(exercise.map(Exercise::id).orElse(plan.exercise()), range.orElse(plan.range()),
                limit.map(Limits::ofRound).orElse(usual), plan.load());
    }

    /** Reads the id of an exercise. */
    static final class ExerciseReader implements ITypeConverter<Exercise> {

        @Override
        public Exercise convert(String id) {
            return Exercises.of(id).orElseThrow(() -> new TypeConversionException("there is no exercise '" + id + "'; there is "
                    + Exercises.all().stream().map(Exercise::id).collect(Collectors.joining(", "))));
        }
    }

    /** Reads a range in degrees. */
    static final class RangeReader implements ITypeConverter<OwnRange> {

        @Override
        public OwnRange convert(String text) {
            String complaint = "'" + text + "' is no range: write the flexion of a full forward bend in degrees, like 55";
            double degrees = Numbers.finite(text, complaint);
            if (degrees <= 0 || degrees > 180) {
                throw new TypeConversionException(complaint);
            }
            return new OwnRange(Angle.ofDegrees(degrees), OwnRange.Origin.MEASURED);
        }
    }
}
