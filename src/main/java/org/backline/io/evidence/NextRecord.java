package org.backline.io.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * Finds where a capture goes on behind damage: at the next place that looks like a record of what was received, later than all before
 * it, and has its checksum right. Looks at every byte once; a file made to look like records everywhere is given up.
 */
final class NextRecord {
    private static final int BLOCK = 1 << 16;
    private static final int MOST_TRIES = 1_000;
    /** No session goes on for longer after its last record [ns]. */
    private static final long A_DAY = 86_400_000_000_000L;

    private final FileChannel file;
    private final long end;
    private final long earliest;
    private int tries;

    /** @param earliest time of the newest record before the damage [ns] */
    NextRecord(FileChannel file, long earliest) throws IOException {
        this.file = file;
        this.end = file.size();
        this.earliest = earliest;
    }

    /** @return where it begins; empty if there is none from there on */
    OptionalLong from(long start) throws IOException {
        for (long at = start; at < end && tries < MOST_TRIES; at += BLOCK) {
            ByteBuffer block = read(at, BLOCK + CaptureFormat.RECORD_HEAD);
            for (int i = 0; i < BLOCK && i + CaptureFormat.RECORD_HEAD <= block.limit(); i++) {
                if (isLikely(block, i, end - at - i) && isWhole(at + i, block.getInt(i + 1))) {
                    return OptionalLong.of(at + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private boolean isLikely(ByteBuffer block, int at, long room) {
        byte kind = block.get(at);
        int length = block.getInt(at + 1);
        if (length < 0 || CaptureFormat.RECORD_HEAD + (long) length + CaptureFormat.CHECKSUM > room) {
            return false;
        }
        long later = block.getLong(at + 1 + Integer.BYTES) - earliest;
        boolean received = kind == CaptureFormat.CHUNK || kind == CaptureFormat.MARK;
        return kind == CaptureFormat.END && length == 0 // its time is that of the last saving
                || received && length <= CaptureFormat.longest(kind) && later >= 0 && later <= A_DAY;
    }

    private boolean isWhole(long at, int length) throws IOException {
        tries++;
        int checked = CaptureFormat.RECORD_HEAD + length;
        ByteBuffer record = read(at, checked + CaptureFormat.CHECKSUM);
        if (record.limit() < checked + CaptureFormat.CHECKSUM) {
            return false;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(record.array(), 0, checked);
        return record.getInt(checked) == (int) checksum.getValue();
    }

    /** @return so many bytes, fewer at the end of the file */
    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, end - at))).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = file.read(bytes, at + bytes.position());
        }
        return bytes.flip();
    }
}
