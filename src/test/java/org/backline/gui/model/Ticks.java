package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.app.LinkState;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;

/** Brings a model to some moment. */
final class Ticks {
    private static final long SECOND = 1_000_000_000L;

    private Ticks() {
    }

    /** @param until how much of the lift is told [s] */
    static void run(DashboardModel model, ScriptedLift lift, double until) {
        model.tick(state(LinkState.Phase.CONNECTED), 0);
        lift.tell(until, model::accept);
        until(model, until);
    }

    static void until(DashboardModel model, double time) {
        model.tick(state(LinkState.Phase.CONNECTED), SECOND);
        assertThat(model.clock()).isCloseTo(time, within(1.1));
    }

    /** @param seconds since the latest arrival [s] */
    static void silence(DashboardModel model, double seconds) {
        model.tick(state(LinkState.Phase.CONNECTED), SECOND + Math.round(seconds * SECOND));
    }

    static Optional<LinkState> state(LinkState.Phase phase) {
        return Optional.of(new LinkState(phase, "", "", 0, true, OptionalDouble.empty(), Instant.EPOCH));
    }

    static LumbarPosture posture(double time, double flexion) {
        return new LumbarPosture(time, flexion, 0, 0, 0, 0, flexion, 0, 0.01, Quality.GOOD);
    }
}
