package org.backline.io.source;

import java.io.IOException;

/** A source that can be written to and that comes back by itself when it was lost. */
public interface Link extends Source {

    /** Sends bytes to the strap; does nothing while the link is lost. */
    void send(byte[] wire) throws IOException;

    /** @return whether the link stands now; any thread */
    boolean connected();
}
