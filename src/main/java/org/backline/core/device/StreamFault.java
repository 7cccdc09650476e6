package org.backline.core.device;

/**
 * Something wrong with the bytes: a value in the stream, counted and shown, never an exception.
 *
 * @param kind       what was wrong
 * @param byteOffset where in the stream, counted from its first byte [bytes]
 * @param count      how many (frames, lines, bytes of noise), at least 1
 */
public record StreamFault(Kind kind, long byteOffset, int count) implements DeviceEvent {

    /** The reject counters of StrapLink §2, the loss accounting of §6, and those of its text form (§12). */
    public enum Kind {
        TOO_LONG, BAD_COBS, TOO_SHORT, BAD_CRC, BAD_VERSION, INCOMPATIBLE, BAD_LENGTH, UNKNOWN_TYPE, BAD_TLV,
        /** Frames missing by their sequence number. */
        LOST_FRAMES,
        /** A frame that was received before. */
        DUPLICATE,
        /** Time or index jumped: a new segment begins. */
        NEW_SEGMENT,
        /** Data of an epoch that was never described: their units are unknown, they were dropped. */
        UNDESCRIBED_EPOCH,
        /** A field whose value no strap can mean (rate 0, scale 0, count 0 …): the frame was dropped. */
        BAD_VALUE,
        /** A text line that could not be read. */
        BAD_LINE,
        /** A text line whose check sum did not match. */
        BAD_CHECKSUM,
        /** Bytes in which no wire's form could be made out. */
        NOISE
    }
}
