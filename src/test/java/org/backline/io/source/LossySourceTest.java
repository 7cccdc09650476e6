package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.junit.jupiter.api.Test;

class LossySourceTest {

    private static List<DeviceEvent> decoded(double loss) throws IOException {
        List<DeviceEvent> events = new ArrayList<>();
        var decoder = new StrapLinkProtocol().newDecoder(events::add);
        try (Source source = new LossySource(new SimulatedSource(Scenarios.FIVE_DEADLIFTS, Optional.empty(), Setup.of(2)), loss, 2)) {
            for (Input input = source.next(); input != null; input = source.next()) {
                if (input instanceof Chunk chunk) {
                    decoder.accept(chunk.bytes());
                }
            }
        }
        return events;
    }

    @Test
    void whatIsLostIsMissedAsSuch() throws IOException {
        long all = decoded(0).stream().filter(Sample.class::isInstance).count();
        List<DeviceEvent> events = decoded(0.02);
        long arrived = events.stream().filter(Sample.class::isInstance).count();
        long lost = events.stream().filter(SamplesLost.class::isInstance).mapToLong(event -> ((SamplesLost) event).count()).sum();
        assertThat(arrived + lost).isEqualTo(all);
        assertThat(lost).isBetween(all / 100, all / 30);
    }

    @Test
    void aShareIsNoMoreThanAll() {
        assertThatThrownBy(() -> new LossySource(new SimulatedSource(Scenarios.DEMO, Optional.empty(), Setup.of(1)), 1.2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
