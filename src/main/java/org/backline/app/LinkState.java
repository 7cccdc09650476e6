package org.backline.app;

/**
 * How a running monitor stands with its source; read by any thread at any time.
 *
 * @param phase   what goes on
 * @param reason  a sentence for people when it failed or lost the link, else empty
 * @param elapsed how long it has run [ns]
 * @param stored  whether what is received is being kept
 */
public record LinkState(Phase phase, String reason, long elapsed, boolean stored) {

    /** What goes on. */
    public enum Phase {
        /** Opening the source. */
        OPENING,
        /** Open, but for a second or more nothing came that could be understood. */
        SEARCHING,
        /** Samples flow: one came within the last second. */
        CONNECTED,
        /** The link was lost and is being tried again. */
        LOST,
        /** The source came to its end. */
        FINISHED,
        /** The run ended for a reason. */
        FAILED
    }
}
