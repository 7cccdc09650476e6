/*
 * Puts messages into words and back, for CrossCheckTest to hold against the Java code's. One message a line:
 * type (hexadecimal), seq, rtx, then its values in the order of messages.c, in decimal; texts in hexadecimal, - for none.
 * usage: crosscheck encode          lines in, wires (hexadecimal) out
 *        crosscheck decode          wires in, lines out
 *        crosscheck make USE SEED N lines of N random messages of a use (0 telemetry, 1 command, 2 other) out
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "messages.h"
#include "random_messages.h"
#include "vectors.h"

#define LINE 4096u

/* ---- words ---- */

typedef struct {
    char *at;
} words;

static uint64_t word(words *w) {
    return strtoull(w->at, &w->at, 10);
}

static size_t text_word(words *w, uint8_t *bytes) {
    w->at += strspn(w->at, " ");
    size_t n = unhex(w->at, bytes, LINE);
    w->at += strcspn(w->at, " \n");
    return n;
}

static void say(char *line, uint64_t value) {
    size_t n = strlen(line);
    snprintf(line + n, LINE - n, " %llu", (unsigned long long) value);
}

static void say_count(char *line, int16_t count) {
    size_t n = strlen(line);
    snprintf(line + n, LINE - n, " %d", count);
}

static void say_text(char *line, const uint8_t *bytes, size_t length) {
    size_t n = strlen(line);
    n += (size_t) snprintf(line + n, LINE - n, length == 0 ? " -" : " ");
    for (size_t i = 0; i < length; i++) {
        n += (size_t) snprintf(line + n, LINE - n, "%02x", bytes[i]);
    }
}

static void read_numbers(words *w, const number_form *number, void *head) {
    for (; number->key != NULL; number++) {
        put_number(number, head, word(w));
    }
}

static void say_numbers(char *line, const number_form *number, const void *head) {
    for (; number->key != NULL; number++) {
        say(line, number_in(number, head));
    }
}

/* ---- what follows a head ---- */

static size_t read_text(words *w, uint8_t *payload, size_t n, uint8_t type) {
    uint8_t text[LINE];
    return pack_text(payload, n, type, text, text_word(w, text));
}

static void say_texts(const sl_frame *f, char *line) {
    sl_tlv tlv, found[SL_TLV_NAME + 1];
    size_t at = SL_INFO_SIZE;
    memset(found, 0, sizeof found);
    while (sl_unpack_tlv(f->payload, f->length, &at, &tlv)) {
        found[tlv.type <= SL_TLV_NAME ? tlv.type : 0] = tlv;
    }
    for (size_t i = 0; i < INFO_TEXTS; i++) {
        say_text(line, found[info_texts[i]].bytes, found[info_texts[i]].length);
    }
}

static size_t read_parameters(words *w, uint8_t *payload, size_t n) {
    n = read_text(w, payload, n, SL_TLV_NAME);
    uint8_t autostart = (uint8_t) word(w);
    return pack_parameters(payload, n, autostart, (uint32_t) word(w));
}

static void say_parameters(const sl_frame *f, char *line) {
    sl_tlv tlv, name = {0, 0, NULL};
    uint64_t autostart = NOT_GIVEN_FLAG, sleep = NOT_GIVEN_SECONDS;
    size_t at = 1;
    while (sl_unpack_tlv(f->payload, f->length, &at, &tlv)) {
        name = tlv.type == SL_TLV_NAME ? tlv : name;
        autostart = tlv.type == SL_TLV_AUTOSTART ? tlv.bytes[0] : autostart;
        sleep = tlv.type == SL_TLV_IDLE_SLEEP ? sl_get16(tlv.bytes) : sleep;
    }
    say_text(line, name.bytes, name.length);
    say(line, autostart);
    say(line, sleep);
}

static size_t read_counts(words *w, uint8_t *payload, size_t n, size_t counts) {
    int16_t values[SL_LONGEST_PAYLOAD / 2u];
    for (size_t i = 0; i < counts; i++) {
        values[i] = (int16_t) strtol(w->at, &w->at, 10);
    }
    return sl_pack_counts(payload, n, values, counts);
}

static size_t read_line(words *w, uint8_t *payload) {
    uint8_t text[LINE];
    text[text_word(w, text)] = 0;
    return sl_pack_log(payload, payload[0], (const char *) text);
}

/* ---- messages ---- */

static size_t read_payload(const message_form *form, words *w, uint8_t *payload) {
    message_head head = blank_head(form->type);
    read_numbers(w, form->numbers, &head);
    for (size_t i = 0; form->tail == NODES && i < head.stream.info.nodes; i++) {
        read_numbers(w, node_numbers, &head.stream.nodes[i]);
    }
    size_t n = form->pack(payload, &head);
    switch (form->tail) {
    case TEXTS:
        for (size_t i = 0; i < INFO_TEXTS; i++) {
            n = read_text(w, payload, n, info_texts[i]);
        }
        return n;
    case PARAMETERS: return read_parameters(w, payload, n);
    case COUNTS: return read_counts(w, payload, n, counts_in(&head.data, form->type));
    case LINE_OF_TEXT: return read_line(w, payload);
    default: return n;
    }
}

static void say_frame(const message_form *form, const sl_frame *f, char *line) {
    message_head head;
    snprintf(line, LINE, "%02x %u %u", f->type, f->seq, f->rtx);
    form->unpack(f->payload, &head);
    say_numbers(line, form->numbers, &head);
    switch (form->tail) {
    case TEXTS: say_texts(f, line); break;
    case PARAMETERS: say_parameters(f, line); break;
    case NODES:
        for (size_t i = 0; i < head.stream.info.nodes; i++) {
            say_numbers(line, node_numbers, &head.stream.nodes[i]);
        }
        break;
    case COUNTS:
        for (size_t i = 0; i < counts_in(&head.data, form->type); i++) {
            say_count(line, sl_unpack_count(f->payload, i));
        }
        break;
    case LINE_OF_TEXT: say_text(line, f->payload + 1, f->length - 1u); break;
    default: break;
    }
}

static void encode(char *line) {
    uint8_t wire[LINE];
    words w = {line};
    const message_form *form = form_of((uint8_t) strtoul(w.at, &w.at, 16));
    uint16_t seq = (uint16_t) word(&w);
    uint8_t rtx = (uint8_t) word(&w);
    size_t n = form == NULL ? 0 : sl_frame_encode(wire, form->type, rtx, seq, read_payload(form, &w, wire + SL_PAYLOAD_AT));
    for (size_t i = 0; i < n; i++) {
        printf("%02x", wire[i]);
    }
    putchar('\n');
}

static void decode(const char *hex) {
    uint8_t wire[LINE];
    char line[LINE] = "";
    sl_decoder decoder;
    sl_frame frame;
    size_t n = unhex(hex, wire, LINE);
    bool whole = false;
    sl_decoder_init(&decoder);
    for (size_t i = 0; i < n; i++) {
        whole = sl_decode(&decoder, wire[i], &frame);
    }
    const message_form *form = whole && (sl_is_command(frame.type) || sl_check(&frame) == SL_FINE) ? form_of(frame.type) : NULL;
    if (form != NULL) {
        say_frame(form, &frame, line);
    }
    puts(line);
}

/* ---- random messages ---- */

/* A question for the time, and what begins a dialogue, are not asked again under the same number. */
static bool is_repeatable(const message_form *form) {
    return form->use == COMMAND && form->type != SL_HELLO && form->type != SL_TIME_SYNC;
}

/* Commands are numbered as a host numbers them. */
static void make(message_use use, uint16_t number) {
    const message_form *of_use[32];
    size_t n = 0;
    uint8_t payload[LINE];
    char line[LINE];
    for (const message_form *form = message_forms; form->type != 0; form++) {
        if (form->use == use) {
            of_use[n++] = form;
        }
    }
    const message_form *form = of_use[random_below(n)];
    sl_frame frame = {form->type, false, use == COMMAND ? number : (uint16_t) random_below(65536), 0, payload};
    frame.rtx = is_repeatable(form) && random_below(2) == 1;
    frame.length = (uint8_t) random_payload(form, payload);
    say_frame(form, &frame, line);
    puts(line);
}

int main(int argc, char **argv) {
    char line[LINE];
    if (argc == 5 && strcmp(argv[1], "make") == 0) {
        random_seed(strtoull(argv[3], NULL, 10));
        unsigned long messages = strtoul(argv[4], NULL, 10);
        for (unsigned long number = 0; number < messages; number++) {
            make((message_use) strtoul(argv[2], NULL, 10), (uint16_t) number);
        }
        return 0;
    }
    if (argc != 2) {
        return 2;
    }
    while (fgets(line, LINE, stdin) != NULL) {
        if (strcmp(argv[1], "encode") == 0) {
            encode(line);
        } else {
            decode(line);
        }
    }
    return 0;
}
