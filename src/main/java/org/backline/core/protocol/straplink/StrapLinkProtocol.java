package org.backline.core.protocol.straplink;

import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;

/** StrapLink 1: binary frames. */
public final class StrapLinkProtocol implements Protocol {
    /** Stored with sessions. */
    public static final String ID = "straplink-1";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
        return new StrapLinkDecoder(out);
    }

    @Override
    public Optional<Dialogue> newDialogue(HostSettings host, Consumer<? super DialogueEvent> out) {
        return Optional.of(new StrapLinkDialogue(host, out));
    }
}
