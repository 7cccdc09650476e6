package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import org.backline.core.device.TimeReplied;

/** TIME_REPLY: the answer to TIME_SYNC. */
final class TimeReply {
    private static final int SIZE = 26;

    private TimeReply() {
    }

    static TimeReplied read(ByteBuffer payload) {
        int tag = Payload.u8(payload);
        payload.get();
        return new TimeReplied(tag, payload.getLong(), DeviceClock.seconds(payload.getLong()), DeviceClock.seconds(payload.getLong()));
    }

    static byte[] write(TimeReplied reply) {
        ByteBuffer payload = Payload.allocate(SIZE).put((byte) reply.tag()).put((byte) MessageType.TIME_SYNC.number());
        payload.putLong(reply.asked()).putLong(DeviceClock.micros(reply.received()));
        return payload.putLong(DeviceClock.micros(reply.replied())).array();
    }
}
