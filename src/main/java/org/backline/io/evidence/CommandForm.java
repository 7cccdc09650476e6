package org.backline.io.evidence;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.BiConsumer;
import org.backline.core.alert.Feedback;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.session.Command;
import org.backline.core.session.ReferenceBand;
import org.backline.core.session.RepEdit;

/**
 * How one kind of command is written and read. A new command is one entry in {@link #ALL}.
 *
 * @param id    its name in the JSON, stored, never reused
 * @param type  the command
 * @param write puts its values into the JSON
 * @param read  makes it from the JSON
 */
record CommandForm<C extends Command>(String id, Class<C> type, BiConsumer<C, JsonObject> write, Reader<C> read) {
    private static final String KEY = "command";
    private static final int LONGEST_NOTE = 2_000;

    static final List<CommandForm<?>> ALL = List.of(
            new CommandForm<>("calibrate", Command.Calibrate.class, (c, json) -> {
                json.addProperty("step", Fields.idOf(c.step()));
                interval(json, c.from(), c.to());
            }, fields -> new Command.Calibrate(fields.constant("step", CalibrationStep.values()), fields.number("from_s"),
                    fields.number("to_s"))),
            new CommandForm<>("re-zero", Command.ReZero.class, (c, json) -> interval(json, c.from(), c.to()),
                    fields -> new Command.ReZero(fields.number("from_s"), fields.number("to_s"))),
            new CommandForm<>("set-range", Command.SetRange.class, (c, json) -> json.add("range", EvidenceJson.ofRange(c.range())),
                    fields -> new Command.SetRange(EvidenceJson.range(fields.object("range")))),
            new CommandForm<>("set-limits", Command.SetLimits.class, (c, json) -> json.add("limits", EvidenceJson.ofLimits(c.limits())),
                    fields -> new Command.SetLimits(EvidenceJson.limits(fields.object("limits")))),
            new CommandForm<>("set-feedback", Command.SetFeedback.class, (c, json) -> {
                json.addProperty("frequency", Fields.idOf(c.feedback().frequency()));
                json.addProperty("forecast", c.feedback().forecast());
            }, fields -> new Command.SetFeedback(new Feedback(fields.constant("frequency", Feedback.Frequency.values()),
                    fields.truth("forecast")))),
            new CommandForm<>("set-load", Command.SetLoad.class, (c, json) -> json.addProperty("load_kg", c.kilograms()),
                    fields -> new Command.SetLoad(notNegative(fields.number("load_kg")))),
            new CommandForm<>("define-exercise", Command.DefineExercise.class,
                    (c, json) -> json.add("definition", ExerciseJson.write(c.exercise())),
                    fields -> new Command.DefineExercise(ExerciseJson.read(fields.object("definition")))),
            new CommandForm<>("use-reference", Command.UseReference.class, (c, json) -> {
                json.addProperty("exercise", c.exercise());
                json.addProperty("tilt", c.band().tilt());
                json.add("median_rad", Fields.array(c.band().median()));
                json.add("spread_rad", Fields.array(c.band().spread()));
                json.addProperty("also_flexion", c.alsoFlexion());
            }, fields -> new Command.UseReference(fields.text("exercise"),
                    new ReferenceBand(fields.truth("tilt"), fields.numbers("median_rad"),
                    fields.numbers("spread_rad")), fields.truth("also_flexion"))),
            new CommandForm<>("forget-reference", Command.ForgetReference.class, (c, json) -> json.addProperty("exercise", c.exercise()),
                    fields -> new Command.ForgetReference(fields.text("exercise"))),
            new CommandForm<>("select-exercise", Command.SelectExercise.class, (c, json) -> json.addProperty("exercise", c.exercise()),
                    fields -> new Command.SelectExercise(fields.text("exercise"))),
            new CommandForm<>("start-set", Command.StartSet.class, (c, json) -> { }, fields -> new Command.StartSet()),
            new CommandForm<>("end-set", Command.EndSet.class, (c, json) -> { }, fields -> new Command.EndSet()),
            new CommandForm<>("edit-rep", Command.EditRep.class, (c, json) -> {
                json.addProperty("edit", Fields.idOf(c.edit()));
                interval(json, c.from(), c.to());
            }, CommandForm::edit),
            new CommandForm<>("undo-edit", Command.UndoEdit.class, (c, json) -> { }, fields -> new Command.UndoEdit()),
            new CommandForm<>("note", Command.Note.class, (c, json) -> json.addProperty("text", c.text()),
                    fields -> new Command.Note(shortEnough(fields.text("text")))));

    /** Makes a command from its fields. */
    @FunctionalInterface
    interface Reader<C> {
        C from(Fields fields) throws EvidenceException;
    }

    static JsonObject write(Command command) {
        CommandForm<?> form = ALL.stream().filter(candidate -> candidate.type.isInstance(command)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no form is listed for " + command));
        return form.written(command);
    }

    static Command read(Fields fields) throws EvidenceException {
        String id = fields.text(KEY);
        for (CommandForm<?> form : ALL) {
            if (form.id.equals(id)) {
                return form.read.from(fields);
            }
        }
        throw new EvidenceException("the command \"" + id + "\" is not known to this version");
    }

    private JsonObject written(Command command) {
        JsonObject json = new JsonObject();
        json.addProperty(KEY, id);
        write.accept(type.cast(command), json);
        return json;
    }

    private static void interval(JsonObject json, double from, double to) {
        json.addProperty("from_s", from);
        json.addProperty("to_s", to);
    }

    private static Command.EditRep edit(Fields fields) throws EvidenceException {
        double from = fields.number("from_s");
        double to = fields.number("to_s");
        if (to <= from) {
            throw new EvidenceException("an interval from " + from + " s to " + to + " s is empty");
        }
        return new Command.EditRep(fields.constant("edit", RepEdit.values()), from, to);
    }

    private static double notNegative(double load) throws EvidenceException {
        if (load < 0) {
            throw new EvidenceException("a load of " + load + " kg is no load");
        }
        return load;
    }

    private static String shortEnough(String text) throws EvidenceException {
        if (text.length() > LONGEST_NOTE) {
            throw new EvidenceException("a note of " + text.length() + " characters is too long");
        }
        return text;
    }
}
