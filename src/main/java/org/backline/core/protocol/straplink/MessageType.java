package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** The messages that this version knows: number on the wire, shortest payload, and where those that have them keep clock and boot id. */
enum MessageType {
    INFO(0x01, 32, 20, 4),
    ACK(0x02, 12, 4, MessageType.NONE),
    STREAM_INFO(0x03, 20, 8, MessageType.NONE),
    TIME_REPLY(0x04, 26, 18, MessageType.NONE),
    STATUS(0x05, 32, 0, 8),
    EVENT(0x06, 12, 0, MessageType.NONE),
    LOG(0x07, 1, MessageType.NONE, MessageType.NONE),
    IMU16(0x10, 18, 8, MessageType.NONE),
    QUAT16(0x12, 18, 8, MessageType.NONE),
    HELLO(0x41, 16, MessageType.NONE, MessageType.NONE),
    START(0x42, 4, MessageType.NONE, MessageType.NONE),
    STOP(0x43, 1, MessageType.NONE, MessageType.NONE),
    TIME_SYNC(0x44, 9, MessageType.NONE, MessageType.NONE),
    CONFIG(0x45, 14, MessageType.NONE, MessageType.NONE),
    CUE(0x46, 18, MessageType.NONE, MessageType.NONE),
    IDENTIFY(0x47, 3, MessageType.NONE, MessageType.NONE),
    GET(0x48, 2, MessageType.NONE, MessageType.NONE),
    SET_PARAM(0x49, 1, MessageType.NONE, MessageType.NONE),
    REBOOT(0x4F, 6, MessageType.NONE, MessageType.NONE),
    /** A later version's, or a vendor's. */
    UNKNOWN(0xFF, 0, MessageType.NONE, MessageType.NONE);

    private static final int NONE = -1;
    private static final int FROM_HOST = 0x40;
    private final int number;
    private final int shortest;
    private final int clockAt;
    private final int bootIdAt;

    MessageType(int number, int shortest, int clockAt, int bootIdAt) {
        this.number = number;
        this.shortest = shortest;
        this.clockAt = clockAt;
        this.bootIdAt = bootIdAt;
    }

    static MessageType ofNumber(int number) {
        for (MessageType type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        return UNKNOWN;
    }

    /** @return whether a message of that number is on its way from host to strap; a strap that says it only echoes */
    static boolean isFromHost(int number) {
        return (number & FROM_HOST) != 0;
    }

    int number() {
        return number;
    }

    int shortest() {
        return shortest;
    }

    /** @return whether the payload's clock, if it has one, can be one */
    boolean hasSaneClock(ByteBuffer payload) {
        return clockAt == NONE || DeviceClock.isSane(payload.getLong(clockAt));
    }

    /** @return the boot that the payload tells, if this message tells one and the strap has one */
    OptionalInt bootId(ByteBuffer payload) {
        int id = bootIdAt == NONE ? 0 : payload.getInt(bootIdAt);
        return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
