package org.backline.core.protocol.straplink;

import java.util.function.Consumer;

/** What a host says on the wire: the name of every command that is said for the first time. */
public final class HostWords {
    private final FrameReader reader;

    /** @param heard receives the name of each */
    public HostWords(Consumer<String> heard) {
        reader = new FrameReader(frame -> {
            if (!frame.retransmission()) {
                heard.accept(frame.type().name());
            }
        }, fault -> { });
    }

    public void accept(byte[] bytes) {
        reader.accept(bytes);
    }
}
