package org.backline.io.evidence;

import java.io.IOException;
import org.backline.core.session.Session;

/**
 * Keeps what a session receives, untouched and in order: a capture file, the history. Called by one thread: {@link #begin} once,
 * {@link #accept} for every input, {@link #end} once, also when the run failed.
 */
public interface EvidenceSink {

    /** @throws IOException if nothing can be kept; the message is a sentence for people */
    void begin(Session session) throws IOException;

    /**
     * @param input the next input; an empty chunk is nothing to keep, but tells that time went on
     * @throws IOException if it cannot be kept; nothing more will be
     */
    void accept(Input input) throws IOException;

    /** Puts the last of it where it belongs. Does nothing if nothing was begun. */
    void end() throws IOException;

    /** @return a sink that keeps nothing */
    static EvidenceSink nowhere() {
        return new EvidenceSink() {
            @Override
            public void begin(Session session) {
                // there is nowhere to keep it
            }

            @Override
            public void accept(Input input) {
                // there is nowhere to keep it
            }

            @Override
            public void end() {
                // nothing was begun
            }
        };
    }
}
