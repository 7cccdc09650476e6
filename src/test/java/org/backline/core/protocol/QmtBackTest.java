package org.backline.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.WireRecognised;
import org.backline.core.protocol.text.TextProtocol;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A recording of a person, made by others, read as it is. */
class QmtBackTest {
    private static final Path FILE = Path.of("..", "shared", "data", "real", "qmt_back", "back.csv");
    private static final int ROWS = 10_000;

    @Test
    void everyRowGivesASampleOfEachNode() throws IOException {
        Assumptions.assumeTrue(Files.isReadable(FILE), "the shared recordings are not here");
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = Protocols.standard().newDecoder(events::add);
        decoder.accept(Files.readAllBytes(FILE));
        decoder.finish();

        List<Sample> samples = events.stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
        StreamDescribed described = (StreamDescribed) events.get(2);
        assertThat(events).startsWith(new WireRecognised(TextProtocol.ID)).hasSize(2 * ROWS + 3);
        assertThat(described.rate()).isEqualTo(100);
        assertThat(described.nodes()).extracting(node -> node.node().site()).containsExactly(Site.L3, Site.T7);
        assertThat(described.nodes()).extracting(NodeStream::axes).containsOnly(Optional.of(new AxisMap(10, 0, 9)));
        assertThat(samples).hasSize(2 * ROWS).extracting(Sample::segment).containsOnly(0);
        assertThat(samples.get(2 * ROWS - 1).sequence()).isEqualTo(ROWS - 1);
        assertThat(samples.get(2).time()).isEqualTo(0.01);
        assertThat(samples.get(3).specificForce().getX()).isEqualTo(8.9527);
    }
}
