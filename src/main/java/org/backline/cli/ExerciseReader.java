package org.backline.cli;

import java.util.Iterator;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of an exercise. */
final class ExerciseReader implements ITypeConverter<Exercise> {

    @Override
    public Exercise convert(String id) {
        return Exercises.of(id).orElseThrow(() -> new TypeConversionException("there is no exercise '" + id + "'; there is "
                + String.join(", ", new Ids())));
    }

    /** All ids, for the help. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Exercises.all().stream().map(Exercise::id).iterator();
        }
    }
}
