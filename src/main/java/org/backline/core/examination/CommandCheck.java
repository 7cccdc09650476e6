package org.backline.core.examination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.DialogueEvent.Unanswered.Reason;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapSignal;

/** How a strap does as it is told. What it was never told is not checked. */
final class CommandCheck {
    private static final double NANOS_PER_MILLI = 1e6;
    /** What was on its way when a strap stopped may still arrive [s]. */
    private static final double TAIL = 0.3;

    private final List<Double> roundTrips = new ArrayList<>();
    private int unanswered;
    private Optional<Boolean> cue = Optional.empty();
    private boolean cueBegan;
    private Optional<Boolean> stopped = Optional.empty();
    private Optional<Boolean> started = Optional.empty();
    private double stoppedAt;
    private boolean wentOn;
    private boolean cameBack;

    void update(DialogueEvent event, double now) {
        if (event instanceof Answered answered) {
            answered(answered.command(), answered.answer().done(), answered.roundTrip(), now);
        } else if (event instanceof Unanswered failed && failed.reason() != Reason.UNSUPPORTED) {
            unanswered++;
            conclude(failed.command(), false, now);
        }
    }

    void update(DeviceEvent event, double now) {
        if (event instanceof StrapSignal signal && signal.kind() == StrapSignal.Kind.CUE_STARTED) {
            cueBegan = true;
        } else if (event instanceof Sample && stopped.isPresent()) {
            wentOn |= started.isEmpty() && now - stoppedAt > TAIL;
            cameBack |= started.isPresent();
        }
    }

    /** @return whether the strap was told to stop, and did or should have */
    boolean stopped() {
        return stopped.isPresent();
    }

    List<Finding> findings() {
        return List.of(roundTrip(),
                cue.map(done -> Finding.yes(Check.CUE, Finding.STRAP, done && cueBegan, done ? cueBegan ? "" : "no event" : "no answer"))
                        .orElseGet(() -> Finding.notChecked(Check.CUE, Finding.STRAP, "")),
                stopped.map(done -> Finding.yes(Check.STOP_START, Finding.STRAP, done && !wentOn && started.orElse(false) && cameBack,
                        !done ? "no answer" : wentOn ? "goes on" : cameBack ? "" : "does not start again"))
                        .orElseGet(() -> Finding.notChecked(Check.STOP_START, Finding.STRAP, "")));
    }

    private void answered(StrapCommand command, boolean done, long roundTrip, double now) {
        roundTrips.add(roundTrip / NANOS_PER_MILLI);
        conclude(command, done, now);
    }

    private void conclude(StrapCommand command, boolean done, double now) {
        if (command instanceof StrapCommand.Cue) {
            cue = Optional.of(done);
        } else if (command instanceof StrapCommand.Stop) {
            stopped = Optional.of(done);
            stoppedAt = now;
        } else if (command instanceof StrapCommand.Start && stopped.isPresent()) {
            started = Optional.of(done);
        }
    }

    private Finding roundTrip() {
        if (roundTrips.isEmpty()) {
            return unanswered == 0 ? Finding.notChecked(Check.ROUND_TRIP, Finding.STRAP, "")
                    : Finding.yes(Check.ROUND_TRIP, Finding.STRAP, false, "no answer");
        }
        Collections.sort(roundTrips);
        double usual = roundTrips.get((int) Math.ceil(0.95 * roundTrips.size()) - 1);
        return Finding.of(Check.ROUND_TRIP, Finding.STRAP, usual, String.format(Locale.ROOT, "median %.1f ms of %d",
                roundTrips.get(roundTrips.size() / 2), roundTrips.size()));
    }
}
