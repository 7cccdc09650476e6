package org.backline.app;

import java.time.Instant;
import java.util.OptionalDouble;
import org.backline.io.source.SourceException;

/**
 * How a running monitor stands with its source; read by any thread at any time.
 *
 * @param phase   what goes on
 * @param reason  a sentence for people when it failed or lost the link, else empty
 * @param problem what stands in the way when it failed, as {@link SourceException.Problem} names it; empty if that is not known
 * @param elapsed how long it has run [ns]
 * @param stored  whether what is received is being kept
 * @param pace    how fast a recording is played, 1 for real time, 0 while it is paused; empty for what happens now
 * @param until   the moment that this tells of: now, or when it ended
 */
public record LinkState(Phase phase, String reason, String problem, long elapsed, boolean stored, OptionalDouble pace, Instant until) {

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
