package org.backline.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;
import org.backline.core.device.StrapCommand;
import org.backline.io.source.Link;

/** The host's side of the talk over a link: what the dialogue has to say goes out while the link stands. */
final class Talk {
    private final Link link;
    private final Optional<Dialogue> dialogue;
    private boolean connected;
    private boolean over;

    /** @param out receives what the talk finds out */
    Talk(Link link, Protocol protocol, HostSettings host, Consumer<? super DialogueEvent> out) {
        this.link = link;
        this.dialogue = protocol.newDialogue(host, out);
    }

    void received(DeviceEvent event, long nanos) {
        dialogue.ifPresent(talk -> talk.received(event, nanos));
    }

    /** Asks something of the strap. */
    void request(StrapCommand command) {
        dialogue.ifPresent(talk -> talk.request(command));
    }

    /** Says what is due now. */
    void goOn(long nanos) throws IOException {
        boolean before = connected;
        connected = link.connected();
        if (dialogue.isEmpty() || !connected || over) {
            return;
        }
        if (!before) {
            dialogue.get().connected(nanos);
        }
        link.send(dialogue.get().due(nanos));
    }

    /** Says the last word. @return whether there was one to say */
    boolean end() throws IOException {
        byte[] farewell = link.connected() && !over ? dialogue.map(Dialogue::farewell).orElse(new byte[0]) : new byte[0];
        over = true;
        if (farewell.length > 0) {
            link.send(farewell);
        }
        return farewell.length > 0;
    }
}
