package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.SetResult;
import org.junit.jupiter.api.Test;

class AfterSetTest {
    private static final SetResult SET = ScriptedLift.ofPeaks(0.6, 0.7).result();

    private final AfterSet after = new AfterSet();

    @Test
    void isShownAMomentAfterTheSetHasClosed() {
        after.accept(new LiftEvent.SetCompleted(30, SET), 30);
        assertThat(after.shown(30.4)).isEmpty();
        assertThat(after.shown(30.6)).hasValueSatisfying(set -> assertThat(set.result()).isEqualTo(SET));
    }

    @Test
    void takesTheFinalFiguresWhenTheyAreThere() {
        SetResult refined = ScriptedLift.ofPeaks(0.6, 0.75).result();
        after.accept(new LiftEvent.SetCompleted(30, SET), 30);
        after.accept(new LiftEvent.SetRefined(30, refined, true), 30);
        assertThat(after.shown(31)).hasValueSatisfying(set -> assertThat(set.result()).isEqualTo(refined));
    }

    @Test
    void leavesAtOnceWhenTheNextSetBegins() {
        after.accept(new LiftEvent.SetCompleted(30, SET), 30);
        after.accept(new LiftEvent.SetStarted(90, 2, "deadlift"), 90);
        assertThat(after.shown(91)).isEmpty();
    }

    @Test
    void isPutAwayAndBroughtBack() {
        after.accept(new LiftEvent.SetCompleted(30, SET), 30);
        after.toggle();
        assertThat(after.shown(40)).isEmpty();
        after.toggle();
        assertThat(after.shown(40)).isPresent();
    }

    @Test
    void aSetWithoutRepsHasNothingToShow() {
        SetResult empty = new SetResult(1, "deadlift", 0, 1, SET.conditions(), List.of(), SET.figures(), List.of());
        after.accept(new LiftEvent.SetCompleted(30, empty), 30);
        assertThat(after.shown(31)).isEmpty();
    }
}
