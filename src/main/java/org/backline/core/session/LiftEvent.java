package org.backline.core.session;

import java.util.List;
import java.util.List;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Cue;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamFault;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Phase;

/**
 * What the pipeline tells, in order; screen, disk, sound, terminal and tests all get these same events. Ids and numbers only, so
 * that two runs over the same evidence are equal by value.
 */
public sealed interface LiftEvent {

    /** @return when [s], session clock; the last known time where the event itself has none */
    double time();

    /** A node turned. */
    record AttitudeUpdated(Attitude attitude) implements LiftEvent {
        @Override
        public double time() {
            return attitude.time();
        }
    }

    /** The body moved on. */
    record PostureUpdated(Posture posture) implements LiftEvent {
        @Override
        public double time() {
            return posture.time();
        }
    }

    /** Mounting was found anew. */
    record Calibrated(double time, Calibration calibration) implements LiftEvent {
    }

    /** A step of the calibration was not accepted; what held before still holds. @param reason id of the reason */
    record CalibrationRefused(double time, CalibrationStep step, String reason) implements LiftEvent {
    }

    /** What counts as 100 % changed. */
    record RangeChanged(double time, OwnRange range) implements LiftEvent {
    }

    /** The conditions that hold from now on: at the start of a session, and whenever a command changed them. */
    record ConditionsChanged(double time, String exercise, Conditions conditions) implements LiftEvent {
    }

    /** What sets of an exercise are shown over from now on. @param bands at most one of each kind of curve; empty: no reference */
    record ReferencesChanged(double time, String exercise, List<ReferenceBand> bands) implements LiftEvent {
        public ReferencesChanged {
            bands = List.copyOf(bands);
        }
    }

    /** The body entered another phase of the lift. */
    record PhaseChanged(double time, Phase phase) implements LiftEvent {
    }

    /** A set began. @param set 1, 2, 3 … */
    record SetStarted(double time, int set, String exercise) implements LiftEvent {
    }

    /**
     * A rep began (lift-off), or so it seems: an attempt that turns back and standing up after the last rep look the same.
     * {@link RepCounted} makes it a rep, {@link RepDismissed} takes it back; one of the two follows before the set ends. The first of a
     * set is told late, with the time of its lift-off.
     *
     * @param rep 1, 2, 3 …
     */
    record RepStarted(double time, int set, int rep) implements LiftEvent {
    }

    /** What began as a rep was none; its number is used again. */
    record RepDismissed(double time, int set, int rep) implements LiftEvent {
    }

    /** A rep counts: it reached its lockout and is being lowered. Standing up without the bar is not lowered and never counts. */
    record RepCounted(double time, int set, int rep) implements LiftEvent {
    }

    /** A rep ended. Its result is provisional until the set is completed. */
    record RepCompleted(double time, int set, RepResult result) implements LiftEvent {
    }

    /** A rep turned back before lockout. It does not count and has the number of the one that may follow; its figures are kept. */
    record RepIncomplete(double time, int set, RepResult result) implements LiftEvent {
    }

    /** The trunk moved too little to count what otherwise was a rep: a person may add it. @param rep number of the one under way */
    record RepTooShallow(double time, int set, int rep) implements LiftEvent {
    }

    /** A set ended. Its figures are those of its reps as they were told; {@link SetRefined} follows. */
    record SetCompleted(double time, SetResult result) implements LiftEvent {
    }

    /**
     * The final figures of the set that was completed last, in place of the provisional ones: found with all of it known. Told a
     * moment later, or before anything else becomes of that set or of the next.
     *
     * @param time    when the set ended, as that of its {@link SetCompleted}: what it tells of, not when it is told
     * @param offline whether posture was found anew from the samples of all of the set; if not, it is what it was live, smoothed both ways
     *                (a set of more than some five minutes, or a strap whose nodes changed meanwhile)
     */
    record SetRefined(double time, SetResult result, boolean offline) implements LiftEvent {
    }

    /** A person corrected a finished set, or took that back: how it is from now on. */
    record SetEdited(double time, SetResult result) implements LiftEvent {
    }

    /** The corrections that lie in no finished set: they wait for the set under way. Told whenever they change. */
    record EditsWaiting(double time, List<Command.EditRep> edits) implements LiftEvent {
        public EditsWaiting {
            edits = List.copyOf(edits);
        }
    }

    /** A correction met no rep of any set, or overlapped one that it would add to; told at the end of the session. */
    record RepEditRefused(double time, Command.EditRep edit) implements LiftEvent {
    }

    /** What looked like a set was none (a single bend, a plate picked up): nothing is kept of it, its number is used again. */
    record SetDismissed(double time, int set) implements LiftEvent {
    }

    /** A line was crossed for long enough. @param rep the rep under way, 1 for a bend that has yet to become the first rep of a set */
    record AlertRaised(double time, int set, int rep, Alert alert) implements LiftEvent {
    }

    /** An alert ended. @param corrected whether the lifter straightened the back within the rep, not only came up */
    record AlertCleared(double time, String rule, boolean corrected) implements LiftEvent {
    }

    /** The lifter is to notice something now. What was only found afterwards gives no cue. @param rep the rep under way */
    record CueGiven(double time, int set, int rep, Cue cue) implements LiftEvent {
    }

    /** No alert will be raised for now, however far the lower back bends; told once a rep for each reason. @param reason its id */
    record AlertsWithheld(double time, int set, int rep, String reason) implements LiftEvent {
    }

    /** Something was wrong with the bytes. */
    record FaultSeen(double time, StreamFault fault) implements LiftEvent {
    }

    /** Samples never arrived. */
    record SamplesMissed(double time, SamplesLost lost) implements LiftEvent {
    }

    /** The strap said something about itself. */
    record StrapReported(double time, DeviceEvent report) implements LiftEvent {
    }
}
