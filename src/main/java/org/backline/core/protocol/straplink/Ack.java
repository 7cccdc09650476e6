package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.Acknowledged.Status;

/** ACK: the answer to a command. */
final class Ack {
    private static final int SIZE = 12;

    private static final Status[] STATUSES = Status.values();

    private Ack() {
    }

    static Acknowledged read(ByteBuffer payload) {
        int tag = Payload.u8(payload);
        int command = Payload.u8(payload);
        Status status = STATUSES[Math.min(Payload.u8(payload), Status.OTHER.ordinal())];
        payload.get();
        return new Acknowledged(tag, command, status, DeviceClock.seconds(payload.getLong()));
    }

    static byte[] write(Acknowledged acknowledged) {
        ByteBuffer payload = Payload.allocate(SIZE).put((byte) acknowledged.tag()).put((byte) acknowledged.command());
        return payload.put((byte) acknowledged.status().ordinal()).put((byte) 0).putLong(DeviceClock.micros(acknowledged.time())).array();
    }
}
