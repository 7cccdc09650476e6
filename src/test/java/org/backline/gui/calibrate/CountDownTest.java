package org.backline.gui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backline.app.Chime;
import org.backline.core.posture.Calibration;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Procedure;
import org.backline.core.session.Procedure.State;
import org.backline.core.session.Procedure.Step;
import org.junit.jupiter.api.Test;

class CountDownTest {
    private final Procedure procedure = new Procedure(command -> { });
    private final CountDown countDown = new CountDown();
    private final List<Chime> heard = new ArrayList<>();
    private double clock = 50;

    @Test
    void theLastSecondsAreTickedAndNowIsHeard() {
        procedure.start(clock);
        run(State.STEP);

        assertThat(heard).containsExactly(Chime.TICK, Chime.TICK, Chime.TICK, Chime.TICK, Chime.TICK, Chime.GO);
    }

    @Test
    void whatWasTakenIsHeard() {
        procedure.start(clock);
        run(State.ANSWER);
        heard.clear();
        procedure.accept(new LiftEvent.Calibrated(clock, new Calibration(Calibration.Kind.STAND, clock, List.of(), 0, 0)));
        frame();

        assertThat(heard).containsExactly(Chime.TAKEN);
    }

    @Test
    void aRefusalIsNotCheered() {
        procedure.start(clock);
        run(State.ANSWER);
        heard.clear();
        run(State.REFUSED);

        assertThat(heard).isEmpty();
    }

    @Test
    void eachAlertIsHeardOnce() {
        procedure.start(clock);
        run(State.ANSWER);
        procedure.accept(new LiftEvent.Calibrated(clock, new Calibration(Calibration.Kind.STAND, clock, List.of(), 0, 0)));
        while (procedure.step() != Step.ALERTS) {
            procedure.skip(clock);
        }
        run(State.STEP);
        run(State.DONE);

        assertThat(heard.subList(heard.indexOf(Chime.ROUND), heard.size()))
                .containsExactly(Chime.ROUND, Chime.ARCH, Chime.CORRECTED, Chime.TAKEN);
    }

    private void run(State until) {
        for (int i = 0; i < 5_000 && procedure.state() != until; i++) {
            clock += 0.016;
            procedure.tick(clock);
            frame();
        }
        assertThat(procedure.state()).isEqualTo(until);
    }

    private void frame() {
        countDown.update(procedure, clock).ifPresent(heard::add);
    }
}
