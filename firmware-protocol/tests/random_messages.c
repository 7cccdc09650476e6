#include "random_messages.h"

#define MOST_COUNTS 108u
#define MOST_GROUPS 18u

static uint64_t state;

/* xorshift64* (Vigna 2016). */
static uint64_t random_bits(void) {
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * UINT64_C(2685821657736338717);
}

void random_seed(uint64_t seed) {
    state = seed | 1u;
}

uint64_t random_below(uint64_t bound) {
    return (random_bits() >> 32 ^ random_bits()) % bound;
}

/* Now and then the lowest there is, or the highest: what goes wrong at the edges goes wrong there. */
static void pick_numbers(const number_form *number, void *head) {
    for (; number->key != NULL; number++) {
        uint64_t edge = random_below(16), last = number->choices - 1;
        put_number(number, head, number->low + number->step * (edge == 0 ? 0 : edge == 1 ? last : random_below(number->choices)));
    }
}

static size_t pick_text(uint8_t *text, size_t longest) {
    size_t n = (size_t) random_below(longest + 1);
    for (size_t i = 0; i < n; i++) {
        text[i] = (uint8_t) ('!' + random_below('~' - '!'));
    }
    return n;
}

/* Nodes have numbers of their own and are mounted in ways there are. */
static void pick_nodes(stream_head *stream) {
    static const uint16_t maps[] = {0, 0x0210, 0x090A, 0x0021, 0x0102, 0x0298};
    for (uint8_t i = 0; i < stream->info.nodes; i++) {
        pick_numbers(node_numbers, &stream->nodes[i]);
        stream->nodes[i].id = i;
        stream->nodes[i].axis_map = maps[random_below(sizeof maps / sizeof maps[0])];
    }
}

/* As many groups as find room; a single one needs no spacing. */
static void fit_data(sl_data_head *head, uint8_t type) {
    uint64_t most = MOST_COUNTS / axes_of(type) / sl_size(head->mask);
    head->count = (uint8_t) (1 + random_below(most < MOST_GROUPS ? most : MOST_GROUPS));
    head->dt_us = head->count == 1 ? 0 : head->dt_us;
}

static size_t pick_tail(const message_form *form, const message_head *head, uint8_t *payload, size_t n) {
    uint8_t text[SL_LONGEST_LOG + 1];
    int16_t counts[MOST_COUNTS];
    size_t values = form->tail == COUNTS ? counts_in(&head->data, form->type) : 0;
    switch (form->tail) {
    case TEXTS:
        for (size_t i = 0; i < INFO_TEXTS; i++) {
            n = pack_text(payload, n, info_texts[i], text, pick_text(text, SL_LONGEST_TEXT));
        }
        return n;
    case PARAMETERS:
        n = pack_text(payload, n, SL_TLV_NAME, text, pick_text(text, SL_LONGEST_TEXT));
        return pack_parameters(payload, n, (uint8_t) random_below(NOT_GIVEN_FLAG + 1), (uint32_t) random_below(NOT_GIVEN_SECONDS + 1));
    case COUNTS:
        for (size_t i = 0; i < values; i++) {
            counts[i] = (int16_t) ((int) random_below(65536) - 32768);
        }
        return sl_pack_counts(payload, n, counts, values);
    case LINE_OF_TEXT:
        text[pick_text(text, SL_LONGEST_LOG)] = 0;
        return sl_pack_log(payload, head->log.level, (const char *) text);
    default: return n;
    }
}

size_t random_payload(const message_form *form, uint8_t *payload) {
    message_head head = blank_head(form->type);
    pick_numbers(form->numbers, &head);
    if (form->tail == NODES) {
        pick_nodes(&head.stream);
    } else if (form->tail == COUNTS) {
        fit_data(&head.data, form->type);
    }
    return pick_tail(form, &head, payload, form->pack(payload, &head));
}
