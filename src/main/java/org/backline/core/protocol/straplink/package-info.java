/**
 * StrapLink 1, the binary wire of {@code firmware-protocol/PROTOCOL.md}: {@code COBS(packet) 0x00}, CRC-32C, telemetry in both
 * directions of translation (decoder and its exact inverse, the encoder), and the host's side of the talk.
 *
 * <p>Decoder, encoder and dialogue belong to one thread each.
 */
@NullMarked
package org.backline.core.protocol.straplink;

import org.jspecify.annotations.NullMarked;
