package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.app.LinkState;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

/** The strap comes, falls silent, is lost, comes back. */
class ModelLinkTest {
    private static final long SECOND = 1_000_000_000L;
    private static final double FOURTH = ScriptedLift.FIRST + 3 * ScriptedLift.PERIOD;
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.63, 0.72, 0.84);

    private final DashboardModel model = new DashboardModel(LIFT.plan());

    @Test
    void withoutASourceThereIsNoStrap() {
        assertThat(model.stage()).isEqualTo(Stage.NO_STRAP);
        assertThat(model.level()).isEqualTo(Level.NO_DATA);
        assertThat(model.figure().value()).isEmpty();
    }

    @Test
    void anOpenPortWithoutDataIsSearchedFor() {
        model.tick(Ticks.state(LinkState.Phase.SEARCHING), 0);

        assertThat(model.stage()).isEqualTo(Stage.SEARCHING);
    }

    @Test
    void halfASecondOfSilenceIsStaleAndDropsTheAlert() {
        Ticks.run(model, LIFT, FOURTH + 0.45);
        Ticks.silence(model, 0.6);

        assertThat(model.stale()).isTrue();
        assertThat(model.age()).isCloseTo(0.6, within(1e-6));
        assertThat(model.level()).isEqualTo(Level.NO_DATA);
        assertThat(model.turned()).isEqualTo(Level.OK);
        assertThat(model.stage()).isEqualTo(Stage.IN_SET);
        assertThat(model.figure().value()).isPresent();
    }

    @Test
    void threeSecondsOfSilenceAreALostStrap() {
        Ticks.run(model, LIFT, FOURTH + 0.45);
        Ticks.silence(model, 3.1);

        assertThat(model.stage()).isEqualTo(Stage.RECONNECTING);
        assertThat(model.figure().value()).isEmpty();
    }

    @Test
    void dataAfterALossCountsOnInTheSameSet() {
        Ticks.run(model, LIFT, FOURTH + 0.45);
        model.tick(Ticks.state(LinkState.Phase.LOST), 10 * SECOND);
        assertThat(model.stage()).isEqualTo(Stage.RECONNECTING);

        model.accept(new LiftEvent.PostureUpdated(Ticks.posture(FOURTH + 3, 0.2)));
        model.tick(Ticks.state(LinkState.Phase.CONNECTED), 11 * SECOND);

        assertThat(model.stage()).isEqualTo(Stage.IN_SET);
        assertThat(model.progress().rep()).isEqualTo(4);
    }

    @Test
    void aRunThatFailedIsStoppedAndKeepsItsReason() {
        Ticks.run(model, LIFT, 8);
        model.tick(Optional.of(new LinkState(LinkState.Phase.FAILED, "port busy", "", 0, true, OptionalDouble.empty(), Instant.EPOCH)),
                9 * SECOND);

        assertThat(model.stage()).isEqualTo(Stage.STOPPED);
        assertThat(model.link().orElseThrow().reason()).isEqualTo("port busy");
    }

    @Test
    void theClockRunsSmoothlyBetweenArrivals() {
        Ticks.run(model, LIFT, 5);
        double before = model.clock();
        Ticks.silence(model, 0.1);

        assertThat(model.clock() - before).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void anotherSourceBeginsAnew() {
        Ticks.run(model, LIFT, LIFT.end() + 3);
        model.begin(LIFT.plan());
        model.tick(Ticks.state(LinkState.Phase.OPENING), 9 * SECOND);

        assertThat(model.stage()).isEqualTo(Stage.SEARCHING);
        assertThat(model.trace().size()).isZero();
        assertThat(model.progress().marks()).isEmpty();
        assertThat(model.health().links()).isEmpty();
    }
}
