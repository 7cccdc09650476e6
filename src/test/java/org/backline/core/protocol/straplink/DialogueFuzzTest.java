package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.Decoder;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.HostSettings;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StreamSettings;

/** Replays the inputs that fuzzing found worth keeping; README tells how to look for more. */
class DialogueFuzzTest {
    private static final long MILLISECOND = 1_000_000;
    /** All that may wait, each tried as often as allowed [ms]. */
    private static final long LONGEST_QUEUE = 300_000;
    private static final int LONGEST_TO_A_STRAP = 64 + 3;
    private static final List<StrapCommand> ASKED = List.of(new StrapCommand.Start(10), new StrapCommand.Stop(),
            new StrapCommand.Identify(0, 2), new StrapCommand.Get(StrapCommand.Get.Topic.STATUS));

    /** A strap says what it likes, when it likes; the host says valid frames, seldom, and tells what became of all it was asked. */
    @FuzzTest(maxDuration = "10m")
    void anyStrapIsTalkedTo(byte[] script) {
        Conversation conversation = new Conversation();
        ByteBuffer steps = ByteBuffer.wrap(script);
        while (steps.remaining() > 2) {
            conversation.step(steps);
        }
        conversation.end();
    }

    private static final class Conversation {
        private final List<DialogueEvent> events = new ArrayList<>();
        private final StrapLinkDialogue dialogue = new StrapLinkDialogue(new HostSettings(StreamSettings.USUAL, 0), events::add);
        private final Decoder decoder = new StrapLinkProtocol().newDecoder(event -> dialogue.received(event, now()));
        private final List<Integer> heard = new ArrayList<>();
        private final FrameReader strap = new FrameReader(this::hear, fault -> heard.add(-1));
        private final FrameWriter frames = new FrameWriter();
        private long nanos;
        private int asked;
        private int words;
        private int tag;

        private void hear(Frame frame) {
            heard.add(frame.number());
            tag = frame.payload().get(0);
        }

        private long now() {
            return nanos;
        }

        void step(ByteBuffer steps) {
            int what = steps.get() & 0xFF;
            int argument = steps.get() & 0xFF;
            switch (what & 7) {
                case 0 -> dialogue.connected(nanos);
                case 1 -> ask(ASKED.get(argument % ASKED.size()));
                case 2, 3 -> pass(argument * 20L);
                case 4 -> echo(argument);
                default -> say(MessageType.values()[(what >> 3) % MessageType.values().length], argument, steps);
            }
            pass(10);
        }

        /** At the end all that was asked has an answer, or is known to have none. */
        void end() {
            pass(LONGEST_QUEUE, 100);
            assertThat(heard).doesNotContain(-1).allMatch(MessageType::isFromHost);
            assertThat(events.stream().filter(event -> event instanceof Answered || event instanceof Unanswered).count())
                    .isGreaterThanOrEqualTo(asked);
            assertThat(words).as("words in %d ms", nanos / MILLISECOND).isLessThan((int) (nanos / MILLISECOND / 10) + 100);
        }

        private void ask(StrapCommand command) {
            asked++;
            dialogue.request(command);
        }

        private void say(MessageType type, int length, ByteBuffer rest) {
            byte[] payload = new byte[Math.min(Math.min(length, Frame.LONGEST_PAYLOAD), rest.remaining())];
            rest.get(payload);
            decoder.accept(frames.frame(type, payload));
        }

        /** An answer that fits what was asked last. */
        private void echo(int status) {
            int command = heard.isEmpty() ? 0 : heard.get(heard.size() - 1);
            byte[] payload = new byte[12];
            payload[0] = (byte) tag;
            payload[1] = (byte) command;
            payload[2] = (byte) (status % 12);
            decoder.accept(frames.frame(MessageType.ACK, payload));
        }

        private void pass(long milliseconds) {
            pass(milliseconds, 10);
        }

        private void pass(long milliseconds, long step) {
            for (long end = nanos + milliseconds * MILLISECOND; nanos < end; nanos += step * MILLISECOND) {
                byte[] wire = dialogue.due(nanos);
                if (wire.length > 0) {
                    words++;
                    assertThat(wire.length).isLessThanOrEqualTo(LONGEST_TO_A_STRAP);
                    strap.accept(wire);
                }
            }
        }
    }
}
