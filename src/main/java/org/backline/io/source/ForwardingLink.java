package org.backline.io.source;

import java.io.IOException;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** Another link, as it is: what stands before one overrides what it is about. */
public class ForwardingLink implements Link {
    private final Link link;

    /** @param link does all the work */
    public ForwardingLink(Link link) {
        this.link = link;
    }

    @Override
    public @Nullable Input next() throws IOException {
        return link.next();
    }

    @Override
    public void send(byte[] wire) throws IOException {
        link.send(wire);
    }

    @Override
    public void recognised(long uid) {
        link.recognised(uid);
    }

    @Override
    public void reopen() {
        link.reopen();
    }

    @Override
    public boolean connected() {
        return link.connected();
    }

    @Override
    public void close() {
        link.close();
    }
}
