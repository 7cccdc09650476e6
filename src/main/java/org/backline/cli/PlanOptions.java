package org.backline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What is lifted and where the line is. What is not given stays as the recording or the settings have it, and what a recording says
 * later on holds from there.
 */
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

    /** @return what a person would have said at the start of the session */
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        exercise.ifPresent(chosen -> commands.add(new Command.SelectExercise(chosen.id())));
        range.ifPresent(own -> commands.add(new Command.SetRange(own)));
        limit.ifPresent(line -> commands.add(new Command.SetLimits(Limits.ofRound(line))));
        return commands;
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
