package org.backline.io.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.backline.core.alert.Feedback;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Command;
import org.backline.core.session.Plan;
import org.backline.core.session.ReferenceBand;
import org.backline.core.session.RepEdit;
import org.backline.core.session.Session;

/** Sessions, commands and captures for tests. */
public final class Evidence {
    public static final Limits LIMITS = new Limits(FlexionLimit.ofShare(0.7), FlexionLimit.ofAngle(0.1 + 0.2));

    private Evidence() {
    }

    public static Session session(String protocol) {
        Plan plan = new Plan("deadlift", OwnRange.POPULATION, LIMITS, OptionalDouble.of(142.5));
        return new Session(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"), Instant.parse("2026-03-01T17:05:06.123456789Z"),
                protocol, "Ana \"Stärke\" 举", "0.1.0", plan);
    }

    public static List<Command> everyCommand() {
        return List.of(
                new Command.Calibrate(CalibrationStep.STAND, 1, 7),
                new Command.Calibrate(CalibrationStep.RANGE, 1.0 / 3, Math.nextUp(7.25)),
                new Command.ReZero(-0.5, 12),
                new Command.SetRange(new OwnRange(1.0471975511965976, OwnRange.Origin.MEASURED)),
                new Command.SetLimits(LIMITS),
                new Command.SetFeedback(new Feedback(Feedback.Frequency.FADED, true)),
                new Command.SetLoad(0),
                new Command.SelectExercise("deadlift"),
                new Command.DefineExercise(new Exercise("pause-deadlift", 1, Exercises.DEADLIFT.criteria(), LIMITS)),
                new Command.DefineExercise(new Exercise("box-squat", 2, Exercises.of("back-squat").orElseThrow().criteria(), LIMITS)),
                new Command.UseReference("deadlift",
                new ReferenceBand(true, Collections.nCopies(101, 1.0 / 3), Collections.nCopies(101, 0.0)), true),
                new Command.ForgetReference("deadlift"),
                new Command.StartSet(),
                new Command.EndSet(),
                new Command.SetFeedback(new Feedback(Feedback.Frequency.EVERY_REP, true)),
                new Command.EditRep(RepEdit.SPLIT, 12.5, 14.25), new Command.UndoEdit(),
                new Command.Note("line one\nline \"two\" — ünïcode 举 \u0000"));
    }

    public static Path capture(Path file, List<? extends Input> inputs) throws IOException {
        try (CaptureWriter writer = new CaptureWriter(file, CaptureWriter.AT_THE_END)) {
            writer.begin(session("straplink-text-1"));
            for (Input input : inputs) {
                writer.accept(input);
            }
        }
        return file;
    }

    /** @return the inputs in a form that can be compared by value, quickly */
    public static List<String> told(List<? extends Input> inputs) {
        return inputs.stream().map(input -> input instanceof Chunk chunk
                ? chunk.hostNanos() + " " + HexFormat.of().formatHex(chunk.bytes()) : input.toString()).toList();
    }

    static List<Input> readAll(CaptureReader reader) throws IOException {
        List<Input> all = new ArrayList<>();
        for (Optional<Input> next = reader.next(); next.isPresent(); next = reader.next()) {
            all.add(next.get());
        }
        return all;
    }
}
