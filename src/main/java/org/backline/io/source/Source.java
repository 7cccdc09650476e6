package org.backline.io.source;

import java.io.IOException;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** Where a session's inputs come from. Pulled by one thread; {@link #close} may come from another and ends {@link #next}. */
public interface Source extends AutoCloseable {

    /**
     * @return the next input, within 100 ms: an empty chunk if nothing came; null when no more will ever come
     * @throws IOException if the source cannot go on; the message is a sentence for people
     */
    @Nullable Input next() throws IOException;

    @Override
    void close();
}
