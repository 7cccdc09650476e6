package org.backline.core.protocol.text;

/**
 * A line of the stream.
 *
 * @param text   its characters, one per byte, without surrounding white space
 * @param offset where it begins in the stream [bytes]
 */
record Line(String text, long offset) {
}
