package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Entered;
import org.backline.core.device.DialogueEvent.Entered.Stage;
import org.backline.core.device.HostSettings;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue;
import org.backline.core.device.StreamSettings;

/** Host and strap over bytes in both directions, on virtual time. */
class HostAndStrap {
    private static final long TICK_MICROS = 5_000;
    private static final long NANOS_PER_MICRO = 1_000;
    static final StrapCommand IDENTIFY = new StrapCommand.Identify(0, 3);

    private final List<DialogueEvent> events = new ArrayList<>();
    final List<String> sent = new ArrayList<>();
    final StrapLinkDialogue dialogue =
            new StrapLinkDialogue(new HostSettings(StreamSettings.USUAL, 1_600_000_000_000_000L), events::add);
    final StrapLinkDecoder decoder = new StrapLinkDecoder(event -> dialogue.received(event, nanos()));
    final Queue<byte[]> underWay = new ArrayDeque<>();
    final ScriptedStrap strap = new ScriptedStrap(underWay::add);
    private final FrameReader tap = new FrameReader(this::note, fault -> sent.add(fault.toString()));
    private long micros = 1_000_000;

    final long micros() {
        return micros;
    }

    final long nanos() {
        return micros * NANOS_PER_MICRO;
    }

    final void pass() {
        micros += TICK_MICROS;
    }

    static Cue cue(long latest) {
        return new Cue(Cue.Pattern.LONG, Cue.EVERY_MOTOR, 200, 0, 0, 1, latest);
    }

    private void note(Frame frame) {
        sent.add(frame.type() + " " + (frame.payload().get(0) & 0xFF) + (frame.retransmission() ? " again" : ""));
    }

    final void run(long milliseconds) {
        for (long end = micros + milliseconds * 1_000; micros < end; pass()) {
            strap.tick(micros);
            byte[] out = dialogue.due(nanos());
            tap.accept(out);
            strap.hear(out);
            while (!underWay.isEmpty()) {
                decoder.accept(underWay.remove());
            }
        }
    }

    final void stream() {
        dialogue.connected(nanos());
        run(1_500);
        assertThat(stages()).endsWith(Stage.STREAMING);
        events.clear();
        sent.clear();
        strap.carriedOut().clear();
    }

    final List<Stage> stages() {
        return events.stream().filter(Entered.class::isInstance).map(event -> ((Entered) event).stage()).toList();
    }

    final List<DialogueEvent> conclusions() {
        return events.stream().filter(event -> !(event instanceof Entered)).toList();
    }

    final void assertAnswered(StrapCommand command, Status status) {
        assertThat(conclusions()).singleElement().isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.command()).isEqualTo(command);
            assertThat(answered.answer().status()).isEqualTo(status);
        });
    }
}
