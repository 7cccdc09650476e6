#include "sl_frame.h"

#include <string.h>

#include "sl_msg.h"

/* What CRC-32C gives over any bytes followed by their own checksum. */
#define RESIDUE 0x48674BC7u

/* Sixteen entries instead of 256: a small controller has better uses for a kilobyte. */
static const uint32_t crc_of_nibble[16] = {
    0x00000000u, 0x105EC76Fu, 0x20BD8EDEu, 0x30E349B1u, 0x417B1DBCu, 0x5125DAD3u, 0x61C69362u, 0x7198540Du,
    0x82F63B78u, 0x92A8FC17u, 0xA24BB5A6u, 0xB21572C9u, 0xC38D26C4u, 0xD3D3E1ABu, 0xE330A81Au, 0xF36E6F75u
};

uint32_t sl_crc32c(uint32_t crc, const uint8_t *bytes, size_t n) {
    crc = ~crc;
    while (n-- > 0) {
        crc ^= *bytes++;
        crc = crc >> 4 ^ crc_of_nibble[crc & 15u];
        crc = crc >> 4 ^ crc_of_nibble[crc & 15u];
    }
    return ~crc;
}

size_t sl_cobs_encode(uint8_t *wire, size_t n) {
    size_t code = 0;
    for (size_t i = 1; i <= n; i++) {
        if (wire[i] == 0) {
            wire[code] = (uint8_t) (i - code);
            code = i;
        }
    }
    wire[code] = (uint8_t) (n + 1 - code);
    wire[n + 1] = 0;
    return n + 2;
}

size_t sl_frame_encode(uint8_t *wire, uint8_t type, uint8_t flags, uint16_t seq, size_t n) {
    uint8_t *packet = wire + 1;
    packet[0] = (uint8_t) (SL_MAJOR << 4 | flags);
    packet[1] = type;
    sl_put16(packet + 2, seq);
    sl_put32(packet + SL_HEADER + n, sl_crc32c(0, packet, SL_HEADER + n));
    return sl_cobs_encode(wire, SL_HEADER + n + SL_CHECKSUM);
}

void sl_decoder_init(sl_decoder *decoder) {
    memset(decoder, 0, sizeof *decoder);
}

void sl_count(sl_decoder *decoder, sl_fault fault) {
    if (fault < SL_FAULTS) {
        decoder->faults[fault]++;
    }
}

uint32_t sl_rejected(const sl_decoder *decoder) {
    uint32_t all = 0;
    for (size_t i = 0; i < SL_FAULTS; i++) {
        all += decoder->faults[i];
    }
    return all;
}

/* Undoes COBS in place and notes the longest beginning of the segment that is a packet. Returns whether all of it was stuffed properly. */
static bool unstuff(sl_decoder *d) {
    uint8_t *bytes = d->segment;
    uint32_t crc = 0;
    uint16_t block = 0;
    d->packet = d->whole_packet = d->whole_segment = 0;
    while (block < d->length && block + bytes[block] <= d->length) {
        uint8_t size = bytes[block];
        memmove(bytes + d->packet, bytes + block + 1, size - 1u);
        crc = sl_crc32c(crc, bytes + d->packet, size - 1u);
        d->packet = (uint16_t) (d->packet + size - 1u);
        block = (uint16_t) (block + size);
        if (d->packet >= SL_SHORTEST_PACKET && crc == RESIDUE) {
            d->whole_packet = d->packet;
            d->whole_segment = block;
        }
        if (block < d->length) {
            bytes[d->packet] = 0;
            crc = sl_crc32c(crc, bytes + d->packet++, 1);
        }
    }
    return block == d->length;
}

static uint8_t version_of(const sl_decoder *d) {
    return d->segment[0] >> 4;
}

static uint16_t seq_of(const sl_decoder *d) {
    return sl_get16(d->segment + 2);
}

static bool deliver(sl_decoder *d, sl_frame *frame) {
    if (version_of(d) != SL_MAJOR) {
        sl_count(d, SL_BAD_VERSION);
        return false;
    }
    if ((d->segment[0] & SL_INCOMPATIBLE_FLAGS) != 0) {
        sl_count(d, SL_INCOMPATIBLE);
        return false;
    }
    frame->type = d->segment[1];
    frame->rtx = (d->segment[0] & SL_RTX) != 0;
    frame->seq = seq_of(d);
    frame->length = (uint8_t) (d->whole_packet - SL_SHORTEST_PACKET);
    frame->payload = d->segment + SL_HEADER;
    d->next_seq = (uint16_t) (frame->seq + 1u);
    d->seq_known = true;
    return true;
}

/* Two rejected segments in a row that together are no longer than a frame are one frame, cut by a byte that became a delimiter. */
static void reject(sl_decoder *d, sl_fault fault, uint16_t bytes) {
    if (d->half > 0 && d->half + bytes <= SL_LONGEST_WIRE) {
        d->half = 0;
    } else {
        d->half = fault == SL_TOO_LONG ? 0 : (uint16_t) (bytes + 1u);
        sl_count(d, fault);
    }
}

/* A checksum that fits somewhere within a segment is weaker evidence than one that fits at its end; this makes up for it. */
static bool is_due(const sl_decoder *d) {
    return version_of(d) == SL_MAJOR && sl_is_known(d->segment[1]) && (!d->seq_known || d->next_seq == seq_of(d));
}

/* The segment is no frame. Its beginning is one if a delimiter was lost. */
static bool take_first(sl_decoder *d, sl_fault fault, sl_frame *frame) {
    if (d->whole_segment == 0 || !is_due(d)) {
        reject(d, fault, d->length);
        return false;
    }
    d->half = 0;
    reject(d, fault, (uint16_t) (d->length - d->whole_segment));
    return deliver(d, frame);
}

static bool end_segment(sl_decoder *d, sl_frame *frame) {
    bool stuffed = unstuff(d);
    if (d->whole_segment == d->length) {
        d->half = 0;
        return deliver(d, frame);
    }
    return take_first(d, !stuffed ? SL_BAD_COBS : d->packet < SL_SHORTEST_PACKET ? SL_TOO_SHORT : SL_BAD_CRC, frame);
}

bool sl_decode(sl_decoder *d, uint8_t byte, sl_frame *frame) {
    bool whole = false;
    if (byte == 0) {
        if (d->length == 0 || d->length > SL_RX_SEGMENT) {
            d->half = 0;
        } else {
            whole = end_segment(d, frame);
        }
        d->length = 0;
    } else if (d->length < SL_RX_SEGMENT) {
        d->segment[d->length++] = byte;
    } else if (d->length == SL_RX_SEGMENT) {
        unstuff(d);
        whole = take_first(d, SL_TOO_LONG, frame);
        d->length = SL_RX_SEGMENT + 1u;
    }
    return whole;
}
