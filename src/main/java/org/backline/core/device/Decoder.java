package org.backline.core.device;

/**
 * Turns bytes into events. The events depend on the bytes alone, never on how they were cut into pieces. No bytes can make it throw
 * or stop. Belongs to one thread.
 */
public interface Decoder {

    /** Takes the next bytes of the stream; any number, also none. The array is not kept. */
    void accept(byte[] bytes);

    /** Tells that no more bytes will come, so that a last line without its end is read too. */
    default void finish() {
    }

    /** @return how much was read so far; nothing as long as it is not known what the bytes are */
    default FrameCount count() {
        return FrameCount.NONE;
    }
}
