package org.backline.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.rep.ExerciseList;

/**
 * The settings and the user's own exercises as their files say.
 *
 * @param settings what could be read of them
 * @param problems what could not, a sentence each
 */
public record StoredSettings(Settings settings, List<String> problems) {

    /** Reads the files of this machine and user, and nothing else. Never fails: what cannot be read is among the problems. */
    public static StoredSettings ofSystem() {
        return read(Places.ofSystem());
    }

    static StoredSettings read(Places places) {
        List<String> problems = new ArrayList<>();
        ExerciseList exercises = exercises(new SettingsFile(places.exercises()), problems);
        return new StoredSettings(settings(new SettingsFile(places.settings()), exercises, problems), List.copyOf(problems));
    }

    private static ExerciseList exercises(SettingsFile file, List<String> problems) {
        try {
            ExercisesReader reader = new ExercisesReader(file.lines());
            ExerciseList read = reader.exercises();
            reader.problems().forEach(problem -> problems.add(problem.sentence(file.path())));
            return read;
        } catch (IOException e) {
            problems.add("Your own exercises cannot be read: " + e.getMessage() + ".");
            return ExerciseList.STANDARD;
        }
    }

    private static Settings settings(SettingsFile file, ExerciseList exercises, List<String> problems) {
        try {
            SettingsReader reader = new SettingsReader(file.lines(), exercises);
            Settings read = reader.settings();
            reader.problems().forEach(problem -> problems.add(problem.sentence(file.path())));
            return read;
        } catch (IOException e) {
            problems.add("The settings cannot be read: " + e.getMessage() + ". The defaults hold.");
            return Settings.DEFAULT.withRoster(Roster.EMPTY.withExercises(exercises));
        }
    }
}
