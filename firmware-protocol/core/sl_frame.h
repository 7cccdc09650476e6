/* StrapLink 1: packets to bytes on the wire and back (PROTOCOL.md, sections 2 and 3). */
#ifndef SL_FRAME_H
#define SL_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SL_MAJOR 1u
#define SL_MINOR 0u

#define SL_HEADER 4u
#define SL_CHECKSUM 4u
#define SL_SHORTEST_PACKET (SL_HEADER + SL_CHECKSUM)
#define SL_LONGEST_PACKET 242u
#define SL_LONGEST_PAYLOAD (SL_LONGEST_PACKET - SL_SHORTEST_PACKET)
#define SL_LONGEST_WIRE (SL_LONGEST_PACKET + 2u)

/* Longest packet a decoder takes. A strap on a small controller may build with 64, which every host respects. */
#ifndef SL_RX_PACKET
#define SL_RX_PACKET SL_LONGEST_PACKET
#endif
#define SL_RX_SEGMENT (SL_RX_PACKET + 1u)

/* Flags of a packet's first byte. */
#define SL_RTX 0x01u
#define SL_INCOMPATIBLE_FLAGS 0x0Cu

/* Why a segment or a frame is not used; each has its counter. */
typedef enum {
    SL_TOO_LONG, SL_BAD_COBS, SL_TOO_SHORT, SL_BAD_CRC, SL_BAD_VERSION, SL_INCOMPATIBLE,
    SL_UNKNOWN_TYPE, SL_BAD_LENGTH, SL_BAD_VALUE, SL_BAD_TLV,
    SL_FAULTS,
    SL_FINE = SL_FAULTS
} sl_fault;

/* A frame that arrived whole. The payload stands in the decoder until its next byte. */
typedef struct {
    uint8_t type;
    bool rtx;
    uint16_t seq;
    uint8_t length;
    const uint8_t *payload;
} sl_frame;

/* Finds frames in a stream of bytes that may be cut anywhere. Holds one segment, whatever arrives. */
typedef struct {
    uint8_t segment[SL_RX_SEGMENT];
    uint16_t length;
    uint16_t packet;        /* bytes that the last segment unstuffed to */
    uint16_t whole_packet;  /* longest beginning of it that is a packet with its right checksum, and ... */
    uint16_t whole_segment; /* ... the bytes of the segment which that took */
    uint16_t half;          /* bytes, with delimiter, of a rejected segment that ended just now; 0 if none did */
    uint16_t next_seq;
    bool seq_known;
    uint32_t faults[SL_FAULTS];
} sl_decoder;

/* CRC-32C of n more bytes; begin with 0. */
uint32_t sl_crc32c(uint32_t crc, const uint8_t *bytes, size_t n);

/*
 * Stuffs in place: the packet stands at wire[1], n <= SL_LONGEST_PACKET. Writes the delimiter as well.
 * Returns the bytes on the wire, n + 2.
 */
size_t sl_cobs_encode(uint8_t *wire, size_t n);

/* Where a payload stands in a wire buffer of SL_LONGEST_WIRE bytes before sl_frame_encode. */
#define SL_PAYLOAD_AT (1u + SL_HEADER)

/* Makes a wire frame of the payload of n <= SL_LONGEST_PAYLOAD bytes at wire[SL_PAYLOAD_AT], in place. Returns its bytes. */
size_t sl_frame_encode(uint8_t *wire, uint8_t type, uint8_t flags, uint16_t seq, size_t n);

void sl_decoder_init(sl_decoder *decoder);

/* Takes the next byte. Returns whether a frame ended with it. */
bool sl_decode(sl_decoder *decoder, uint8_t byte, sl_frame *frame);

/* Counts a frame that arrived whole and could not be used. */
void sl_count(sl_decoder *decoder, sl_fault fault);

/* All that the decoder has rejected so far. */
uint32_t sl_rejected(const sl_decoder *decoder);

#endif
