/* Samples to data frames. */
#include <string.h>

#include "sl_parts.h"

#define MOST_GROUPS 18u
#define SHORTEST_STEP 200u
#define LONGEST_STEP 65535u
/* Flags that hold for all samples of a frame: one with others begins another. */
#define WHOLE_FRAME (SL_TIME_APPROX | SL_STALE)

size_t sl_batch_limit(uint8_t mask) {
    uint8_t nodes = sl_size(mask);
    size_t fit = nodes == 0 ? MOST_GROUPS : SL_BATCH_COUNTS / SL_AXES / nodes;
    return fit < MOST_GROUPS ? fit : MOST_GROUPS;
}

static void send(sl_device *d, sl_batch *b) {
    if (b->groups == 0) {
        return;
    }
    uint32_t steps = b->groups - 1u;
    uint32_t lasted = (uint32_t) (b->last_us - b->first_us);
    uint16_t dt = (uint16_t) (steps == 0 ? 0u : (lasted + steps / 2) / steps);
    const sl_data_head head = {d->epoch, b->mask, b->groups, b->flags, b->index, b->first_us, dt};
    size_t n = sl_pack_data_head(sl_payload(d), &head);
    n = sl_pack_counts(sl_payload(d), n, b->counts, (size_t) b->groups * sl_size(b->mask) * SL_AXES);
    b->groups = 0;
    sl_send(d, SL_IMU16, n);
}

void sl_flush(sl_device *d) {
    for (size_t i = 0; i < SL_BATCHES; i++) {
        send(d, &d->batches[i]);
    }
}

static uint32_t period_us(const sl_device *d) {
    return UINT32_C(1000000000) / d->settings.rate_mhz;
}

/* If samples stay away, those before them are not kept waiting. */
void sl_flush_old(sl_device *d) {
    uint64_t patience = (uint64_t) period_us(d) * (d->settings.batch + 1u) + 20000u;
    for (size_t i = 0; i < SL_BATCHES; i++) {
        if (d->batches[i].groups > 0 && d->clock.now - d->batches[i].first_us > patience) {
            send(d, &d->batches[i]);
        }
    }
}

void sl_restart_indexes(sl_device *d) {
    memset(d->index, 0, sizeof d->index);
    d->gap_before = 0;
}

/* The open batch of these nodes, else a free one. Sends any that shares only some of the nodes. */
static sl_batch *batch_of(sl_device *d, uint8_t mask) {
    sl_batch *vacant = NULL;
    for (size_t i = 0; i < SL_BATCHES; i++) {
        sl_batch *b = &d->batches[i];
        if (b->groups > 0 && b->mask == mask) {
            return b;
        }
        if ((b->mask & mask) != 0) {
            send(d, b);
        }
        if (b->groups == 0) {
            vacant = b;
        }
    }
    if (vacant == NULL) {
        vacant = &d->batches[0];
        send(d, vacant);
    }
    return vacant;
}

/* Nodes of a group share its number: the highest of theirs, if some have missed groups. */
static uint32_t next_index(sl_device *d, uint8_t mask) {
    uint32_t next = 0;
    bool first = true;
    for (uint8_t i = 0; i < sl_node_count(d); i++) {
        if (!sl_has(mask, i)) {
            continue;
        }
        if (!first && d->index[i] != next) {
            d->gap_before |= mask;
        }
        if (first || d->index[i] - next <= UINT32_MAX / 2) {
            next = d->index[i];
        }
        first = false;
    }
    return next;
}

static void set_indexes(sl_device *d, uint8_t mask, uint32_t next) {
    for (uint8_t i = 0; i < sl_node_count(d); i++) {
        if (sl_has(mask, i)) {
            d->index[i] = next;
        }
    }
}

/* Within a frame all steps are one: a sample that strays by half a step or more begins another. */
static bool continues(const sl_device *d, const sl_batch *b, uint32_t index, uint64_t t_us, uint8_t flags) {
    uint32_t period = period_us(d);
    uint64_t step = t_us - b->last_us;
    return index == b->index + b->groups && ((b->flags ^ flags) & WHOLE_FRAME) == 0 && (d->gap_before & b->mask) == 0
        && t_us > b->last_us && step >= SHORTEST_STEP && step <= LONGEST_STEP && step > period / 2 && step < period + period / 2;
}

static void open_batch(sl_device *d, sl_batch *b, uint8_t mask, uint32_t index, uint64_t t_us) {
    b->mask = mask;
    b->index = index;
    b->first_us = t_us;
    b->flags = (d->gap_before & mask) != 0 ? SL_GAP_BEFORE : 0u;
    d->gap_before = (uint8_t) (d->gap_before & ~mask);
}

/* Appends one sample; a range that was left is said to have been left, and -32768 would say that nothing was measured. */
static void append(sl_batch *b, int16_t *to, const int16_t *counts) {
    for (size_t axis = 0; axis < SL_AXES; axis++) {
        to[axis] = counts[axis] < -SL_RANGE_END ? (int16_t) -SL_RANGE_END : counts[axis];
        if (to[axis] == SL_RANGE_END || to[axis] == -SL_RANGE_END) {
            b->flags = (uint8_t) (b->flags | SL_CLIPPED);
        }
    }
}

/* Appends a group that may hold more nodes than are wanted. */
static void append_group(sl_batch *b, uint8_t given, const int16_t *counts) {
    int16_t *to = b->counts + (size_t) b->groups * sl_size(b->mask) * SL_AXES;
    for (uint8_t node = 0; node < SL_MOST_NODES; node++) {
        if (sl_has(b->mask, node)) {
            append(b, to, counts);
            to += SL_AXES;
        }
        counts += sl_has(given, node) ? SL_AXES : 0;
    }
    b->groups++;
}

void sl_device_sample(sl_device *d, uint8_t mask, const int16_t *counts, uint32_t at_us, uint8_t flags) {
    uint64_t t_us = sl_extend(d, at_us);
    uint8_t active = (uint8_t) (mask & sl_active_nodes(d));
    if (d->state != SL_STREAMING || active == 0) {
        return;
    }
    sl_batch *b = batch_of(d, active);
    uint32_t index = next_index(d, active);
    if (b->groups > 0 && !continues(d, b, index, t_us, flags)) {
        send(d, b);
    }
    if (b->groups == 0) {
        open_batch(d, b, active, index, t_us);
    }
    b->flags = (uint8_t) (b->flags | (flags & (WHOLE_FRAME | SL_CLIPPED)));
    b->last_us = t_us;
    append_group(b, mask, counts);
    set_indexes(d, active, index + 1);
    if (b->groups >= d->settings.batch || b->groups >= sl_batch_limit(active)) {
        send(d, b);
    }
}

void sl_device_missed(sl_device *d, uint8_t mask, uint32_t count) {
    uint8_t active = (uint8_t) (mask & sl_active_nodes(d));
    if (d->state != SL_STREAMING || active == 0 || count == 0) {
        return;
    }
    sl_device_now(d);
    set_indexes(d, active, next_index(d, active) + count);
    d->samples_lost += count * sl_size(active);
    d->gap_before |= active;
}
