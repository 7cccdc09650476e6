package org.backline.core.protocol.straplink;

/**
 * A data frame and what was known when it came.
 *
 * @param data       what it says
 * @param offset     where it begins in the stream [bytes]
 * @param linkLosses frames that the link had lost until then, in all
 */
record DataFrame(Imu16 data, long offset, long linkLosses) {
}
