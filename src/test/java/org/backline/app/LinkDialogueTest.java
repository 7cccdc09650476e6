package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Node;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StrapClock;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue;
import org.backline.core.device.StreamSettings;
import org.backline.io.evidence.Input;
import org.backline.io.source.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkDialogueTest {
    private final List<StrapCommand> asked = new ArrayList<>();
    private Consumer<? super DialogueEvent> tell = event -> { };
    private final Wire wire = new Wire();
    private final LinkDialogue talk = new LinkDialogue(wire, new Polite(), new HostSettings(StreamSettings.USUAL, 0), event -> { });

    private static final class Wire implements Link {
        private final List<String> sent = new ArrayList<>();
        private boolean connected = true;

        @Override
        public void send(byte[] bytes) {
            if (bytes.length > 0) {
                sent.add(new String(bytes, StandardCharsets.US_ASCII));
            }
        }

        @Override
        public void reopen() {
            sent.add("reopened");
        }

        @Override
        public boolean connected() {
            return connected;
        }

        @Override
        public @Nullable Input next() {
            return null;
        }

        @Override
        public void close() {
            connected = false;
        }
    }

    /** Says hello until it is answered, then nothing, then good-bye. */
    private final class Polite implements Protocol {
        @Override
        public String id() {
            return "polite";
        }

        @Override
        public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
            throw new IllegalStateException("nobody decodes here");
        }

        @Override
        public Optional<Dialogue> newDialogue(HostSettings host, Consumer<? super DialogueEvent> out) {
            tell = out;
            return Optional.of(new Greeting());
        }
    }

    private final class Greeting implements Dialogue {
        private final StrapClock clock = new StrapClock();
        private boolean answered;

        @Override
        public void connected(long nanos) {
            answered = false;
        }

        @Override
        public void received(DeviceEvent event, long nanos) {
            answered = true;
            if (event instanceof Sample sample) {
                clock.update(sample.time(), nanos);
            }
        }

        @Override
        public void request(StrapCommand command) {
            answered = false;
            asked.add(command);
        }

        @Override
        public StrapClock clock() {
            return clock;
        }

        @Override
        public byte[] due(long nanos) {
            return bytes(answered ? "" : "hello " + nanos);
        }

        @Override
        public byte[] farewell() {
            return bytes("bye");
        }

        private byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    @Test
    void itGoesOnUntilItIsAnswered() throws IOException {
        talk.goOn(1);
        talk.goOn(2);
        talk.received(new Acknowledged(1, 0x41, Acknowledged.Status.DONE, 0), 3);
        talk.goOn(4);
        assertThat(wire.sent).containsExactly("hello 1", "hello 2");
    }

    @Test
    void itBeginsAnewWhenTheLinkComesBack() throws IOException {
        talk.goOn(1);
        talk.received(new Acknowledged(1, 0x41, Acknowledged.Status.DONE, 0), 2);
        wire.connected = false;
        talk.goOn(3);
        wire.connected = true;
        talk.goOn(4);
        assertThat(wire.sent).containsExactly("hello 1", "hello 4");
    }

    @Test
    void whatIsAskedOfTheStrapIsHandedOn() throws IOException {
        talk.goOn(1);
        talk.received(new Acknowledged(1, 0x41, Acknowledged.Status.DONE, 0), 2);
        talk.request(new StrapCommand.Stop());
        talk.goOn(3);
        assertThat(wire.sent).containsExactly("hello 1", "hello 3");
    }

    @Test
    void aCueIsWantedUntilItIsTooLateForWhatTheSampleTold() throws IOException {
        talk.goOn(1);
        talk.cue(Cue.Pattern.LONG);
        assertThat(asked).as("nothing was measured yet").isEmpty();
        talk.received(new Sample(new Node(0, Site.SACRUM), 0, 0, 7.0, Vector3D.ZERO, Vector3D.ZERO, false), 2_000);
        talk.cue(Cue.Pattern.LONG);
        assertThat(asked).singleElement().isInstanceOfSatisfying(Cue.class, cue -> {
            assertThat(cue.pattern()).isEqualTo(Cue.Pattern.LONG);
            assertThat(cue.latest()).isEqualTo(2_000 + 150_000_000);
        });
    }

    @Test
    void aLinkThatOnlySeemsToStandIsOpenedAgain() throws IOException {
        talk.goOn(1);
        tell.accept(new DialogueEvent.Entered(DialogueEvent.Entered.Stage.LOST));
        talk.goOn(2);
        talk.goOn(3);
        assertThat(wire.sent).containsExactly("hello 1", "hello 2", "reopened", "hello 3");
    }

    @Test
    void itEndsOnce() throws IOException {
        talk.goOn(1);
        assertThat(talk.end()).isTrue();
        talk.goOn(2);
        assertThat(talk.end()).isFalse();
        assertThat(wire.sent).containsExactly("hello 1", "bye");
    }

    @Test
    void nothingIsSaidToALinkThatIsLost() throws IOException {
        talk.goOn(1);
        wire.connected = false;
        talk.goOn(2);
        assertThat(talk.end()).isFalse();
        assertThat(wire.sent).containsExactly("hello 1");
    }
}
