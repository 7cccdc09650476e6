package org.backline.core.protocol;

import java.util.List;
import java.util.Optional;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.protocol.text.TextProtocol;

/** Every wire and file format that Backline reads. */
public final class Protocols {
    private static final Protocol STANDARD = new DetectingProtocol();
    private static final List<Protocol> ALL = List.of(STANDARD, new StrapLinkProtocol(), new TextProtocol());

    private Protocols() {
    }

    /** @return all of them, the standard one first */
    public static List<Protocol> all() {
        return ALL;
    }

    /** @return the one to use unless something else is known: StrapLink in either form */
    public static Protocol standard() {
        return STANDARD;
    }

    /** @return the one with that id; that of text may have columns behind it */
    public static Optional<Protocol> withId(String id) {
        return ALL.stream().filter(protocol -> protocol.id().equals(id)).findFirst().or(() -> TextProtocol.withId(id));
    }
}
