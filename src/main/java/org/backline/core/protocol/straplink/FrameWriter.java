package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/** Makes the wire frames of one direction and numbers them. */
final class FrameWriter {
    private int sequence;

    /** @return the wire form of the next packet */
    byte[] frame(MessageType type, byte[] payload) {
        return frame(type, payload, false);
    }

    /** @return the wire form of the next packet, marked as a repetition or not */
    byte[] frame(MessageType type, byte[] payload, boolean retransmission) {
        ByteBuffer packet = ByteBuffer.allocate(Frame.SHORTEST + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        packet.put((byte) (Frame.MAJOR << 4 | (retransmission ? Frame.RETRANSMISSION : 0)));
        packet.put((byte) type.number()).putShort((short) sequence).put(payload);
        sequence = sequence + 1 & 0xFFFF;
        CRC32C crc = new CRC32C();
        crc.update(packet.array(), 0, packet.position());
        return stuffed(packet.putInt((int) crc.getValue()).array());
    }

    /** Leaves out numbers, as a strap does whose frames found no room. */
    void skip(int frames) {
        sequence = sequence + frames & 0xFFFF;
    }

    /** @return the frame with a delimiter before it, which closes whatever stands on the line */
    static byte[] afterDelimiter(byte[] frame) {
        byte[] wire = new byte[frame.length + 1];
        System.arraycopy(frame, 0, wire, 1, frame.length);
        return wire;
    }

    /** COBS (Cheshire and Baker 1999) and the delimiter; packets are too short to need a second overhead byte. */
    static byte[] stuffed(byte[] packet) {
        if (packet.length > Frame.LONGEST) {
            throw new IllegalArgumentException("a packet of " + packet.length + " bytes is too long");
        }
        byte[] wire = new byte[packet.length + 2];
        int code = 0;
        for (int i = 0; i < packet.length; i++) {
            wire[i + 1] = packet[i];
            if (packet[i] == 0) {
                wire[code] = (byte) (i + 1 - code);
                code = i + 1;
            }
        }
        wire[code] = (byte) (packet.length + 1 - code);
        return wire;
    }
}
