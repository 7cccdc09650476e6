package org.backline.core.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.RangeChanged;

/**
 * Leads a person through a calibration and some practice, by the session's clock: a lead-in, the step itself, the answer. Any screen, or
 * the terminal, can run it: it asks for nothing but events and time, and says what to do as ids. A step that was refused comes again by
 * itself, for the wearer cannot reach the mouse. Belongs to one thread.
 */
public final class Procedure {
    /** Time to get into place [s]. */
    private static final double PLACE = 6;
    /** Count before each step [s]. */
    private static final double LEAD = 3;
    /** The program has found what it looks for within this [s]. */
    private static final double ANSWER = 4;
    /** A refusal stands for so long before the step comes again [s]. */
    private static final double TELL_REFUSAL = 5;
    /** A step begins this long after its count, so that "go" and the movement do not fall into it [s]. */
    private static final double SETTLE = 0.5;
    /** A hinge is practice, not a gate: so often it is asked for at most. */
    private static final int HINGES = 2;
    private static final String NO_ANSWER = "no-answer";

    /** Where it stands. */
    public enum State { IDLE, PLACE, LEAD, STEP, ANSWER, REFUSED, DONE }

    /** What the person does in one step, in order; words under {@code calibrate.<step>}. */
    public enum Step {
        /** Stands still: a new calibration begins. */
        STAND(5),
        /** Bends forward slowly, three times. */
        BEND(20),
        /** Bends all the way and holds: own range. */
        RANGE(10),
        /** Bends from the hip with the back as in standing. */
        HINGE(8),
        /** Listens to the alerts and feels them, one after the other. */
        ALERTS(9);

        private final double length;

        Step(double length) {
            this.length = length;
        }

        /** @return whether the program measures by it: everything else is practice */
        public boolean measures() {
            return this != HINGE && this != ALERTS;
        }

        /** @return how long it takes [s] */
        public double length() {
            return length;
        }
    }

    private static final List<Step> STEPS = List.of(Step.values());

    private final Consumer<Command> say;
    private final Map<Step, Boolean> taken = new EnumMap<>(Step.class);
    private final HingeTrial hinge = new HingeTrial();
    private State state = State.IDLE;
    private Step step = Step.STAND;
    private double until;
    private int hinges;
    private Optional<String> refusal = Optional.empty();

    /** @param say takes what the program is to do */
    public Procedure(Consumer<Command> say) {
        this.say = say;
    }

    /** Begins, or begins again. @param clock session clock [s] */
    public void start(double clock) {
        taken.clear();
        refusal = Optional.empty();
        hinges = 0;
        step = Step.STAND;
        enter(State.PLACE, clock + PLACE);
    }

    /** Gives up. */
    public void leave() {
        state = State.IDLE;
    }

    /** Leaves out the step that is under way, if it can be: all after the stand, which everything builds on. @param clock [s] */
    public void skip(double clock) {
        if (skippable()) {
            goOn(false, clock);
        }
    }

    /** Takes what the program found. */
    public void accept(LiftEvent event) {
        hinge.accept(event);
        boolean waiting = state == State.STEP || state == State.ANSWER;
        if (waiting && event instanceof CalibrationRefused refused && refused.step() == asked(step)) {
            refuse(refused.reason(), refused.time());
        } else if (waiting && answers(event)) {
            goOn(true, event.time());
        }
    }

    /** Moves on with the session's clock [s]. */
    public void tick(double clock) {
        if (state == State.IDLE || state == State.DONE || clock < until) {
            return;
        }
        switch (state) {
            case PLACE, LEAD -> begin(clock);
            case STEP -> end(clock);
            case ANSWER -> refuse(NO_ANSWER, clock);
            case REFUSED -> enter(State.LEAD, clock + LEAD);
            default -> { }
        }
    }

    /** @return whether it was begun and is not over */
    public boolean underWay() {
        return state != State.IDLE && state != State.DONE;
    }

    /** @return what is waited for now */
    public State state() {
        return state;
    }

    /** @return the step under way, or the one that comes next */
    public Step step() {
        return step;
    }

    /** @return seconds until what comes next */
    public double remaining(double clock) {
        return Math.max(0, until - clock);
    }

    /** @return id of the reason for which the step was not taken; its words stand under {@code refused.<id>} */
    public Optional<String> refusal() {
        return refusal;
    }

    /** @return true: taken, false: left out, empty: not yet */
    public Optional<Boolean> outcome(Step of) {
        return Optional.ofNullable(taken.get(of));
    }

    /** @return whether the step under way may be left out */
    public boolean skippable() {
        return step != Step.STAND && underWay();
    }

    private void begin(double clock) {
        refusal = Optional.empty();
        double from = clock + SETTLE;
        double to = from + step.length();
        switch (step) {
            case STAND, BEND, RANGE -> say.accept(new Command.Calibrate(asked(step), from, to));
            case HINGE -> hinge.begin(from, to);
            case ALERTS -> { }
        }
        enter(State.STEP, to);
    }

    private void end(double clock) {
        if (step.measures()) {
            enter(State.ANSWER, clock + ANSWER);
        } else if (step == Step.HINGE) {
            judgeHinge(clock);
        } else {
            goOn(true, clock);
        }
    }

    private void judgeHinge(double clock) {
        Optional<String> reason = hinge.refusal();
        hinges++;
        if (reason.isEmpty() || hinges == HINGES) {
            goOn(reason.isEmpty(), clock);
        } else {
            refuse(reason.get(), clock);
        }
    }

    private boolean answers(LiftEvent event) {
        return switch (step) {
            case STAND, BEND -> event instanceof Calibrated;
            case RANGE -> event instanceof RangeChanged;
            case HINGE, ALERTS -> false;
        };
    }

    /** What the calibrator calls it. */
    private static CalibrationStep asked(Step step) {
        return switch (step) {
            case STAND, HINGE, ALERTS -> CalibrationStep.STAND;
            case BEND -> CalibrationStep.BEND;
            case RANGE -> CalibrationStep.RANGE;
        };
    }

    private void goOn(boolean done, double time) {
        refusal = Optional.empty();
        taken.put(step, done);
        int next = step.ordinal() + 1;
        if (next == STEPS.size()) {
            enter(State.DONE, 0);
        } else {
            step = STEPS.get(next);
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
