package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing and where it was lost, as the contract of the wire has it. */
class LossVectorsTest {
    private static final int SPACING = 5_000;
    private static final int GROUPS = 4;
    private static final StreamDescribed DESCRIPTION = new StreamDescribed(true, 200,
            List.of(new NodeStream(SyntheticStrap.SACRUM, true, Optional.empty())));

    static List<Vector> loss() {
        return Vectors.of("loss");
    }

    @ParameterizedTest
    @MethodSource
    void loss(Vector vector) {
        List<DeviceEvent> events = new ArrayList<>();
        StrapLinkDecoder decoder = new StrapLinkDecoder(events::add);
        String[] frames = vector.text("frames").split(" ");
        int before = Integer.parseInt(frames[0].split(":")[0]) - 1;
        byte[] description = StreamInfo.of(DESCRIPTION, StrapLinkFormat.DEFAULT, 1, 0, 0).write();
        decoder.accept(wire(before, MessageType.STREAM_INFO, description));
        for (String frame : frames) {
            decoder.accept(wire(frame.split(":")));
        }
        decoder.finish();

        assertThat(counts(events, Kind.LOST_FRAMES)).as("lost frames").isEqualTo(vector.number("lost_frames"));
        assertThat(lost(events, Cause.LINK)).as("lost by the link").isEqualTo(vector.number("lost_link"));
        assertThat(lost(events, Cause.STRAP)).as("lost in the strap").isEqualTo(vector.number("lost_strap"));
        assertThat(counts(events, Kind.DUPLICATE)).as("duplicates").isEqualTo(vector.number("duplicates"));
        assertThat(counts(events, Kind.NEW_SEGMENT)).as("segments").isEqualTo(vector.number("segments"));
        assertThat(events).filteredOn(Sample.class::isInstance).hasSize((int) vector.number("samples"));
        assertThat(((Sample) events.get(events.size() - 1)).segment()).isEqualTo((int) vector.number("segments"));
    }

    private static byte[] wire(String[] frame) {
        int sequence = Integer.parseInt(frame[0]);
        if (frame.length == 1) {
            return wire(sequence, MessageType.EVENT, Event.write(new StrapSignal(1, StrapSignal.Kind.BUTTON_SHORT, 0)));
        }
        int index = Integer.parseUnsignedInt(frame[1]);
        Imu16 data = new Imu16(1, 1, GROUPS, 0, index, Long.parseLong(frame[2]), SPACING, Payload.allocate(GROUPS * Imu16.PER_NODE));
        return wire(sequence, MessageType.IMU16, data.write());
    }

    private static byte[] wire(int sequence, MessageType type, byte[] payload) {
        FrameWriter writer = new FrameWriter();
        writer.skip(sequence);
        return writer.frame(type, payload);
    }

    private static long counts(List<DeviceEvent> events, Kind kind) {
        return events.stream().filter(StreamFault.class::isInstance).map(StreamFault.class::cast).filter(fault -> fault.kind() == kind)
                .mapToLong(StreamFault::count).sum();
    }

    private static long lost(List<DeviceEvent> events, Cause cause) {
        return events.stream().filter(SamplesLost.class::isInstance).map(SamplesLost.class::cast).filter(lost -> lost.cause() == cause)
                .mapToLong(SamplesLost::count).sum();
    }
}
