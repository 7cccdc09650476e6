package org.backline.core.rep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be chosen: the exercises of {@link Exercises}, and a user's own after them.
 *
 * @param own the user's own; none has an id of the others
 */
public record ExerciseList(List<OwnExercise> own) {
    /** Without any of a user's own. */
    public static final ExerciseList STANDARD = new ExerciseList(List.of());

    public ExerciseList {
        own = List.copyOf(own);
    }

    /** @return all of them, the most usual first */
    public List<Exercise> all() {
        return Stream.concat(Exercises.all().stream(), own.stream().map(OwnExercise::exercise)).toList();
    }

    /** @return the exercise with that id, empty if it is not known here */
    public Optional<Exercise> of(String id) {
        return Exercises.of(id).or(() -> own(id).map(OwnExercise::exercise));
    }

    /** @return the user's own exercise with that id */
    public Optional<OwnExercise> own(String id) {
        return own.stream().filter(each -> each.exercise().id().equals(id)).findFirst();
    }
}
