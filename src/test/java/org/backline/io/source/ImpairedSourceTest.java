package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamFault;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.session.Command;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpairedSourceTest {
    private static final long MILLISECOND = 1_000_000;
    private static final int BYTES = 50;

    /** One chunk of 50 bytes each 10 ms, for 10 s, the first byte telling which. */
    private static List<Input> sent() {
        List<Input> sent = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(i -> {
            byte[] bytes = new byte[BYTES];
            bytes[0] = (byte) i;
            sent.add(new Chunk(7_000 + i * 10 * MILLISECOND, bytes));
        });
        return sent;
    }

    private static List<Input> through(String spec) throws IOException {
        return Inputs.all(new ImpairedSource(new Inputs(sent()), Impairment.of(spec)));
    }

    private static long arrived(Input input) {
        return (input.hostNanos() - 7_000) / MILLISECOND;
    }

    private static byte[] bytes(Input input) {
        return ((Chunk) input).bytes();
    }

    private static List<DeviceEvent> decoded(Impairment link) throws IOException {
        List<DeviceEvent> events = new ArrayList<>();
        var decoder = new StrapLinkProtocol().newDecoder(events::add);
        Source lifter = new SimulatedSource(Scenarios.FIVE_DEADLIFTS, Optional.empty(), Setup.of(2));
        for (Input input : Inputs.all(new ImpairedSource(lifter, link))) {
            if (input instanceof Chunk chunk) {
                decoder.accept(chunk.bytes());
            }
        }
        return events;
    }

    @Test
    void aPerfectLinkChangesNothing() throws IOException {
        List<Input> sent = sent();
        assertThat(Inputs.all(new ImpairedSource(new Inputs(sent), Impairment.NONE))).usingRecursiveComparison().isEqualTo(sent);
    }

    @Test
    void whatIsLostIsMissedAsSuch() throws IOException {
        long all = decoded(Impairment.NONE).stream().filter(Sample.class::isInstance).count();
        List<DeviceEvent> events = decoded(Impairment.ofLoss(0.02, 2));
        long arrived = events.stream().filter(Sample.class::isInstance).count();
        long lost = events.stream().filter(SamplesLost.class::isInstance).mapToLong(event -> ((SamplesLost) event).count()).sum();
        assertThat(arrived + lost).isEqualTo(all);
        assertThat(lost).isBetween(all / 100, all / 30);
    }

    @Test
    void everythingAtOnceIsTheSameEachTimeAndStillRead() throws IOException {
        Impairment link = Impairment.of("baud=115200,delay=20ms,jitter=5ms,bunch=16ms,drop=1%,duplicate=1%,corrupt=0.01%,cut=10s+3s,"
                + "boot=200,seed=7");
        List<DeviceEvent> events = decoded(link);
        assertThat(decoded(link)).isEqualTo(events);
        assertThat(events).filteredOn(Sample.class::isInstance).hasSizeGreaterThan(1_000);
        assertThat(events).filteredOn(StreamFault.class::isInstance).extracting(event -> ((StreamFault) event).kind())
                .contains(StreamFault.Kind.DUPLICATE, StreamFault.Kind.LOST_FRAMES, StreamFault.Kind.BAD_CRC);
    }

    @Test
    void aSlowLineTakesItsTime() throws IOException {
        List<Input> inputs = through("baud=25000");
        assertThat(arrived(inputs.get(0))).as("500 bits").isEqualTo(20);
        assertThat(arrived(inputs.get(999))).as("what does not fit waits").isEqualTo(20_000);
    }

    @Test
    void jitterNeverChangesTheOrder() throws IOException {
        List<Input> inputs = through("delay=3ms,jitter=50ms");
        assertThat(inputs).extracting(input -> bytes(input)[0]).isEqualTo(sent().stream().map(input -> bytes(input)[0]).toList());
        assertThat(inputs).isSortedAccordingTo((a, b) -> Long.compare(a.hostNanos(), b.hostNanos()));
        assertThat(inputs).allMatch(input -> arrived(input) >= 3);
    }

    @Test
    void aTimerGathersWhatCame() throws IOException {
        assertThat(through("bunch=16ms")).allMatch(input -> arrived(input) % 16 == 0).extracting(ImpairedSourceTest::arrived)
                .startsWith(0L, 16L, 32L, 32L, 48L, 64L, 64L);
    }

    @Test
    void aCableThatIsOutLetsNothingThrough() throws IOException {
        List<Input> inputs = through("cut=2s+3s");
        assertThat(inputs).hasSize(700).noneMatch(input -> arrived(input) >= 2_000 && arrived(input) < 5_000);
    }

    @Test
    void whatComesTwiceComesTwiceInARow() throws IOException {
        List<Input> inputs = through("duplicate=10%");
        assertThat(inputs).hasSizeBetween(1_060, 1_140);
        long twice = IntStream.range(1, inputs.size()).filter(i -> bytes(inputs.get(i))[0] == bytes(inputs.get(i - 1))[0]).count();
        assertThat(twice).isEqualTo(inputs.size() - 1_000L);
    }

    @Test
    void aDamagedByteDiffersByOneBit() throws IOException {
        List<Input> inputs = through("corrupt=1%");
        int damaged = 0;
        for (int i = 0; i < inputs.size(); i++) {
            byte[] before = bytes(sent().get(i));
            byte[] after = bytes(inputs.get(i));
            for (int at = 0; at < BYTES; at++) {
                int bits = Integer.bitCount((before[at] ^ after[at]) & 0xFF);
                assertThat(bits).isLessThanOrEqualTo(1);
                damaged += bits;
            }
        }
        assertThat(damaged).isBetween(400, 600);
    }

    @Test
    void aBootingBoardTalksFirst() throws IOException {
        List<Input> inputs = through("boot=120");
        assertThat(bytes(inputs.get(0))).hasSize(120);
        assertThat(Arrays.equals(bytes(inputs.get(1)), bytes(sent().get(0)))).isTrue();
    }

    @Test
    void wordsArriveWhereTheyWereSaid() throws IOException {
        Chunk first = new Chunk(0, new byte[] {1});
        Mark said = new Mark(1, new Command.StartSet());
        Chunk second = new Chunk(2, new byte[] {2});
        List<Input> inputs = Inputs.all(new ImpairedSource(new Inputs(List.of(first, said, second)), Impairment.of("delay=1s,drop=0%")));
        assertThat(inputs).extracting(Input::getClass).containsExactly(Chunk.class, Mark.class, Chunk.class);
        assertThat(inputs).extracting(Input::hostNanos).containsExactly(1_000_000_000L, 1_000_000_000L, 1_000_000_002L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drop", "drop=", "drop=120%", "drop=-1", "delay=5", "delay=5min", "cut=3s", "cut=a+b", "baud=fast",
            "wind=1",
            "drop=1%,drop=2%", "boot=-1", "seed=1.5"})
    void whatIsNoImpairmentIsRefusedWithASentence(String spec) {
        assertThatThrownBy(() -> Impairment.of(spec)).isInstanceOf(IllegalArgumentException.class).hasMessageMatching(".{20,}");
    }
}
