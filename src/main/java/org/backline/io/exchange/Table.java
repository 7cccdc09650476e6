package org.backline.io.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.backline.core.session.LiftEvent;

/** A file for other programs, written from a session's events as they come. Belongs to one thread. */
public interface Table extends Closeable {

    /** Writes what this event adds to the table; most add nothing. */
    void write(LiftEvent event) throws IOException;

    /** @return how many lines it has, its header not counted */
    long lines();
}
