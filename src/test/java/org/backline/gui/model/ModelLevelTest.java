package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.math.Angle;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

/** How a lift stands to the line: kept to the end of its rep, and what of it turns the window. */
class ModelLevelTest {
    private static final double THIRD = ScriptedLift.FIRST + 2 * ScriptedLift.PERIOD;
    private static final double FOURTH = ScriptedLift.FIRST + 3 * ScriptedLift.PERIOD;
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.63, 0.72, 0.84);

    private final DashboardModel model = new DashboardModel(LIFT.plan());

    @Test
    void anArchIsKeptWhenTheRepsFiguresAreKnown() {
        Ticks.run(model, LIFT, ScriptedLift.FIRST + 2);
        model.accept(new LiftEvent.AlertRaised(ScriptedLift.FIRST + 2, 1, 1, new Alert("over-arch", Severity.ALERT, 7.7, -0.3, -0.26)));
        model.accept(new LiftEvent.RepCompleted(ScriptedLift.FIRST + 3, 1, LIFT.result().reps().get(0)));

        assertThat(model.progress().ofSet().get(0).level()).isEqualTo(Level.ARCH);
    }

    @Test
    void aLevelIsLatchedToTheRepsEnd() {
        Ticks.run(model, LIFT, FOURTH + 0.45);
        assertThat(model.level()).isEqualTo(Level.ROUND);
        assertThat(model.turned()).isEqualTo(Level.ROUND);

        model.accept(new LiftEvent.AlertCleared(FOURTH + 0.5, "over-line", true));
        model.accept(new LiftEvent.AlertCleared(FOURTH + 0.5, "near-line", true));

        assertThat(model.level()).isEqualTo(Level.ROUND);
        assertThat(model.progress().backInside(FOURTH + 1)).isTrue();
        assertThat(model.progress().backInside(FOURTH + 2)).isFalse();
    }

    @Test
    void theNextRepBeginsWithAFreshLevel() {
        Ticks.run(model, LIFT, THIRD + 3.7);

        assertThat(model.level()).isEqualTo(Level.OK);
        assertThat(model.progress().ofSet().get(2).level()).isEqualTo(Level.NEAR);
    }

    @Test
    void nearDoesNotTurnTheWindow() {
        Ticks.run(model, LIFT, THIRD + 0.5);

        assertThat(model.level()).isEqualTo(Level.NEAR);
        assertThat(model.turned()).isEqualTo(Level.OK);
    }

    @Test
    void aBendThatIsNotYetARepIsJudgedAtOnce() {
        Ticks.run(model, LIFT, 3);
        model.accept(new LiftEvent.AlertRaised(3, 1, 1, new Alert("over-line", Severity.ALERT, 2.8, 0.9, 0.8)));

        assertThat(model.turned()).isEqualTo(Level.ROUND);
    }

    @Test
    void aLineBelowZeroIsThatOfArching() {
        assertThat(Level.of(new Alert("arch", Severity.ALERT, 1, -0.3, -0.26))).isEqualTo(Level.ARCH);
    }

    @Test
    void aFlexionThatNoBackHasIsNoData() {
        Ticks.run(model, LIFT, 3);
        model.accept(new LiftEvent.PostureUpdated(Ticks.posture(3.5, Angle.ofDegrees(70))));
        Ticks.until(model, 3.5);

        assertThat(model.beyondBelief()).isTrue();
        assertThat(model.level()).isEqualTo(Level.NO_DATA);
        assertThat(model.figure().value()).isEmpty();
    }
}
