package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StreamFault;
import org.backline.core.protocol.Protocols;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.evidence.Input;
import org.backline.io.source.SerialLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The C core as a process on a pseudo-terminal, and the real program at the other end. */
@Timeout(300)
class HostPtyStrapTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final StrapCommand TICK = new StrapCommand.Cue(StrapCommand.Cue.Pattern.TICK, StrapCommand.Cue.EVERY_MOTOR, 200, 50, 50,
            1, Long.MAX_VALUE);
    private static byte[] lift = {};

    @TempDir
    Path folder;
    private Path recorded;

    @BeforeAll
    static void build() throws IOException {
        EmulatedStrap.buildForPty();
        lift = EmulatedStrap.lift();
    }

    @BeforeEach
    void record() throws IOException {
        recorded = Files.write(folder.resolve("five.lift"), lift);
    }

    private EmulatedStrap strap() throws IOException {
        return EmulatedStrap.onPty(folder.resolve("port"), recorded);
    }

    @Test
    void aRecordedLiftArrivesBitExact() throws IOException {
        Keepsake kept = new Keepsake();
        try (EmulatedStrap strap = strap(); SerialLink link = SerialLink.open(strap.port().toString(), SerialLink.USUAL_BAUD)) {
            int[] events = new int[1];
            Run[] run = new Run[1];
            run[0] = new Run(Evidence.session(Protocols.standard().id()), link, kept, event -> {
                if (++events[0] == 1_500) {
                    run[0].end();
                }
            });
            run[0].toEnd();
        }
        List<DeviceEvent> decoded = new ArrayList<>();
        Decoder decoder = Protocols.standard().newDecoder(decoded::add);
        for (Input input : kept.inputs()) {
            if (input instanceof Chunk chunk) {
                decoder.accept(chunk.bytes());
            }
        }
        List<Sample> samples = decoded.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
        assertThat(samples).hasSizeGreaterThan(500);
        assertThat(StrapTalk.counts(samples)).isEqualTo(Arrays.copyOf(lift, 12 * samples.size()));
        assertThat(decoded).noneMatch(StreamFault.class::isInstance);
    }

    @Test
    void aCueIsFeltOnceAndAnswered() throws IOException {
        try (EmulatedStrap strap = strap(); StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() > 0, SOON);
            assertThat(talk.ask(TICK)).isInstanceOfSatisfying(Answered.class,
                    done -> assertThat(done.answer().status()).isEqualTo(Status.DONE));
            assertThat(strap.awaitWord("motors ")).isEqualTo("1 pattern 1 intensity 200");
            talk.goOnUntil(() -> talk.told(StrapSignal.class).size() == 2, SOON);
            assertThat(talk.told(StrapSignal.class)).extracting(StrapSignal::kind)
                    .containsExactly(StrapSignal.Kind.CUE_STARTED, StrapSignal.Kind.CUE_ENDED);
            assertThat(strap.awaitWord("motors ")).isEqualTo("1 pattern 1 intensity 0");
        }
    }

    @Test
    void aStoppedStrapIsSilentAndStartsAgain() throws IOException {
        try (EmulatedStrap strap = strap(); StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() > 0, SOON);
            assertThat(talk.ask(new StrapCommand.Stop())).isInstanceOf(Answered.class);
            talk.goOnFor(Duration.ofMillis(100));
            int before = talk.samples();
            talk.goOnFor(Duration.ofMillis(300));
            assertThat(talk.samples()).as("samples after STOP").isEqualTo(before);
            assertThat(talk.ask(new StrapCommand.Start(10))).isInstanceOf(Answered.class);
            talk.goOnUntil(() -> talk.samples() > before, SOON);
        }
    }

    @Test
    void theNodesCanBeToldApart() throws IOException {
        try (EmulatedStrap strap = strap(); StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() > 0, SOON);
            assertThat(talk.ask(new StrapCommand.Identify(1, 1))).isInstanceOf(Answered.class);
            assertThat(strap.awaitWord("identify ")).isEqualTo("1 on");
        }
    }

    @Test
    void aStrapThatWasPulledStreamsOnByTheSameClock() throws IOException {
        try (EmulatedStrap strap = strap(); StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() > 100, SOON);
            pullAndPut(strap, talk, "plug");
            assertThat(talk.told(StrapIdentified.class)).extracting(StrapIdentified::bootId).containsOnly(bootId(talk));
            assertThat(talk.told(Sample.class)).extracting(Sample::time).isSorted();
        }
    }

    @Test
    void aStrapThatBootsAnewIsKnownByIt() throws IOException {
        try (EmulatedStrap strap = strap(); StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() > 100, SOON);
            int segment = lastSegment(talk);
            pullAndPut(strap, talk, "boot");
            assertThat(talk.told(StrapIdentified.class)).extracting(StrapIdentified::uid).hasSizeGreaterThan(1).containsOnly(uid(talk));
            assertThat(talk.told(StrapIdentified.class).stream().map(StrapIdentified::bootId).distinct()).as("boots").hasSize(2);
            assertThat(lastSegment(talk)).isGreaterThan(segment);
        }
    }

    /** Samples come again within 2 s after the port is back. */
    private static void pullAndPut(EmulatedStrap strap, StrapTalk talk, String how) throws IOException {
        strap.type("unplug");
        strap.awaitWord("unplugged");
        talk.goOnUntil(() -> !talk.connected(), SOON);
        int before = talk.samples();
        strap.type(how);
        strap.awaitWord("port ");
        talk.goOnUntil(() -> talk.samples() > before, SOON);
    }

    private static int bootId(StrapTalk talk) {
        return talk.told(StrapIdentified.class).get(0).bootId();
    }

    private static long uid(StrapTalk talk) {
        return talk.told(StrapIdentified.class).get(0).uid();
    }

    private static int lastSegment(StrapTalk talk) {
        List<Sample> samples = talk.told(Sample.class);
        return samples.get(samples.size() - 1).segment();
    }
}
