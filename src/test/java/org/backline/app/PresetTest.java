package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backline.core.alert.Feedback;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.ExerciseList;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.OwnExercise;
import org.backline.core.session.Command;
import org.junit.jupiter.api.Test;

class PresetTest {
    private static final Limits LINES = Limits.ofRound(FlexionLimit.ofShare(0.5));
    private static final Lifter KIM = new Lifter("Kim", Settings.DEFAULT.plan());
    private static final Command DEADLIFT = new Command.SelectExercise(Exercises.DEADLIFT.id());
    private static final Command LOAD = new Command.SetLoad(100);

    private static Settings settings() {
        return Settings.DEFAULT.withRoster(Roster.EMPTY.withLimits("Kim", Exercises.DEADLIFT, LINES));
    }

    @Test
    void whatIsUsualNeedNotBeSaid() {
        assertThat(Preset.NONE.after(PresetTest::settings, KIM).first()).isEmpty();
    }

    @Test
    void whatIsNoPartOfAPlanIsSaidFirst() {
        Exercise pause = new Exercise("pause-deadlift", 1, Exercises.DEADLIFT.criteria(), LINES);
        ExerciseList known = new ExerciseList(List.of(new OwnExercise(pause, "Pause deadlift", "")));
        Feedback faded = new Feedback(Feedback.Frequency.FADED, false);
        Settings settings = Settings.DEFAULT.withFeedback(faded).withRoster(Roster.EMPTY.withExercises(known).withExercise(pause));

        Preset preset = new Preset(List.of(LOAD), word -> List.of()).after(() -> settings, settings.lifter());

        assertThat(preset.first()).containsExactly(new Command.SetFeedback(faded), new Command.DefineExercise(pause), LOAD);
    }

    @Test
    void anExerciseThatARecordingChoosesIsHeldAgainstTheLiftersOwnLines() {
        Preset preset = Preset.NONE.after(PresetTest::settings, KIM);

        assertThat(preset.answer().apply(DEADLIFT)).containsExactly(new Command.SetLimits(LINES));
        assertThat(preset.answer().apply(new Command.SelectExercise("back-squat"))).as("no lines were set for it").isEmpty();
        assertThat(preset.answer().apply(LOAD)).isEmpty();
    }

    @Test
    void whatWasSaidForThisSessionGoesBeforeTheSettings() {
        Limits said = Limits.ofRound(FlexionLimit.ofShare(0.6));
        Preset preset = new Preset(List.of(), word -> List.of(new Command.SetLimits(said))).after(PresetTest::settings, KIM);

        assertThat(preset.answer().apply(DEADLIFT)).containsExactly(new Command.SetLimits(said));
    }
}
