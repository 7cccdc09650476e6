package org.backline.io.history;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.backline.io.evidence.Chunk;

/** Several reads as one row: for each its host time [ns], its length, its bytes; deflated together. */
final class PackedReads {
    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private PackedReads() {
    }

    static byte[] pack(List<Chunk> reads) {
        ByteBuffer plain = ByteBuffer.allocate(reads.stream().mapToInt(read -> HEAD + read.bytes().length).sum());
        for (Chunk read : reads) {
            plain.putLong(read.hostNanos()).putInt(read.bytes().length).put(read.bytes());
        }
        return Packed.deflate(plain.array());
    }

    static List<Chunk> unpack(byte[] packed) throws HistoryException {
        ByteBuffer plain = ByteBuffer.wrap(Packed.inflate(packed));
        List<Chunk> reads = new ArrayList<>();
        while (plain.remaining() >= HEAD) {
            long hostNanos = plain.getLong();
            int length = plain.getInt();
            if (length < 0 || length > plain.remaining()) {
                throw new HistoryException("A part of the history is damaged.");
            }
            byte[] bytes = new byte[length];
            plain.get(bytes);
            reads.add(new Chunk(hostNanos, bytes));
        }
        return reads;
    }
}
