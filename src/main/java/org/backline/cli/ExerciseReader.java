package org.backline.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.backline.app.StoredSettings;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import org.backline.report.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of an exercise, one of the user's own too. */
final class ExerciseReader implements ITypeConverter<Exercise> {
    /** As the sentence that it goes with. */
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    @Override
    public Exercise convert(String id) {
        StoredSettings stored = StoredSettings.ofSystem();
        ExerciseList exercises = stored.settings().roster().exercises();
        List<String> notices = stored.problems().stream().map(notice -> "\n" + ENGLISH.text(notice.key(), notice.parts())).toList();
        return exercises.of(id).orElseThrow(() -> new TypeConversionException("there is no exercise '" + id + "'; there is "
                + String.join(", ", exercises.all().stream().map(Exercise::id).toList()) + String.join("", notices)));
    }

    /** The ids that every Backline knows, for the help. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Exercises.all().stream().map(Exercise::id).iterator();
        }
    }
}
