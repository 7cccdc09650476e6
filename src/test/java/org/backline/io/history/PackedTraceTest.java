package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backline.core.posture.Posture;
import org.junit.jupiter.api.Test;

class PackedTraceTest {

    @Test
    void comesBackToTheLastBit() throws HistoryException {
        List<Posture> trace = Sessions.trace(new Random(5), 2_000);

        assertThat(PackedTrace.unpack(PackedTrace.pack(trace))).isEqualTo(trace);
        assertThat(PackedTrace.unpack(PackedTrace.pack(List.of()))).isEmpty();
    }

    @Test
    void damageIsRefused() {
        byte[] packed = PackedTrace.pack(Sessions.trace(new Random(5), 10));

        assertThatThrownBy(() -> PackedTrace.unpack(Arrays.copyOf(packed, packed.length / 2))).isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> PackedTrace.unpack(new byte[0])).isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> PackedTrace.unpack(Packed.deflate(new byte[] {0, 0, 0, 9}))).isInstanceOf(HistoryException.class);
    }
}
