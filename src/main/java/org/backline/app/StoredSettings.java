package org.backline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.backline.app.Notice.Kind;
import org.backline.core.rep.ExerciseList;

/**
 * The settings and the user's own exercises as their files say.
 *
 * @param settings what could be read of them
 * @param problems what could not
 */
public record StoredSettings(Settings settings, List<Notice> problems) {
    private static final int MOST_TOLD = 5;
    private static final int MOST_NAMED = 20;

    /** Reads the files of this machine and user, and nothing else. Never fails: what cannot be read is among the problems. */
    public static StoredSettings ofSystem() {
        return read(Places.ofSystem());
    }

    static StoredSettings read(Places places) {
        List<Notice> problems = new ArrayList<>();
        ExerciseList exercises = exercises(new SettingsFile(places.exercises()), problems);
        return new StoredSettings(settings(new SettingsFile(places.settings()), exercises, problems), List.copyOf(problems));
    }

    private static ExerciseList exercises(SettingsFile file, List<Notice> problems) {
        try {
            ExercisesReader reader = new ExercisesReader(file.lines());
            ExerciseList read = reader.exercises();
            tell(reader.problems(), file.path(), problems);
            return read;
        } catch (IOException e) {
            problems.add(Notice.of(Kind.EXERCISES_UNREAD, e.getMessage()));
            return ExerciseList.STANDARD;
        }
    }

    /** A file of something else has more lines that cannot be used than anybody reads. */
    private static void tell(List<SettingsProblem> found, Path file, List<Notice> problems) {
        List<SettingsProblem> inOrder = found.stream().sorted(Comparator.comparingInt(SettingsProblem::line)).toList();
        inOrder.stream().limit(MOST_TOLD).forEach(problem -> problems.add(problem.notice(file)));
        if (found.size() > MOST_TOLD) {
            String lines = inOrder.stream().skip(MOST_TOLD).limit(MOST_NAMED).map(problem -> Integer.toString(problem.line()))
                    .collect(Collectors.joining(", "));
            problems.add(Notice.of(Kind.LINES_UNUSED, file, found.size() - MOST_TOLD,
                    lines + (found.size() > MOST_TOLD + MOST_NAMED ? " …" : "")));
        }
    }

    private static Settings settings(SettingsFile file, ExerciseList exercises, List<Notice> problems) {
        try {
            SettingsReader reader = new SettingsReader(file.lines(), exercises);
            Settings read = reader.settings();
            tell(reader.problems(), file.path(), problems);
            return read;
        } catch (IOException e) {
            problems.add(Notice.of(Kind.SETTINGS_UNREAD, e.getMessage()));
            return Settings.DEFAULT.withRoster(Roster.EMPTY.withExercises(exercises));
        }
    }
}
