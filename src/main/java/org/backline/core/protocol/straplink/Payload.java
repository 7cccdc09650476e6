package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The wire's integers: little-endian, mostly unsigned. */
final class Payload {
    private Payload() {
    }

    static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int u8(ByteBuffer bytes) {
        return Byte.toUnsignedInt(bytes.get());
    }

    static int u16(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort());
    }

    static long u32(ByteBuffer bytes) {
        return Integer.toUnsignedLong(bytes.getInt());
    }
}
