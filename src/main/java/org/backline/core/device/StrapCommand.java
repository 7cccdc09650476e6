package org.backline.core.device;

import java.util.Optional;
import java.util.OptionalInt;

/** What a host can ask of a strap. One is outstanding at a time; each ends in one {@link DialogueEvent} that names it. */
public sealed interface StrapCommand {

    /** Stream. @param keepAlive the strap stops by itself when it hears nothing for so long [s]; 0: never */
    record Start(int keepAlive) implements StrapCommand {
    }

    /** Stream no more. */
    record Stop() implements StrapCommand {
    }

    /** Measure otherwise; the strap may choose the nearest it can, and describes its stream anew. */
    record Configure(StreamSettings settings) implements StrapCommand {
    }

    /**
     * Make the wearer feel something. A cue that comes late is worse than none, so it says until when it is wanted.
     *
     * @param pattern   what is felt
     * @param motors    bit i: motor i
     * @param intensity 0…255
     * @param on        how long a pulse lasts [ms]
     * @param off       and the pause after it [ms]
     * @param repeats   pulses
     * @param latest    host's monotonic time after which it is not to begin any more [ns]
     */
    record Cue(Pattern pattern, int motors, int intensity, int on, int off, int repeats, long latest) implements StrapCommand {
        /** All motors there are. */
        public static final int EVERY_MOTOR = 0xFF;

        /** What is felt, in the order of the numbers on the wire. */
        public enum Pattern { STOP, TICK, DOUBLE, LONG, RAMP }
    }

    /** Let a node be seen or felt, to tell the nodes apart. @param node its id, or {@link #EVERY_NODE} @param seconds at most 30 */
    record Identify(int node, int seconds) implements StrapCommand {
        /** All nodes at once. */
        public static final int EVERY_NODE = 0xFF;
    }

    /** Say something again that the strap says by itself now and then. */
    record Get(Topic topic) implements StrapCommand {
        /** What is to be said. */
        public enum Topic { IDENTITY, STREAM, STATUS }
    }

    /**
     * Remember settings of the strap itself; all of them or none.
     *
     * @param name      what its owner calls it
     * @param autostart whether it streams without being asked
     * @param idleSleep how long it idles before it sleeps [s]
     */
    record SetParameters(Optional<String> name, Optional<Boolean> autostart, OptionalInt idleSleep) implements StrapCommand {
    }
}
