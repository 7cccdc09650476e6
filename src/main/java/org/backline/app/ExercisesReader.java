package org.backline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.OwnExercise;
import org.backline.core.rep.RepCriteria;

/**
 * Makes exercises of the lines of a user's file: a section each, {@code like} one that is known in all that is not said. A line that
 * cannot be used is told and left out; an exercise without an id of its own or without {@code like} is none.
 */
final class ExercisesReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final String LIKE = "like";
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String ENTER = "enterDeg";
    private static final String EXIT = "exitDeg";
    private static final String EXCURSION = "excursionDeg";
    private static final String SHORTEST = "shortestRepS";
    private static final String LONGEST = "longestRepS";
    private static final String HOLD = "longestHoldS";
    private static final String LEAST_DROP = "hipsSinkAtLeastCm";
    private static final String MOST_DROP = "hipsSinkAtMostCm";
    private static final List<String> KEYS = List.of(LIKE, NAME, TEXT, ENTER, EXIT, EXCURSION, SHORTEST, LONGEST, HOLD, LEAST_DROP,
            MOST_DROP);

    private final SettingsLines lines;

    ExercisesReader(List<String> lines) {
        this.lines = new SettingsLines(lines);
    }

    ExerciseList exercises() {
        lines.top().keys().forEach(key -> lines.top().refuse(key, "it belongs under a line [id-of-an-exercise]"));
        List<OwnExercise> own = new ArrayList<>();
        lines.sections().forEach(section -> exercise(section).ifPresent(own::add));
        return new ExerciseList(own);
    }

    /** @return what could not be used; complete once {@link #exercises()} was asked for */
    List<SettingsProblem> problems() {
        return lines.problems();
    }

    private static Optional<OwnExercise> exercise(SettingsSection section) {
        String id = section.name("");
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            section.refuse("an id is made of lower-case letters, digits and single dashes, " + LONGEST_ID + " at most");
            return Optional.empty();
        }
        if (Exercises.of(id).isPresent()) {
            section.refuse("Backline has an exercise of that id itself");
            return Optional.empty();
        }
        Optional<Exercise> like = Exercises.of(section.text(LIKE));
        if (like.isEmpty()) {
            section.refuse("it needs a line 'like = …' with one of "
                    + String.join(", ", Exercises.all().stream().map(Exercise::id).toList()));
            return Optional.empty();
        }
        refuseUnknown(section);
        Exercise exercise = new Exercise(id, 1, criteria(section, like.get().criteria()),
                new LimitLines(section, "").read(like.get().limits(), OwnRange.POPULATION));
        return Optional.of(new OwnExercise(exercise, section.says(NAME) ? section.text(NAME) : id, section.text(TEXT)));
    }

    private static void refuseUnknown(SettingsSection section) {
        for (String key : section.keys()) {
            if (!KEYS.contains(key) && !SettingsKeys.lines().contains(key)) {
                section.refuse(key, "known are: " + String.join(", ",
                        Stream.concat(KEYS.stream(), SettingsKeys.lines().stream().sorted()).toList()));
            }
        }
    }

    private static RepCriteria criteria(SettingsSection section, RepCriteria like) {
        Between angles = new Between(like.exit(), like.enter()).read(section, angle(section, EXIT, 3, 60), angle(section, ENTER, 10, 80),
                EXIT, ENTER);
        Between seconds = new Between(like.minimumDuration(), like.maximumDuration()).read(section, section.number(SHORTEST, 0.2, 10),
                section.number(LONGEST, 1, 30), SHORTEST, LONGEST);
        Between drop = new Between(like.leastDrop(), like.mostDrop()).read(section, metres(section, LEAST_DROP), metres(section, MOST_DROP),
                LEAST_DROP, MOST_DROP);
        return new RepCriteria(like.pattern(), angles.high(), angles.low(),
                angle(section, EXCURSION, 2, 90).orElse(like.minimumExcursion()),
                seconds.low(), seconds.high(), section.number(HOLD, 0.5, 20).orElse(like.longestHold()), drop.low(), drop.high());
    }

    private static OptionalDouble angle(SettingsSection section, String key, double least, double most) {
        return section.number(key, least, most).stream().map(Angle::ofDegrees).findFirst();
    }

    private static OptionalDouble metres(SettingsSection section, String key) {
        return section.number(key, 0, 150).stream().map(centimetres -> centimetres / 100).findFirst();
    }

    /** Two values, the first of which is below the second. */
    private record Between(double low, double high) {

        /** @return these, with what was said in their place; what was said that does not go together is told */
        Between read(SettingsSection section, OptionalDouble saidLow, OptionalDouble saidHigh, String lowKey, String highKey) {
            Between said = new Between(saidLow.orElse(low), saidHigh.orElse(high));
            if (said.low < said.high) {
                return said;
            }
            section.refuse(section.says(lowKey) ? lowKey : highKey, lowKey + " must be less than " + highKey);
            return this;
        }
    }
}
