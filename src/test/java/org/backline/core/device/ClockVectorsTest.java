package org.backline.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When the host measured what the strap sent, as the contract of the wire has it. */
class ClockVectorsTest {
    private static final double MICROS = 1e6;
    private static final long NANOS_PER_MICRO = 1_000;

    static List<Vector> clock() {
        return Vectors.of("clock");
    }

    @ParameterizedTest
    @MethodSource
    void clock(Vector vector) {
        StrapClock clock = new StrapClock();
        for (String arrival : vector.text("arrivals").split(" ")) {
            String[] times = arrival.split(":");
            clock.update(Long.parseLong(times[0]) / MICROS, Long.parseLong(times[1]) * NANOS_PER_MICRO);
        }
        long host = clock.hostNanos(vector.number("at") / MICROS);
        assertThat(host / NANOS_PER_MICRO).isCloseTo(vector.number("host"), Offset.offset(vector.number("bound_us") + 1));
    }
}
