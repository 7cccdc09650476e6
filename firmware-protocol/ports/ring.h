/*
 * Bytes on their way between an interrupt and the main loop: one side puts, the other takes, neither waits. For one processor that reads
 * 32 bits at once; all is volatile, so that no compiler counts a byte before it is there.
 */
#ifndef RING_H
#define RING_H

#include <stdbool.h>
#include <stdint.h>

/* A power of two. */
#ifndef RING_SIZE
#define RING_SIZE 4096u
#endif

typedef struct {
    volatile uint32_t put, taken; /* counted on for ever; they differ by what is inside */
    volatile uint8_t bytes[RING_SIZE];
} ring;

static inline uint32_t ring_filled(const ring *r) {
    return r->put - r->taken;
}

static inline uint32_t ring_room(const ring *r) {
    return RING_SIZE - ring_filled(r);
}

static inline void ring_put(ring *r, uint8_t byte) {
    r->bytes[r->put % RING_SIZE] = byte;
    r->put++;
}

static inline uint8_t ring_take(ring *r) {
    uint8_t byte = r->bytes[r->taken % RING_SIZE];
    r->taken++;
    return byte;
}

#endif
