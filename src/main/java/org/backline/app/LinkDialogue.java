package org.backline.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Entered.Stage;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue;
import org.backline.core.device.StrapIdentified;
import org.backline.io.source.Link;

/** A protocol's dialogue, held over a link: what it has to say goes out while the link stands. */
final class LinkDialogue {
    /** From the measurement to the feeling, as for sounds (definitions.md#lines-and-alerts, p99): a later cue tells of another posture. */
    private static final long CUE_NANOS = 150_000_000;
    /** Strong enough through a shirt. */
    private static final int INTENSITY = 200;

    private final Link link;
    private final Optional<Dialogue> dialogue;
    private double measured;
    private boolean connected;
    private boolean lost;
    private boolean over;

    /** @param out receives what the dialogue finds out */
    LinkDialogue(Link link, Protocol protocol, HostSettings host, Consumer<? super DialogueEvent> out) {
        this.link = link;
        this.dialogue = protocol.newDialogue(host, event -> {
            lost |= event.equals(new DialogueEvent.Entered(Stage.LOST));
            out.accept(event);
        });
    }

    void received(DeviceEvent event, long nanos) {
        if (event instanceof Sample sample) {
            measured = sample.time();
        } else if (event instanceof StrapIdentified strap) {
            link.recognised(strap.uid());
        }
        dialogue.ifPresent(spoken -> spoken.received(event, nanos));
    }

    /** Asks something of the strap. */
    void request(StrapCommand command) {
        dialogue.ifPresent(spoken -> spoken.request(command));
    }

    /** Lets the wearer feel what the latest sample told, if that can still be in time. */
    void cue(Cue.Pattern pattern) {
        if (dialogue.isPresent() && dialogue.get().clock().known()) {
            long latest = dialogue.get().clock().hostNanos(measured) + CUE_NANOS;
            request(new Cue(pattern, Cue.EVERY_MOTOR, INTENSITY, 0, 0, 1, latest));
        }
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
        if (lost) {
            lost = false;
            link.reopen();
        }
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
