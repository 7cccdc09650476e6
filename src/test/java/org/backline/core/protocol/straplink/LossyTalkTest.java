package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Entered;
import org.backline.core.device.DialogueEvent.Entered.Stage;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.HostSettings;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StreamSettings;
import org.backline.io.evidence.Chunk;
import org.backline.io.source.ImpairedLink;
import org.backline.io.source.Impairment;
import org.backline.io.source.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Host and strap over a link that loses, delays, doubles and damages what either says, on virtual time. */
class LossyTalkTest {
    private static final int COMMANDS = 20;
    private static final long TICK_MICROS = 5_000;
    private static final long SECOND = 1_000_000_000;

    private final List<DialogueEvent> events = new ArrayList<>();
    private final StrapLinkDialogue dialogue = new StrapLinkDialogue(new HostSettings(StreamSettings.USUAL, 0), events::add);
    private final StrapLinkDecoder decoder = new StrapLinkDecoder(event -> dialogue.received(event, nanos()));
    private final Cable cable = new Cable();
    private long now;

    private long nanos() {
        return now;
    }

    /** A perfect link to a strap; a read each 5 ms. */
    private static final class Cable implements Link {
        private final ByteArrayOutputStream said = new ByteArrayOutputStream();
        private final ScriptedStrap strap = new ScriptedStrap(said::writeBytes);
        private long micros;

        @Override
        public Chunk next() {
            micros += TICK_MICROS;
            strap.tick(micros);
            byte[] bytes = said.toByteArray();
            said.reset();
            return new Chunk(micros * 1_000, bytes);
        }

        @Override
        public void send(byte[] wire) {
            strap.hear(wire);
        }

        @Override
        public boolean connected() {
            return true;
        }

        @Override
        public void close() {
            said.reset();
        }
    }

    private void run(Link link, double seconds) throws IOException {
        for (long end = now + (long) (seconds * SECOND); now < end;) {
            Chunk chunk = (Chunk) link.next();
            now = chunk.hostNanos();
            decoder.accept(chunk.bytes());
            link.send(dialogue.due(now));
        }
    }

    private static List<StrapCommand> commands() {
        List<StrapCommand> commands = new ArrayList<>();
        for (int second = 1; second <= COMMANDS; second++) {
            commands.add(new StrapCommand.Identify(0, second));
        }
        return commands;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyCommandEndsOnceAndIsCarriedOutAtMostOnce(int seed) throws IOException {
        Impairment rough = Impairment.of("drop=20%,duplicate=5%,corrupt=0.1%,delay=10ms,jitter=20ms,seed=" + seed);
        List<StrapCommand> answered = new ArrayList<>();
        List<StrapCommand> ended = new ArrayList<>();
        try (ImpairedLink link = new ImpairedLink(cable, rough)) {
            dialogue.connected(now);
            run(link, 10);
            assertThat(events).contains(new Entered(Stage.STREAMING));
            for (StrapCommand command : commands()) {
                dialogue.request(command);
                run(link, 5);
            }
        }
        for (DialogueEvent event : events) {
            if (event instanceof Answered done && done.command() instanceof StrapCommand.Identify) {
                answered.add(done.command());
                ended.add(done.command());
            } else if (event instanceof Unanswered given && given.command() instanceof StrapCommand.Identify) {
                ended.add(given.command());
            }
        }
        assertThat(ended).containsExactlyInAnyOrderElementsOf(commands());
        assertThat(answered).hasSizeGreaterThan(COMMANDS / 2);
        long carriedOut = cable.strap.carriedOut().stream().filter("IDENTIFY"::equals).count();
        assertThat(carriedOut).isBetween((long) answered.size(), (long) COMMANDS);
    }
}
