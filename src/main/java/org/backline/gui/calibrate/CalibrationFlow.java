package org.backline.gui.calibrate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.RangeChanged;

/**
 * Leads through the steps of a calibration by the session's clock: a lead-in, the step itself, the answer. A step that was refused
 * comes again by itself, for the wearer cannot reach the mouse.
 */
final class CalibrationFlow {
    private static final double PLACE = 6;
    private static final double LEAD = 3;
    private static final double ANSWER = 4;
    private static final double TELL_REFUSAL = 5;
    /** A step begins this long after its count, so that "go" and the movement do not fall into it [s]. */
    private static final double SETTLE = 0.5;

    /** Where it stands. */
    enum State { IDLE, PLACE, LEAD, STEP, ANSWER, REFUSED, DONE }

    private final Consumer<Command> say;
    private final Map<CalibrationStep, Boolean> taken = new EnumMap<>(CalibrationStep.class);
    private State state = State.IDLE;
    private CalibrationStep step = CalibrationStep.STAND;
    private double until;
    private Optional<String> refusal = Optional.empty();

    CalibrationFlow(Consumer<Command> say) {
        this.say = say;
    }

    void start(double clock) {
        taken.clear();
        refusal = Optional.empty();
        step = CalibrationStep.STAND;
        enter(State.PLACE, clock + PLACE);
    }

    void leave() {
        state = State.IDLE;
    }

    /** Leaves out the step that is under way, if it can be: the range. */
    void skip() {
        if (skippable()) {
            taken.put(step, false);
            enter(State.DONE, 0);
        }
    }

    void accept(LiftEvent event) {
        boolean waiting = state == State.STEP || state == State.ANSWER;
        if (waiting && event instanceof CalibrationRefused refused && refused.step() == step) {
            refuse(refused.reason(), refused.time());
        } else if (waiting && (event instanceof Calibrated && step != CalibrationStep.RANGE
                || event instanceof RangeChanged && step == CalibrationStep.RANGE)) {
            take(event.time());
        }
    }

    /** Moves on with the session's clock [s]. */
    void tick(double clock) {
        if (state == State.IDLE || state == State.DONE || clock < until) {
            return;
        }
        switch (state) {
            case PLACE, LEAD -> begin(clock);
            case STEP -> enter(State.ANSWER, clock + ANSWER);
            case ANSWER -> refuse("no-answer", clock);
            case REFUSED -> enter(State.LEAD, clock + LEAD);
            default -> { }
        }
    }

    State state() {
        return state;
    }

    CalibrationStep step() {
        return step;
    }

    /** @return seconds until what comes next */
    double remaining(double clock) {
        return Math.max(0, until - clock);
    }

    /** @return id of the reason for which the step was not taken */
    Optional<String> refusal() {
        return refusal;
    }

    /** @return true: taken, false: left out, empty: not yet */
    Optional<Boolean> outcome(CalibrationStep of) {
        return Optional.ofNullable(taken.get(of));
    }

    boolean skippable() {
        return step == CalibrationStep.RANGE && state != State.IDLE && state != State.DONE;
    }

    /** @return how long a step takes [s] */
    static double length(CalibrationStep step) {
        return switch (step) {
            case STAND -> 5;
            case BEND -> 20;
            case RANGE -> 10;
        };
    }

    private void begin(double clock) {
        refusal = Optional.empty();
        double from = clock + SETTLE;
        say.accept(new Command.Calibrate(step, from, from + length(step)));
        enter(State.STEP, from + length(step));
    }

    private void take(double time) {
        taken.put(step, true);
        if (step == CalibrationStep.RANGE) {
            enter(State.DONE, 0);
        } else {
            step = CalibrationStep.values()[step.ordinal() + 1];
            enter(State.LEAD, time + LEAD);
        }
    }

    private void refuse(String reason, double time) {
        refusal = Optional.of(reason);
        enter(State.REFUSED, time + TELL_REFUSAL);
    }

    private void enter(State next, double end) {
        state = next;
        until = end;
    }
}
