package org.backline.io.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * Finds where a capture goes on behind damage: at the next place that looks like a record of what was received, later than all before
 * it, and has its checksum right. A file made so that every place has to be looked at again and again is given up: what is read besides
 * the records themselves is bounded by the size of the file. Belongs to one reader.
 */
final class NextRecord {
    /** The next record is mostly near. */
    private static final int FIRST_BLOCK = 1 << 9;
    private static final int LARGEST_BLOCK = 1 << 16;
    /** How often each byte may be looked at on the whole, besides {@link #SLACK}; a file damaged all over wants four times. */
    private static final int MOST_LOOKS = 16;
    private static final long SLACK = 1 << 24;
    /** No session goes on for longer after its last record [ns]. */
    private static final long A_DAY = 86_400_000_000_000L;

    private final FileChannel file;
    private final long end;
    private long looked;

    NextRecord(FileChannel file) throws IOException {
        this.file = file;
        this.end = file.size();
    }

    /**
     * @param damaged  where what cannot be read begins; from there to the position of the file it was read for nothing
     * @param earliest time of the newest record before it [ns]
     * @return where the next record begins; empty if there is none, or it was looked for too long
     */
    OptionalLong behind(long damaged, long earliest) throws IOException {
        looked += file.position() - damaged;
        int size = FIRST_BLOCK;
        for (long at = damaged + 1; at < end && !tooMuch(); at += size, size = Math.min(2 * size, LARGEST_BLOCK)) {
            OptionalLong found = in(at, size, earliest);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    /** @return bytes read so far that did not give a record: before one was found, and those read ahead behind it */
    long looked() {
        return looked;
    }

    private boolean tooMuch() {
        return looked > MOST_LOOKS * end + SLACK;
    }

    private OptionalLong in(long at, int size, long earliest) throws IOException {
        ByteBuffer block = read(at, size + CaptureFormat.RECORD_HEAD);
        for (int i = 0; i < size && i + CaptureFormat.RECORD_HEAD <= block.limit() && !tooMuch(); i++) {
            if (isLikely(block, i, end - at - i, earliest) && isWhole(at + i, block.getInt(i + 1))) {
                return OptionalLong.of(at + i);
            }
        }
        return OptionalLong.empty();
    }

    private boolean isLikely(ByteBuffer block, int at, long room, long earliest) {
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
        looked += bytes.position();
        return bytes.flip();
    }
}
