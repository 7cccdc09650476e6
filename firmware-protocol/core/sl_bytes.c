#include "sl_bytes.h"

#include <string.h>

#include "sl_frame.h"

uint16_t sl_get16(const uint8_t *at) {
    return (uint16_t) (at[0] | (uint16_t) at[1] << 8);
}

uint32_t sl_get32(const uint8_t *at) {
    return sl_get16(at) | (uint32_t) sl_get16(at + 2) << 16;
}

uint64_t sl_get64(const uint8_t *at) {
    return sl_get32(at) | (uint64_t) sl_get32(at + 4) << 32;
}

void sl_put16(uint8_t *at, uint16_t value) {
    at[0] = (uint8_t) value;
    at[1] = (uint8_t) (value >> 8);
}

void sl_put32(uint8_t *at, uint32_t value) {
    sl_put16(at, (uint16_t) value);
    sl_put16(at + 2, (uint16_t) (value >> 16));
}

void sl_put64(uint8_t *at, uint64_t value) {
    sl_put32(at, (uint32_t) value);
    sl_put32(at + 4, (uint32_t) (value >> 32));
}

bool sl_has(uint8_t set, uint8_t member) {
    return member < 8 && ((unsigned) set >> member & 1u) != 0;
}

uint8_t sl_size(uint8_t set) {
    uint8_t n = 0;
    for (; set != 0; set = (uint8_t) (set & (set - 1u))) {
        n++;
    }
    return n;
}

size_t sl_pack_tlv(uint8_t *p, size_t length, uint8_t type, const void *bytes, size_t n) {
    if (n > 0xFFu || length + 2 + n > SL_LONGEST_PAYLOAD) {
        return length;
    }
    p[length] = type;
    p[length + 1] = (uint8_t) n;
    memcpy(p + length + 2, bytes, n);
    return length + 2 + n;
}

bool sl_unpack_tlv(const uint8_t *p, size_t length, size_t *at, sl_tlv *tlv) {
    if (*at >= length) {
        return false;
    }
    if (length - *at < 2 || length - *at - 2 < p[*at + 1]) {
        *at = length + 1;
        return false;
    }
    tlv->type = p[*at];
    tlv->length = p[*at + 1];
    tlv->bytes = p + *at + 2;
    *at += 2u + tlv->length;
    return true;
}
