package org.backline.io.source;

import org.backline.core.session.Session;

/** A source that tells what session it is: a capture file, a session of the history. */
public interface Recording extends Source {

    /** @return the session as it began */
    Session session();
}
