package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A packet that arrived whole.
 *
 * @param number         number of its type
 * @param sequence       its number in its direction, 0…65535
 * @param retransmission whether it repeats an earlier one
 * @param bytes          the packet from its first header byte to the last of its payload
 * @param offset         where its segment begins in the stream [bytes]
 */
record Frame(int number, int sequence, boolean retransmission, byte[] bytes, long offset) {
    static final int HEADER = 4;
    static final int CHECKSUM = 4;
    static final int SHORTEST = HEADER + CHECKSUM;
    /** Longest packet [bytes]; with COBS and delimiter 244, one notification of a BLE bridge. */
    static final int LONGEST = 242;
    static final int LONGEST_PAYLOAD = LONGEST - SHORTEST;
    static final int MAJOR = 1;
    static final int INCOMPATIBLE_FLAGS = 0x0C;
    static final int RETRANSMISSION = 0x01;

    MessageType type() {
        return MessageType.ofNumber(number);
    }

    /** @return a fresh view of the payload */
    ByteBuffer payload() {
        return ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
