package org.backline.core.protocol.straplink;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.backline.core.device.FrameCount;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;

/**
 * Finds the frames in a stream of bytes. What lies between two zero bytes is a segment; a segment that is not a frame is given up
 * whole and reported, never more than it. Holds one segment, whatever arrives.
 *
 * <p>Two rules keep the price of one damaged byte at one frame and one report. A delimiter that was lost glues two frames: the
 * first, still whole, is taken out of the segment if it is the one that was due. A byte that became a delimiter cuts a frame in
 * two: rejected segments that follow each other directly and together are no longer than a frame are one report.
 */
final class FrameReader {
    private static final int LONGEST_SEGMENT = Frame.LONGEST + 1;
    private static final int DISCARDING = LONGEST_SEGMENT + 1;
    /** What CRC-32C gives over any bytes followed by their own checksum. */
    private static final long RESIDUE = 0x48674BC7L;
    private static final int UNKNOWN = -1;
    private static final long NOWHERE = Long.MIN_VALUE;

    private final Consumer<Frame> frames;
    private final Consumer<StreamFault> faults;
    private final CRC32C crc = new CRC32C();
    private final byte[] segment = new byte[LONGEST_SEGMENT];
    private int length;
    private long position;
    private long start;
    private long segments;
    private long rejected;

    private int packet;
    private boolean properlyStuffed;
    private int wholePacket;
    private int wholeSegment;

    private int nextSequence = UNKNOWN;
    private long halfStart = NOWHERE;
    private long halfEnd = NOWHERE;

    FrameReader(Consumer<Frame> frames, Consumer<StreamFault> faults) {
        this.frames = frames;
        this.faults = faults;
    }

    /** @return segments that had anything in them, and those of them that were no frame, of this major version */
    FrameCount count() {
        return new FrameCount(segments, rejected);
    }

    void accept(byte[] bytes) {
        for (byte b : bytes) {
            accept(b);
        }
    }

    void accept(byte b) {
        if (b == 0) {
            endSegment();
            start = position + 1;
        } else if (length < LONGEST_SEGMENT) {
            segment[length++] = b;
        } else if (length == LONGEST_SEGMENT) {
            unstuff();
            takeFirst(Kind.TOO_LONG);
            rejected++;
            length = DISCARDING;
        }
        position++;
    }

    private void endSegment() {
        segments += length > 0 ? 1 : 0;
        if (length > 0 && length <= LONGEST_SEGMENT) {
            unstuff();
            if (wholeSegment == length) {
                deliver();
            } else {
                rejected++;
                takeFirst(!properlyStuffed ? Kind.BAD_COBS : packet < Frame.SHORTEST ? Kind.TOO_SHORT : Kind.BAD_CRC);
            }
        }
        length = 0;
    }

    /** Undoes COBS in place and notes the longest beginning of the segment that is a packet with its right checksum. */
    private void unstuff() {
        crc.reset();
        packet = 0;
        wholePacket = 0;
        wholeSegment = 0;
        int block = 0;
        while (block < length && block + (segment[block] & 0xFF) <= length) {
            int size = segment[block] & 0xFF;
            System.arraycopy(segment, block + 1, segment, packet, size - 1);
            crc.update(segment, packet, size - 1);
            packet += size - 1;
            block += size;
            if (packet >= Frame.SHORTEST && crc.getValue() == RESIDUE) {
                wholePacket = packet;
                wholeSegment = block;
            }
            if (block < length && size < 0xFF) {
                segment[packet++] = 0;
                crc.update(0);
            }
        }
        properlyStuffed = block == length;
    }

    /** The segment is no frame; its beginning may be. */
    private void takeFirst(Kind kind) {
        if (wholeSegment > 0 && isDue()) {
            deliver();
            start += wholeSegment;
        }
        reject(kind);
    }

    /** A checksum that fits somewhere within a segment is weaker evidence than one that fits at its end; this makes up for it. */
    private boolean isDue() {
        return version() == Frame.MAJOR && MessageType.ofNumber(segment[1] & 0xFF) != MessageType.UNKNOWN
                && (nextSequence == UNKNOWN || nextSequence == sequence());
    }

    private void deliver() {
        if (version() != Frame.MAJOR) {
            rejected++;
            fault(Kind.BAD_VERSION);
        } else if ((segment[0] & Frame.INCOMPATIBLE_FLAGS) != 0) {
            fault(Kind.INCOMPATIBLE);
        } else {
            nextSequence = sequence() + 1 & 0xFFFF;
            byte[] bytes = Arrays.copyOf(segment, wholePacket - Frame.CHECKSUM);
            frames.accept(new Frame(segment[1] & 0xFF, sequence(), (segment[0] & Frame.RETRANSMISSION) != 0, bytes, start));
        }
    }

    private int version() {
        return (segment[0] & 0xFF) >> 4;
    }

    private int sequence() {
        return (segment[2] & 0xFF) | (segment[3] & 0xFF) << 8;
    }

    private void reject(Kind kind) {
        boolean otherHalf = start == halfEnd + 1 && position - halfStart <= LONGEST_SEGMENT + 1;
        if (otherHalf) {
            halfEnd = NOWHERE;
        } else {
            halfStart = start;
            halfEnd = position;
            fault(kind);
        }
    }

    private void fault(Kind kind) {
        faults.accept(new StreamFault(kind, start, 1));
    }
}
