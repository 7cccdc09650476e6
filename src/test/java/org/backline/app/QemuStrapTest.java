package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StreamFault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The C core on an emulated Cortex-M3, and the real program at the other end. QEMU notices within a second that its port is open. */
@Timeout(300)
class QemuStrapTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int GROUPS = 500;
    private static final int GROUP = 24;

    @TempDir
    Path folder;

    @BeforeAll
    static void build() throws IOException {
        EmulatedStrap.buildForPty();
        EmulatedStrap.buildForCortexM3();
    }

    @Test
    void injectedSamplesArriveBitExact() throws IOException {
        byte[] lift = Arrays.copyOf(EmulatedStrap.lift(), GROUP * GROUPS);
        Path sensors = folder.resolve("sensors");
        try (EmulatedStrap strap = EmulatedStrap.onCortexM3(sensors); SocketChannel poured = EmulatedStrap.pour(lift, sensors);
                StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() >= 2 * GROUPS, SOON);
            List<Sample> samples = talk.told(Sample.class).subList(0, 2 * GROUPS);
            assertThat(StrapTalk.counts(samples)).isEqualTo(lift);
            assertThat(talk.told(StreamFault.class)).isEmpty();
            assertThat(poured.isConnected()).isTrue();
        }
    }

    @Test
    void itObeysWhileItStreams() throws IOException {
        try (EmulatedStrap strap = EmulatedStrap.onCortexM3(folder.resolve("sensors")); StrapTalk talk = new StrapTalk(strap.port())) {
            talk.goOnUntil(() -> talk.samples() > 0, SOON);
            StrapCommand cue = new StrapCommand.Cue(StrapCommand.Cue.Pattern.DOUBLE, 1, 255, 40, 40, 2, Long.MAX_VALUE);
            assertThat(talk.ask(cue))
                    .isInstanceOfSatisfying(Answered.class, done -> assertThat(done.answer().status()).isEqualTo(Status.DONE));
            talk.goOnUntil(() -> talk.told(StrapSignal.class).size() == 2, SOON);
            assertThat(talk.ask(new StrapCommand.Stop())).isInstanceOf(Answered.class);
            int before = talk.samples();
            assertThat(talk.ask(new StrapCommand.Start(10))).isInstanceOf(Answered.class);
            talk.goOnUntil(() -> talk.samples() > before, SOON);
        }
    }
}
