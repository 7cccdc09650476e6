package org.backline.io.evidence;

/**
 * Bytes as one read gave them; none means that nothing came for a while. The array is handed over and never written again.
 *
 * @param hostNanos when they were received [ns since the session's start]
 * @param bytes     the bytes
 */
public record Chunk(long hostNanos, byte[] bytes) implements Input {
}
