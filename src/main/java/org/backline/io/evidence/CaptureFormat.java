package org.backline.io.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The layout of a {@code .strap} file: a magic word and a version, then records of
 * {@code u8 kind, u32 length, u64 host ns, payload, u32 CRC-32C over all before it}, little-endian.
 */
final class CaptureFormat {
    static final byte[] MAGIC = "STRAPCAP".getBytes(StandardCharsets.US_ASCII);
    static final byte VERSION = 1;

    static final byte HEADER = 1;
    static final byte CHUNK = 2;
    static final byte MARK = 3;
    static final byte END = 4;

    /** Bytes of a record before its payload. */
    static final int RECORD_HEAD = 1 + Integer.BYTES + Long.BYTES;
    static final int CHECKSUM = Integer.BYTES;

    /** No payload is longer [bytes]. */
    static final int LONGEST_CHUNK = 1 << 20;
    /** No header and no mark is longer [bytes]. */
    static final int LONGEST_TEXT = 1 << 16;

    private CaptureFormat() {
    }

    static int longest(byte kind) {
        return kind == HEADER || kind == MARK ? LONGEST_TEXT : LONGEST_CHUNK;
    }

    /** @return the bytes of one record, checksum and all */
    static byte[] record(byte kind, long hostNanos, byte[] payload, int from, int length) {
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD + length + CHECKSUM).order(ByteOrder.LITTLE_ENDIAN);
        record.put(kind).putInt(length).putLong(hostNanos).put(payload, from, length);
        CRC32C checksum = new CRC32C();
        checksum.update(record.array(), 0, record.position());
        return record.putInt((int) checksum.getValue()).array();
    }
}
