package org.backline.core.session;

import org.backline.core.alert.Feedback;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Limits;

/**
 * What a person says to Backline during a session. Each is kept as a mark at its exact place in the stream, so that a replay hears
 * it at the same moment. Times are [s] of the session clock.
 */
public sealed interface Command {

    /**
     * Use what the nodes measure between two times, which may still lie ahead, for one step of the calibration.
     *
     * @param step what the person does meanwhile
     * @param from [s]
     * @param to   [s], after {@code from}
     */
    record Calibrate(CalibrationStep step, double from, double to) implements Command {
        public Calibrate {
            if (!(to > from)) {
                throw new IllegalArgumentException("an interval from " + from + " s to " + to + " s is empty");
            }
        }
    }

    /** Takes the posture between two times, standing still, as the new zero; keeps everything else of the calibration. */
    record ReZero(double from, double to) implements Command {
    }

    /** Sets own range. */
    record SetRange(OwnRange range) implements Command {
    }

    /** Sets the lines. */
    record SetLimits(Limits limits) implements Command {
    }

    /** Tells how often to be cued. */
    record SetFeedback(Feedback feedback) implements Command {
    }

    /** Tells the load on the bar. @param kilograms [kg], 0 or more */
    record SetLoad(double kilograms) implements Command {
    }

    /** Tells of an exercise that not every Backline knows, so that every replay does. Said before it is chosen. */
    record DefineExercise(Exercise exercise) implements Command {
    }

    /** Chooses the exercise. @param exercise its id */
    record SelectExercise(String exercise) implements Command {
    }

    /**
     * Shows sets of an exercise over a reference, and holds reps against it. Takes the place of one with the same kind of curve.
     *
     * @param exercise    its id
     * @param band        how the exercise is to look
     * @param alsoFlexion whether reps of two nodes that differ from it are told; those of a single node always are
     */
    record UseReference(String exercise, ReferenceBand band, boolean alsoFlexion) implements Command {
    }

    /** Takes the references of an exercise back. @param exercise its id */
    record ForgetReference(String exercise) implements Command {
    }

    /** Begins a set by hand. */
    record StartSet() implements Command {
    }

    /** Ends the set by hand. */
    record EndSet() implements Command {
    }

    /**
     * Corrects the reps of a set. They are meant by where they lie, so that it stays true whatever a later version finds.
     *
     * @param edit what to do
     * @param from [s]
     * @param to   [s], after {@code from}
     */
    record EditRep(RepEdit edit, double from, double to) implements Command {
        public EditRep {
            if (!(to > from)) {
                throw new IllegalArgumentException("an interval from " + from + " s to " + to + " s is empty");
            }
        }
    }

    /** Takes the last correction back. */
    record UndoEdit() implements Command {
    }

    /** A remark. @param text at most 2,000 characters */
    record Note(String text) implements Command {
    }
}
