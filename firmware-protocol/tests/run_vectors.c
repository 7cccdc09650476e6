/*
 * Runs the vectors that a C core can be held against: framing, what frames say, what is rejected, streams, and dialogues with a strap.
 * usage: run_vectors FOLDER. Ends with 0 if all hold.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dialogue.h"
#include "messages.h"
#include "vectors.h"

#define ROOM 4096u

static const char *const fault_names[SL_FAULTS] = {
    "too_long", "bad_cobs", "too_short", "bad_crc", "bad_version", "incompatible", "unknown_type", "bad_length", "bad_value", "bad_tlv"
};

static int wrong;

static bool expect(bool holds, const vector *v, const char *what) {
    if (!holds) {
        printf("%s: %s: %s\n", text_of(v, "kind"), text_of(v, "id"), what);
        wrong++;
    }
    return holds;
}

/* ---- framing ---- */

static void run_crc32c(const vector *v) {
    uint8_t bytes[ROOM];
    size_t n = unhex(text_of(v, "bytes"), bytes, ROOM);
    size_t half = n / 2;
    bool same = sl_crc32c(0, bytes, n) == hex_of(v, "crc");
    expect(same == is_valid(v), v, "checksum");
    expect(sl_crc32c(sl_crc32c(0, bytes, half), bytes + half, n - half) == sl_crc32c(0, bytes, n), v, "checksum in two steps");
}

static void run_cobs(const vector *v) {
    uint8_t decoded[ROOM], encoded[ROOM], wire[ROOM];
    size_t coded = unhex(text_of(v, "encoded"), encoded, ROOM);
    sl_decoder decoder;
    sl_frame frame;
    sl_decoder_init(&decoder);
    for (size_t i = 0; i <= coded; i++) {
        sl_decode(&decoder, i < coded ? encoded[i] : 0, &frame);
    }
    expect((decoder.faults[SL_BAD_COBS] == 0) == is_valid(v), v, "bad_cobs");
    if (is_valid(v)) {
        size_t n = unhex(text_of(v, "decoded"), decoded, ROOM);
        memcpy(wire + 1, decoded, n);
        expect(sl_cobs_encode(wire, n) == coded + 1 && memcmp(wire, encoded, coded) == 0 && wire[coded] == 0, v, "encoded");
        expect(memcmp(decoder.segment, decoded, n) == 0, v, "decoded");
    }
}

/* ---- what frames say ---- */

static void number_is(const vector *v, const char *key, bool hex, uint64_t value) {
    if (find(v, key) != NULL) {
        expect((hex ? hex_of(v, key) : number_of(v, key)) == value, v, key);
    }
}

static void text_is(const vector *v, const char *key, const uint8_t *text, size_t length) {
    const char *expected = find(v, key);
    expect(expected == NULL || (strlen(expected) == length && (length == 0 || memcmp(expected, text, length) == 0)), v, key);
}

/* Each says_* checks what follows a head, and packs the same again behind n bytes; the tail of a later version is none of its business. */
static size_t says_texts(const vector *v, const sl_frame *f, uint8_t *again, size_t n) {
    static const char *const keys[INFO_TEXTS] = {"model", "firmware", "name"};
    sl_tlv tlv, told[INFO_TEXTS];
    memset(told, 0, sizeof told);
    for (size_t at = n; sl_unpack_tlv(f->payload, f->length, &at, &tlv); ) {
        n = sl_pack_tlv(again, n, tlv.type, tlv.bytes, tlv.length);
        for (size_t i = 0; i < INFO_TEXTS; i++) {
            told[i] = tlv.type == info_texts[i] ? tlv : told[i];
        }
    }
    for (size_t i = 0; i < INFO_TEXTS; i++) {
        text_is(v, keys[i], told[i].bytes, told[i].length);
    }
    return n;
}

static void says_nodes(const vector *v, const stream_head *stream) {
    char text[512] = "";
    for (size_t i = 0; i < stream->info.nodes; i++) {
        const sl_node_info *node = &stream->nodes[i];
        bool working = node->status == (SL_NODE_PRESENT | SL_NODE_ENABLED);
        size_t n = strlen(text);
        snprintf(text + n, sizeof text - n, "%s%u:%u:%d:%03x:%lu:%lu", i > 0 ? " " : "", node->id, node->position, working,
            node->axis_map, (unsigned long) node->accel_lsb_ng, (unsigned long) node->gyro_lsb_ndps);
    }
    text_is(v, "nodes", (const uint8_t *) text, strlen(text));
}

static size_t says_counts(const vector *v, const sl_frame *f, uint8_t *again, size_t n, size_t values) {
    int16_t counts[SL_LONGEST_PAYLOAD];
    const char *expected = find(v, "samples");
    for (size_t i = 0; i < values; i++) {
        char *end = NULL;
        counts[i] = sl_unpack_count(f->payload, i);
        expect(expected == NULL || strtol(expected, &end, 10) == counts[i], v, "samples");
        expected = expected == NULL ? NULL : end + 1;
    }
    return sl_pack_counts(again, n, counts, values);
}

static size_t says_line(const vector *v, const sl_frame *f, uint8_t *again) {
    char text[SL_LONGEST_LOG + 1] = "";
    memcpy(text, f->payload + 1, f->length - 1u);
    text_is(v, "text", f->payload + 1, f->length - 1u);
    return sl_pack_log(again, f->payload[0], text);
}

/* Checks what a payload says and packs the same again. */
static size_t says(const vector *v, const message_form *form, const sl_frame *f, uint8_t *again) {
    message_head head;
    form->unpack(f->payload, &head);
    for (const number_form *number = form->numbers; number->key != NULL; number++) {
        number_is(v, number->key, number->hex, number_in(number, &head));
    }
    size_t n = form->pack(again, &head);
    switch (form->tail) {
    case TEXTS: return says_texts(v, f, again, n);
    case NODES: says_nodes(v, &head.stream); return n;
    case COUNTS: return says_counts(v, f, again, n, counts_in(&head.data, f->type));
    case LINE_OF_TEXT: return says_line(v, f, again);
    case PARAMETERS: memcpy(again + n, f->payload + n, f->length - n); return f->length;
    default: return n;
    }
}

static void run_frame(const vector *v) {
    uint8_t wire[ROOM], payload[ROOM], again[ROOM];
    size_t n = unhex(text_of(v, "wire"), wire, ROOM);
    sl_decoder decoder;
    sl_frame frame;
    bool whole = false;
    sl_decoder_init(&decoder);
    for (size_t i = 0; i < n; i++) {
        whole = sl_decode(&decoder, wire[i], &frame);
    }
    if (!expect(whole == is_valid(v), v, "is a frame") || !whole) {
        return;
    }
    size_t length = unhex(text_of(v, "payload"), payload, ROOM);
    number_is(v, "type", true, frame.type);
    number_is(v, "seq", false, frame.seq);
    number_is(v, "rtx", false, frame.rtx);
    expect(frame.length == length && memcmp(frame.payload, payload, length) == 0, v, "payload");
    const message_form *form = form_of(frame.type);
    if (!expect(form != NULL && (sl_is_command(frame.type) || sl_check(&frame) == SL_FINE), v, "usable") || form == NULL) {
        return;
    }
    size_t packed = says(v, form, &frame, again + SL_PAYLOAD_AT);
    expect(packed == length && memcmp(again + SL_PAYLOAD_AT, payload, length) == 0, v, "payload packed again");
    expect(sl_frame_encode(again, frame.type, frame.rtx, frame.seq, packed) == n && memcmp(again, wire, n) == 0, v, "wire");
}

static void run_reject(const vector *v) {
    uint8_t wire[ROOM];
    size_t n = unhex(text_of(v, "wire"), wire, ROOM);
    sl_decoder decoder;
    sl_frame frame;
    sl_decoder_init(&decoder);
    for (size_t i = 0; i < n; i++) {
        if (sl_decode(&decoder, wire[i], &frame)) {
            sl_count(&decoder, sl_check(&frame));
        }
    }
    const char *counter = text_of(v, "counter");
    for (size_t i = 0; i < SL_FAULTS; i++) {
        expect(decoder.faults[i] == (strcmp(fault_names[i], counter) == 0 ? 1u : 0u), v, fault_names[i]);
    }
    expect(is_valid(v) == (strcmp(counter, "none") == 0), v, "result");
}

static void run_stream(const vector *v) {
    const char *seqs = text_of(v, "seqs");
    uint8_t bytes[ROOM];
    sl_decoder decoder;
    sl_frame frame;
    bool any = false, more = strcmp(seqs, "-") != 0;
    sl_decoder_init(&decoder);
    for (const char *chunk = text_of(v, "chunks"); chunk != NULL; chunk = strchr(chunk, ' ')) {
        chunk += *chunk == ' ';
        size_t n = unhex(chunk, bytes, ROOM);
        for (size_t i = 0; i < n; i++) {
            if (sl_decode(&decoder, bytes[i], &frame)) {
                any = true;
                expect(more && strtoul(seqs, NULL, 10) == frame.seq, v, "seqs");
                const char *next = more ? strchr(seqs, ' ') : NULL;
                more = next != NULL;
                seqs = more ? next + 1 : seqs;
            }
        }
    }
    expect(!more, v, "fewer frames");
    number_is(v, "rejected", false, sl_rejected(&decoder));
    expect(any == is_valid(v), v, "result");
}

static void run_dialogue(const vector *v) {
    char what[256] = "";
    bool held = dialogue_holds(v, what, sizeof what);
    expect(held == is_valid(v), v, is_valid(v) ? what : "a wrong dialogue was taken for a right one");
}

/* ---- all ---- */

static const struct {
    const char *name;
    void (*run)(const vector *);
} kinds[] = {
    {"crc32c", run_crc32c}, {"cobs", run_cobs}, {"frame", run_frame}, {"reject", run_reject}, {"stream", run_stream},
    {"dialogue", run_dialogue}
};

int main(int argc, char **argv) {
    if (argc != 2) {
        fputs("usage: run_vectors FOLDER\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        vectors file = vectors_read(argv[1], kinds[i].name);
        int before = wrong;
        for (size_t k = 0; k < file.count; k++) {
            kinds[i].run(&file.cases[k]);
        }
        printf("%-8s %3zu cases%s\n", kinds[i].name, file.count, wrong == before ? "" : ", NOT ALL HOLD");
        vectors_free(&file);
    }
    puts("left to the host's runner, as a strap has no use for them: loss, si, clock, text");
    return wrong == 0 ? 0 : 1;
}
