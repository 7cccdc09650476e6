package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    /** @return the text in UTF-8, cut between two characters if it is longer than so many bytes */
    static byte[] utf8(String text, int longest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, longest);
        while (length < bytes.length && (bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        return Arrays.copyOf(bytes, length);
    }
}
