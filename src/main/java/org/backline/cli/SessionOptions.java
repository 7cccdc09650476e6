package org.backline.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.app.Preset;
import org.backline.app.Profile;
import org.backline.app.Roster;
import org.backline.app.StoredSettings;
import org.backline.core.device.Protocol;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.protocol.Protocols;
import org.backline.core.protocol.text.TextProtocol;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Limits;
import org.backline.core.session.Command;
import org.backline.core.session.Plan;
import org.backline.core.session.Session;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What a person says before a session or a recording begins. What is not given stays as the recording or the settings have it, and
 * what a recording says later on holds from there; an exercise that it chooses is held against the lines and the lifter named here.
 */
final class SessionOptions {
    @Option(names = "--exercise", paramLabel = "ID", converter = ExerciseReader.class,
            completionCandidates = ExerciseReader.Ids.class,
            description = "The exercise, which tells what a rep is: ${COMPLETION-CANDIDATES}, or one of your own.")
    private Optional<Exercise> exercise = Optional.empty();

    @Option(names = "--range", paramLabel = "DEG", converter = RangeReader.class,
            description = "Flexion of the person's own full forward bend in degrees: what counts as 100 %%.")
    private Optional<OwnRange> range = Optional.empty();

    @Option(names = "--athlete", paramLabel = "NAME",
            description = "The lifter, with the own range and lines that the settings keep.")
    private Optional<String> athlete = Optional.empty();

    @Mixin
    private LineOptions lines = new LineOptions();

    @Option(names = "--stand", paramLabel = "A-B", converter = IntervalReader.class,
            description = "The person stands still from A to B, seconds of the strap's own time. Without this and --bends the mounting "
                    + "is nominal, and labelled so.")
    private Optional<Interval> stand = Optional.empty();

    @Option(names = "--bends", paramLabel = "A-B[,C-D]", split = ",", converter = IntervalReader.class,
            description = "The person bends forward and up again in these intervals.")
    private List<Interval> bends = List.of();

    @Option(names = "--columns", paramLabel = "COLUMNS",
            description = "What the columns of text lines hold that do not say so: rate=100 positions=S,T12 ax_g,ay_g,az_g,gx_dps,… "
                    + "'backline monitor PORT' proposes them.")
    private Optional<String> columns = Optional.empty();

    Optional<String> columns() {
        return columns;
    }

    /** @return what reads the bytes, if the person said so */
    Optional<Protocol> protocol() {
        return columns.map(TextProtocol::withColumns);
    }

    /** Says what of the user's own files cannot be used, if anything of them is wanted. */
    void tellProblems(Terminal terminal) {
        if (exercise.isPresent() || athlete.isPresent()) {
            StoredSettings.ofSystem().problems().forEach(terminal::tell);
        }
    }

    /** @return a session that begins now */
    Session begin() {
        return Recordings.unknown(Instant.now(), protocol().orElse(Protocols.standard()));
    }

    /** @return who lifts what, with what was said in its place */
    Roster roster(Roster known) {
        Roster chosen = athlete.map(known::withAthlete).orElse(known);
        return exercise.map(chosen::withExercise).orElse(chosen);
    }

    /** @param base what holds if nothing is said @return what is said before the first byte and after words of a recording */
    Preset preset(Plan base) {
        return new Preset(words(base), this::answer);
    }

    /** An exercise that a recording chooses begins with its own lines: what was said of them here holds for it too. */
    private List<Command> answer(Command word) {
        if (!(word instanceof Command.SelectExercise choice) || athlete.isEmpty() && !lines.given()) {
            return List.of();
        }
        Exercise chosen = stored().known(choice.exercise());
        return List.of(new Command.SetLimits(lines.over(profile().map(of -> of.limitsOf(chosen)).orElse(chosen.limits()))));
    }

    /** The words, in the order in which they are said. */
    private List<Command> words(Plan base) {
        List<Command> words = new ArrayList<>();
        exercise.filter(chosen -> Exercises.of(chosen.id()).isEmpty()).ifPresent(own -> words.add(new Command.DefineExercise(own)));
        exercise.ifPresent(chosen -> words.add(new Command.SelectExercise(chosen.id())));
        range.or(() -> profile().map(Profile::range)).ifPresent(own -> words.add(new Command.SetRange(own)));
        Limits before = exercise.map(Exercise::limits).orElse(base.limits());
        Limits limits = lines.over(limits(base));
        if (!limits.equals(before) || athlete.isPresent() || lines.given()) {
            words.add(new Command.SetLimits(limits));
        }
        stand.ifPresent(interval -> words.add(new Command.Calibrate(CalibrationStep.STAND, interval.from(), interval.to())));
        bends.forEach(interval -> words.add(new Command.Calibrate(CalibrationStep.BEND, interval.from(), interval.to())));
        return words;
    }

    /** The lines of the lifter who was named, else those that hold, else those that the exercise begins with. */
    private Limits limits(Plan base) {
        String id = exercise.map(Exercise::id).orElse(base.exercise());
        Optional<Limits> own = profile().map(of -> of.limitsOf(stored().known(id)));
        return own.orElseGet(() -> exercise.filter(chosen -> !chosen.id().equals(base.exercise())).map(Exercise::limits)
                .orElse(base.limits()));
    }

    private Optional<Profile> profile() {
        return athlete.map(name -> stored().profile(name));
    }

    private static Roster stored() {
        return StoredSettings.ofSystem().settings().roster();
    }
}
