package org.backline.core.device;

/**
 * How much a decoder has read: frames of a binary wire, lines of a text.
 *
 * @param all      that came to their end, whole or damaged, since the decoder began
 * @param rejected of those, what was no frame of this protocol
 */
public record FrameCount(long all, long rejected) {
    /** Nothing yet. */
    public static final FrameCount NONE = new FrameCount(0, 0);
}
