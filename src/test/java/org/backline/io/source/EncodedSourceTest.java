package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamFault;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.Command;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.junit.jupiter.api.Test;

class EncodedSourceTest {
    private static final int ROWS = 203;
    private static final Mark WORD = new Mark(500, new Command.StartSet());

    /** A text recording, ten rows to a chunk, with a word in it. */
    private static List<Input> recording() {
        String header = "# straplink-text 1 rate=100 positions=S\nt_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n";
        List<Input> inputs = new ArrayList<>(List.of(chunk(header, 0)));
        for (int first = 0; first < ROWS; first += 10) {
            String rows = IntStream.range(first, Math.min(first + 10, ROWS)).mapToObj(row -> String.format(Locale.ROOT,
                    "%.2f,%.3f,0.1,0.9,%d,-20,3\n", row * 0.01, row * 0.001, row)).reduce("", String::concat);
            inputs.add(chunk(rows, first * 10_000_000L));
        }
        inputs.add(3, WORD);
        return inputs;
    }

    private static Chunk chunk(String text, long hostNanos) {
        return new Chunk(hostNanos, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Protocol protocol(String id) {
        return Protocols.withId(id).orElseThrow();
    }

    private static <E> List<E> decoded(String protocol, List<Input> inputs, Class<E> kind) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = protocol(protocol).newDecoder(events::add);
        inputs.stream().filter(Chunk.class::isInstance).map(Chunk.class::cast).forEach(chunk -> decoder.accept(chunk.bytes()));
        decoder.finish();
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void aHostHearsAStrapThatSaysTheSame() throws IOException {
        List<Input> wire = Inputs.all(new EncodedSource(new Inputs(recording()), protocol("straplink-text-1")));
        List<Sample> heard = decoded("straplink-1", wire, Sample.class);
        List<Sample> meant = decoded("straplink-text-1", recording(), Sample.class);
        assertThat(heard).hasSize(ROWS).allMatch(sample -> sample.node().site() == Site.SACRUM);
        for (int i = 0; i < ROWS; i++) {
            assertThat(heard.get(i).time() - heard.get(0).time()).isCloseTo(meant.get(i).time() - meant.get(0).time(), within(1e-4));
            assertThat(heard.get(i).specificForce().distance(meant.get(i).specificForce())).isLessThan(0.003);
            assertThat(heard.get(i).angularRate().distance(meant.get(i).angularRate())).isLessThan(0.001);
        }
        assertThat(decoded("straplink-1", wire, StreamFault.class)).isEmpty();
        assertThat(decoded("straplink-1", wire, StrapIdentified.class)).isNotEmpty();
    }

    @Test
    void bytesKeepTheirTimeAndWordsTheirPlace() throws IOException {
        List<Input> wire = Inputs.all(new EncodedSource(new Inputs(recording()), protocol("straplink-text-1")));
        assertThat(wire).contains(WORD);
        assertThat(wire).filteredOn(Chunk.class::isInstance).extracting(Input::hostNanos).isSorted();
        assertThat(wire.get(wire.size() - 1).hostNanos()).isEqualTo(2_000_000_000L);
    }
}
