package org.backline.core.device;

/** What the host's side of the talk finds out. Not part of the evidence: a replay has no dialogue. */
public sealed interface DialogueEvent {

    /** A command was answered. @param roundTrip from its first sending to the answer [ns] */
    record Answered(StrapCommand command, Acknowledged answer, long roundTrip) implements DialogueEvent {
    }

    /** A command has no answer and will have none. */
    record Unanswered(StrapCommand command, Reason reason) implements DialogueEvent {

        /** Why. */
        public enum Reason {
            /** The strap did not answer, however often it was asked. */
            NO_ANSWER,
            /** The command was not wanted any more before it could be carried out. */
            TOO_LATE,
            /** The strap said that it cannot do this; it was not asked. */
            UNSUPPORTED,
            /** Too many commands waited already. */
            TOO_MANY,
            /** The strap booted anew meanwhile; whether it had done it is not known. */
            RESTARTED,
            /** The line was lost. */
            LINK_LOST
        }
    }

    /** The talk came to another stage. */
    record Entered(Stage stage) implements DialogueEvent {

        /** How far the talk is. */
        public enum Stage {
            /** Waiting whether the strap says something by itself. */
            LISTENING,
            /** Calling the strap. */
            CALLING,
            /** It did not answer. It is still listened to. */
            UNANSWERED,
            /** It said who it is, and is told how to measure. */
            CONFIGURING,
            /** It is asked to stream. */
            STARTING,
            /** It does not stream: it was asked to stop, or refused to start. */
            IDLE,
            /** It streams. */
            STREAMING,
            /** It streamed, but nothing came for a second. */
            STALLED,
            /** Nothing came for five: whoever has the line should open it again. */
            LOST,
            /** It sends text and cannot be talked to. */
            TEXT
        }
    }
}
