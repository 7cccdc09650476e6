package org.backline.gui.calibrate;

import java.util.Optional;
import org.backline.app.Chime;
import org.backline.core.session.Procedure;
import org.backline.core.session.Procedure.State;
import org.backline.core.session.Procedure.Step;

/** What is heard of a procedure by who cannot look: the last seconds of every count, "now", "taken", and the alerts to get to know. */
final class CountDown {
    private static final int TICKS = 5;

    private State state = State.IDLE;
    private Step step = Step.STAND;
    private int seconds;
    private Optional<Chime> told = Optional.empty();

    /** @return what is heard at this moment [s], session clock; asked once per frame */
    Optional<Chime> update(Procedure procedure, double clock) {
        int left = (int) Math.ceil(procedure.remaining(clock));
        boolean entered = procedure.state() != state || procedure.step() != step;
        boolean taken = entered && (state == State.ANSWER || state == State.STEP) && procedure.outcome(step).orElse(false);
        boolean counted = !entered && left < seconds && left > 0 && left <= TICKS;
        state = procedure.state();
        step = procedure.step();
        seconds = left;
        if (state == State.STEP && step == Step.ALERTS) {
            return changed(Optional.of(alert(procedure, clock)));
        }
        told = Optional.empty();
        if (taken) {
            return Optional.of(Chime.TAKEN);
        } else if (entered) {
            return state == State.STEP ? Optional.of(Chime.GO) : Optional.empty();
        }
        return counted && counts() ? Optional.of(Chime.TICK) : Optional.empty();
    }

    /** @return the alert that is shown and heard at this moment of trying them */
    static Chime alert(Procedure procedure, double clock) {
        double third = procedure.step().length() / 3;
        double passed = procedure.step().length() - procedure.remaining(clock);
        return passed < third ? Chime.ROUND : passed < 2 * third ? Chime.ARCH : Chime.CORRECTED;
    }

    private Optional<Chime> changed(Optional<Chime> now) {
        Optional<Chime> heard = now.equals(told) ? Optional.empty() : now;
        told = now;
        return heard;
    }

    private boolean counts() {
        return state == State.PLACE || state == State.LEAD || state == State.STEP;
    }
}
