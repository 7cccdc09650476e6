package org.backline.core.protocol;

import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.straplink.StrapLinkDialogue;

/** StrapLink in either form, found out from the bytes alone. */
final class DetectingProtocol implements Protocol {

    @Override
    public String id() {
        return "straplink";
    }

    @Override
    public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
        return new DetectingDecoder(out);
    }

    @Override
    public Optional<Dialogue> newDialogue(HostSettings host, Consumer<? super DialogueEvent> out) {
        return Optional.of(new StrapLinkDialogue(host, out));
    }
}
