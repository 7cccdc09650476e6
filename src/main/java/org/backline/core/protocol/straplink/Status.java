package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backline.core.device.StrapStatus;

/** STATUS: the strap's own health. */
final class Status {
    private static final int UNKNOWN_PERCENT = 255;
    private static final int SIZE = 32;

    private Status() {
    }

    static StrapStatus read(ByteBuffer payload) {
        double time = DeviceClock.seconds(payload.getLong());
        int bootId = payload.getInt();
        int millivolts = Payload.u16(payload);
        int percent = Payload.u8(payload);
        payload.get();
        return new StrapStatus(time, bootId,
                millivolts == 0 ? OptionalDouble.empty() : OptionalDouble.of(millivolts / 1e3),
                percent == UNKNOWN_PERCENT ? OptionalInt.empty() : OptionalInt.of(percent),
                Payload.u32(payload), Payload.u32(payload), Payload.u32(payload));
    }

    static byte[] write(StrapStatus status) {
        ByteBuffer payload = Payload.allocate(SIZE);
        payload.putLong(DeviceClock.micros(status.time())).putInt(status.bootId());
        payload.putShort((short) Math.round(status.batteryVoltage().orElse(0) * 1e3));
        payload.put((byte) status.batteryPercent().orElse(UNKNOWN_PERCENT)).put((byte) 0);
        payload.putInt((int) status.txDroppedFrames()).putInt((int) status.rxBadFrames()).putInt((int) status.samplesLostInStrap());
        payload.putShort((short) 0).put((byte) UNKNOWN_PERCENT).put((byte) 0);
        return payload.array();
    }
}
