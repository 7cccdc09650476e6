package org.backline.app;

import java.io.IOException;
import java.util.Optional;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.Protocol;
import org.backline.core.device.WireRecognised;
import org.backline.io.source.Link;

/** The host's side of the talk over a link, begun anew whenever the link comes back: the strap may have started afresh. */
final class Talk {
    private final Link link;
    private final Protocol protocol;
    private Optional<Dialogue> dialogue = Optional.empty();
    private Optional<WireRecognised> wire = Optional.empty();
    private boolean connected;
    private boolean over;

    Talk(Link link, Protocol protocol) {
        this.link = link;
        this.protocol = protocol;
    }

    void received(DeviceEvent event, long nanos) {
        if (event instanceof WireRecognised recognised) {
            wire = Optional.of(recognised);
        }
        dialogue.ifPresent(talk -> talk.received(event, nanos));
    }

    /** Says what is due now. */
    void goOn(long nanos) throws IOException {
        boolean before = connected;
        connected = link.connected();
        if (connected && !before && !over) {
            dialogue = protocol.newDialogue();
            wire.ifPresent(known -> received(known, nanos));
        }
        if (connected && dialogue.isPresent()) {
            link.send(dialogue.get().due(nanos));
        }
    }

    /** Says the last word. @return whether there was one to say */
    boolean end() throws IOException {
        over = true;
        byte[] farewell = link.connected() ? dialogue.map(Dialogue::farewell).orElse(new byte[0]) : new byte[0];
        dialogue = Optional.empty();
        if (farewell.length > 0) {
            link.send(farewell);
        }
        return farewell.length > 0;
    }
}
