package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.math.Angle;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.OwnExercise;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.RepCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExercisesReaderTest {
    private static final List<String> TWO = List.of("# mine", "[pause-deadlift]", "name = Pause deadlift", "like = deadlift",
            "text = Two seconds below the knee.", "longestRepS = 20", "lumbarFlexionLimitPct = 70", "",
            "[box-squat]", "like = back-squat", "enterDeg = 25", "exitDeg = 8", "excursionDeg = 15", "hipsSinkAtLeastCm = 10");

    @Test
    void anExerciseIsLikeAnotherInAllThatIsNotSaid() {
        ExercisesReader reader = new ExercisesReader(TWO);
        ExerciseList exercises = reader.exercises();
        OwnExercise pause = exercises.own("pause-deadlift").orElseThrow();

        assertThat(reader.problems()).isEmpty();
        assertThat(pause.name()).isEqualTo("Pause deadlift");
        assertThat(pause.text()).isEqualTo("Two seconds below the knee.");
        assertThat(pause.exercise().limits().round()).isEqualTo(FlexionLimit.ofShare(0.7));
        RepCriteria like = Exercises.DEADLIFT.criteria();
        assertThat(pause.exercise().criteria())
                .isEqualTo(new RepCriteria(like.pattern(), like.enter(), like.exit(), like.minimumExcursion(),
                like.minimumDuration(), 20, like.longestHold(), like.leastDrop(), like.mostDrop()));
    }

    @Test
    void whatIsSaidHolds() {
        Exercise box = new ExercisesReader(TWO).exercises().of("box-squat").orElseThrow();

        assertThat(box.criteria().pattern()).isEqualTo(Pattern.ECCENTRIC_FIRST);
        assertThat(box.criteria()).extracting("enter", "exit", "minimumExcursion", "leastDrop")
                .containsExactly(Angle.ofDegrees(25), Angle.ofDegrees(8), Angle.ofDegrees(15), 0.1);
        assertThat(new ExercisesReader(TWO).exercises().own("box-squat").orElseThrow().name()).isEqualTo("box-squat");
    }

    @Test
    void ownExercisesCanBeChosenAfterThoseOfBackline() {
        ExerciseList exercises = new ExercisesReader(TWO).exercises();

        assertThat(exercises.all()).startsWith(Exercises.DEADLIFT).extracting(Exercise::id).endsWith("pause-deadlift", "box-squat");
        assertThat(new SettingsReader(List.of("exercise = box-squat", "[athlete]", "box-squat.lumbarFlexionLimitPct = 60"), exercises)
                .settings().plan()).satisfies(plan -> {
                    assertThat(plan.exercise()).isEqualTo("box-squat");
                    assertThat(plan.limits().round()).isEqualTo(FlexionLimit.ofShare(0.6));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "enterDeg = 95           | that is no number from 10 to 80",
        "exitDeg = 40            | exitDeg must be less than enterDeg",
        "shortestRepS = 0        | that is no number from 0.2 to 10",
        "longestRepS = ever      | that is no number from 1 to 30",
        "hipsSinkAtMostCm = -3   | that is no number from 0 to 150",
        "lumbarFlexionLimitPct=9 | that is no number from 10 to 150",
        "depth = 3               | known are: like, name, text, enterDeg",
        "no line                 | a line looks like: key = value"})
    void aLineThatCannotBeUsedIsToldAndTheExerciseStays(String line, String reason) {
        ExercisesReader reader = new ExercisesReader(List.of("[mine]", "like = deadlift", line));

        assertThat(reader.exercises().of("mine").map(Exercise::criteria)).contains(Exercises.DEADLIFT.criteria());
        assertThat(reader.problems()).hasSize(1);
        assertThat(reader.problems().get(0).line()).isEqualTo(3);
        assertThat(reader.problems().get(0).reason()).startsWith(reason);
    }

    @Test
    void aSectionWithoutItsLastBracketLeavesTheOneBeforeItAlone() {
        ExercisesReader reader = new ExercisesReader(List.of("[mine]", "like = deadlift", "[yours", "like = back-squat"));

        assertThat(reader.exercises().of("mine").map(Exercise::criteria)).contains(Exercises.DEADLIFT.criteria());
        assertThat(reader.problems()).extracting(problem -> problem.notice(Path.of("own"))).containsExactly(
                Notice.of(Notice.Kind.SECTION_UNUSED, "own", 3, "[yours", "the name of a section stands between [ and ]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[Pause Deadlift] | like = deadlift   | an id is made of",
        "[deadlift]       | like = deadlift   | Backline has an exercise of that id itself",
        "[mine]           | name = Mine       | it needs a line 'like = …' with one of deadlift",
        "[mine]           | like = levitation | it needs a line 'like = …' with one of deadlift"})
    void whatIsNoExerciseIsTold(String header, String line, String reason) {
        ExercisesReader reader = new ExercisesReader(List.of(header, line));

        assertThat(reader.exercises()).isEqualTo(ExerciseList.STANDARD);
        assertThat(reader.problems()).hasSize(1);
        assertThat(reader.problems().get(0).reason()).startsWith(reason);
    }

    @Test
    void linesOfAnExerciseThatIsNotKnownHereStay() {
        List<String> before = new ArrayList<>(List.of("[athlete Kim]", "box-squat.lumbarFlexionLimitPct = 60"));
        SettingsReader reader = new SettingsReader(before);
        Settings settings = reader.settings();

        assertThat(reader.problems()).extracting(SettingsProblem::reason).containsExactly("there is no exercise 'box-squat'");
        assertThat(SettingsText.merge(before, settings)).contains("box-squat.lumbarFlexionLimitPct = 60");
    }
}
