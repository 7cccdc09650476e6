package org.backline.core.protocol.straplink;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.protocol.EventLists;
import org.backline.core.protocol.SaneEvents;

/** Replays the inputs that fuzzing found worth keeping; README tells how to look for more. */
class StrapLinkFuzzTest {

    /** The first byte says whether the others are the wire itself, or packets that are given their right checksum. */
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreSurvived(byte[] input) {
        boolean packets = input.length > 0 && (input[0] & 1) == 1;
        byte[] wire = packets ? framed(ByteBuffer.wrap(input, 1, input.length - 1)) : input;
        List<DeviceEvent> whole = decoded(wire, wire.length);
        SaneEvents.check(whole, wire.length);
        EventLists.assertEqual(decoded(wire, 7), whole);
    }

    /** @param packets each a type, a length and so many bytes of payload, as far as they go */
    static byte[] framed(ByteBuffer packets) {
        FrameWriter frames = new FrameWriter();
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        while (packets.remaining() > 2) {
            MessageType type = MessageType.values()[(packets.get() & 0xFF) % MessageType.values().length];
            byte[] payload = new byte[Math.min((packets.get() & 0xFF) % (Frame.LONGEST_PAYLOAD + 1), packets.remaining())];
            packets.get(payload);
            wire.writeBytes(frames.frame(type, payload));
        }
        return wire.toByteArray();
    }

    private static List<DeviceEvent> decoded(byte[] wire, int piece) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = new StrapLinkProtocol().newDecoder(events::add);
        ByteBuffer rest = ByteBuffer.wrap(wire);
        while (rest.hasRemaining()) {
            byte[] next = new byte[Math.min(piece, rest.remaining())];
            rest.get(next);
            decoder.accept(next);
        }
        decoder.finish();
        return events;
    }
}
