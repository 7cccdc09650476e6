package org.backline.cli;

import java.util.Iterator;
import org.backline.app.StoredSettings;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of an exercise, one of the user's own too. */
final class ExerciseReader implements ITypeConverter<Exercise> {

    @Override
    public Exercise convert(String id) {
        StoredSettings stored = StoredSettings.ofSystem();
        ExerciseList exercises = stored.settings().roster().exercises();
        return exercises.of(id).orElseThrow(() -> new TypeConversionException("there is no exercise '" + id + "'; there is "
                + String.join(", ", exercises.all().stream().map(Exercise::id).toList())
                + String.join("", stored.problems().stream().map(problem -> "\n" + problem).toList())));
    }

    /** The ids that every Backline knows, for the help. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Exercises.all().stream().map(Exercise::id).iterator();
        }
    }
}
