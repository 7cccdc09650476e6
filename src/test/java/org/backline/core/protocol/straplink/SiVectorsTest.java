package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts to SI units, as the contract of the wire has them. */
class SiVectorsTest {
    private static final double RELATIVE = 1e-12;

    static List<Vector> si() {
        return Vectors.of("si");
    }

    @ParameterizedTest
    @MethodSource
    void si(Vector vector) {
        List<DeviceEvent> events = new ArrayList<>();
        boolean rate = vector.text("quantity").equals("angular_rate");
        boolean time = vector.text("quantity").equals("time");
        long lsb = time ? 1 : vector.number("lsb");
        long raw = Long.parseLong(vector.text("raw"));
        NodeStream node = new NodeStream(SyntheticStrap.SACRUM, true, Optional.empty());
        StreamInfo info = new StreamInfo(1, true, 1, 200_000, 0, 0, List.of(new StreamInfo.Scale(node, 0, 0, lsb, lsb)));
        ByteBuffer counts = Payload.allocate(Imu16.PER_NODE).putShort(rate ? 8 : 2, (short) (time ? 0 : raw));
        Imu16 data = new Imu16(1, 1, 1, 0, 0, time ? raw : 0, 0, counts);
        new SampleStream(events::add).accept(new DataFrame(data, 0, 0), info);

        if (vector.isValid()) {
            Sample sample = (Sample) events.get(0);
            double expected = Double.parseDouble(vector.text("si"));
            double actual = time ? sample.time() : rate ? sample.angularRate().getY() : sample.specificForce().getY();
            assertThat(actual).isCloseTo(expected, within(Math.abs(expected) * RELATIVE));
            vector.find("clipped").ifPresent(clipped -> assertThat(sample.clipped()).isEqualTo(clipped.equals("1")));
        } else {
            assertThat(events).isEmpty();
        }
    }
}
