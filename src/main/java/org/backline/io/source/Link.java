package org.backline.io.source;

import java.io.IOException;

/** A source that can be written to and that comes back by itself when it was lost. */
public interface Link extends Source {

    /** Sends bytes to the strap; does nothing while the link is lost. */
    void send(byte[] wire) throws IOException;

    /** Tells which strap is at the other end, so that it can be known again elsewhere. @param uid what it says of itself */
    default void recognised(long uid) {
    }

    /** Gives the connection up and makes another, where that can help a strap that fell silent. */
    default void reopen() {
    }

    /** @return whether the link stands now; any thread */
    boolean connected();
}
