/* StrapLink 1: what payloads are made of. */
#ifndef SL_BYTES_H
#define SL_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Little-endian numbers. */
uint16_t sl_get16(const uint8_t *at);
uint32_t sl_get32(const uint8_t *at);
uint64_t sl_get64(const uint8_t *at);
void sl_put16(uint8_t *at, uint16_t value);
void sl_put32(uint8_t *at, uint32_t value);
void sl_put64(uint8_t *at, uint64_t value);

/* Sets of nodes and motors, a bit each. */
bool sl_has(uint8_t set, uint8_t member);
uint8_t sl_size(uint8_t set);

/* A field of INFO or SET_PARAM. */
typedef struct {
    uint8_t type, length;
    const uint8_t *bytes;
} sl_tlv;

/* Appends a field to a payload of so many bytes and returns its new length; one that does not fit is left out. */
size_t sl_pack_tlv(uint8_t *payload, size_t length, uint8_t type, const void *bytes, size_t n);

/* Reads the field at *at and moves on. Returns false at the end, and beyond it if the field runs past the end. */
bool sl_unpack_tlv(const uint8_t *payload, size_t length, size_t *at, sl_tlv *tlv);

#endif
