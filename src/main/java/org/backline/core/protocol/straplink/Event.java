package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapSignal.Kind;

/** EVENT: something happened on the strap. */
final class Event {
    private static final int SIZE = 12;

    private Event() {
    }

    static StrapSignal read(ByteBuffer payload) {
        double time = DeviceClock.seconds(payload.getLong());
        int code = Payload.u8(payload);
        Kind kind = code < Kind.values().length ? Kind.values()[code] : Kind.OTHER;
        return new StrapSignal(time, kind, Payload.u8(payload));
    }

    static byte[] write(StrapSignal signal) {
        ByteBuffer payload = Payload.allocate(SIZE).putLong(DeviceClock.micros(signal.time()));
        return payload.put((byte) signal.kind().ordinal()).put((byte) signal.argument()).array();
    }
}
