/*
 * Puts messages into words and back, for CrossCheckTest to hold against the Java code's. One message a line:
 * type (hexadecimal), seq, rtx, then its values in the order of PROTOCOL.md, in decimal; texts in hexadecimal, - for none.
 * usage: crosscheck encode      lines in, wires (hexadecimal) out
 *        crosscheck decode      wires in, lines out
 *        crosscheck make SEED N lines of N random messages out
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sl_msg.h"
#include "vectors.h"

#define LINE 4096u
#define NOT_GIVEN_FLAG 2u
#define NOT_GIVEN_SECONDS 65536u

/* ---- words ---- */

typedef struct {
    char *at;
} words;

static uint64_t word(words *w) {
    return strtoull(w->at, &w->at, 10);
}

#define W8(w) ((uint8_t) word(w))
#define W16(w) ((uint16_t) word(w))
#define W32(w) ((uint32_t) word(w))

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

static void say_text(char *line, const uint8_t *bytes, size_t length) {
    size_t n = strlen(line);
    n += (size_t) snprintf(line + n, LINE - n, length == 0 ? " -" : " ");
    for (size_t i = 0; i < length; i++) {
        n += (size_t) snprintf(line + n, LINE - n, "%02x", bytes[i]);
    }
}

/* ---- telemetry ---- */

static size_t encode_info(words *w, uint8_t *p) {
    sl_info info = {SL_MAJOR, SL_MINOR, 0, 1, 0, 0, 0, 0, 0};
    uint8_t text[LINE];
    info.boot_id = W32(w);
    info.uid = word(w);
    info.caps = W32(w);
    info.t_us = word(w);
    info.nonce = W32(w);
    size_t n = sl_pack_info(p, &info);
    static const uint8_t fields[] = {SL_TLV_MODEL, SL_TLV_FIRMWARE, SL_TLV_NAME};
    for (size_t i = 0; i < sizeof fields; i++) {
        size_t length = text_word(w, text);
        n = length == 0 ? n : sl_pack_tlv(p, n, fields[i], text, length);
    }
    return n;
}

static void decode_info(const sl_frame *f, char *line) {
    sl_info info;
    sl_tlv tlv, fields[5];
    size_t at = 32;
    memset(fields, 0, sizeof fields);
    sl_unpack_info(f->payload, &info);
    while (sl_unpack_tlv(f->payload, f->length, &at, &tlv)) {
        fields[tlv.type < 5 ? tlv.type : 0] = tlv;
    }
    say(line, info.boot_id);
    say(line, info.uid);
    say(line, info.caps);
    say(line, info.t_us);
    say(line, info.nonce);
    say_text(line, fields[SL_TLV_MODEL].bytes, fields[SL_TLV_MODEL].length);
    say_text(line, fields[SL_TLV_FIRMWARE].bytes, fields[SL_TLV_FIRMWARE].length);
    say_text(line, fields[SL_TLV_NAME].bytes, fields[SL_TLV_NAME].length);
}

static size_t encode_ack(words *w, uint8_t *p) {
    sl_ack ack = {W8(w), 0, 0, 0};
    ack.cmd = W8(w);
    ack.status = W8(w);
    ack.t_us = word(w);
    return sl_pack_ack(p, &ack);
}

static void decode_ack(const sl_frame *f, char *line) {
    sl_ack ack;
    sl_unpack_ack(f->payload, &ack);
    say(line, ack.tag);
    say(line, ack.cmd);
    say(line, ack.status);
    say(line, ack.t_us);
}

static size_t encode_stream_info(words *w, uint8_t *p) {
    sl_stream_info info = {W8(w), 0, 0, 0, 0, 0, 0};
    sl_node_info nodes[SL_MOST_NODES];
    info.state = W8(w);
    info.batch = W8(w);
    info.rate_mhz = W32(w);
    info.t_us = word(w);
    info.index = W32(w);
    info.nodes = W8(w);
    for (size_t i = 0; i < info.nodes; i++) {
        sl_node_info *node = &nodes[i];
        memset(node, 0, sizeof *node);
        node->id = W8(w);
        node->status = W8(w);
        node->accel_mg = W16(w);
        node->gyro_dps = W16(w);
        node->accel_lsb_ng = W32(w);
        node->gyro_lsb_ndps = W32(w);
        node->axis_map = W16(w);
        node->position = W8(w);
    }
    return sl_pack_stream_info(p, &info, nodes);
}

static void decode_stream_info(const sl_frame *f, char *line) {
    sl_stream_info info;
    sl_node_info node;
    sl_unpack_stream_info(f->payload, &info);
    say(line, info.epoch);
    say(line, info.state);
    say(line, info.batch);
    say(line, info.rate_mhz);
    say(line, info.t_us);
    say(line, info.index);
    say(line, info.nodes);
    for (size_t i = 0; i < info.nodes; i++) {
        sl_unpack_node_info(f->payload, i, &node);
        say(line, node.id);
        say(line, node.status);
        say(line, node.accel_mg);
        say(line, node.gyro_dps);
        say(line, node.accel_lsb_ng);
        say(line, node.gyro_lsb_ndps);
        say(line, node.axis_map);
        say(line, node.position);
    }
}

static size_t encode_time_reply(words *w, uint8_t *p) {
    sl_time_reply reply = {W8(w), 0, 0, 0};
    reply.t1 = word(w);
    reply.t2 = word(w);
    reply.t3 = word(w);
    return sl_pack_time_reply(p, &reply);
}

static void decode_time_reply(const sl_frame *f, char *line) {
    sl_time_reply reply;
    sl_unpack_time_reply(f->payload, &reply);
    say(line, reply.tag);
    say(line, reply.t1);
    say(line, reply.t2);
    say(line, reply.t3);
}

static size_t encode_status(words *w, uint8_t *p) {
    sl_status status;
    memset(&status, 0, sizeof status);
    status.t_us = word(w);
    status.boot_id = W32(w);
    status.batt_mv = W16(w);
    status.batt_pct = W8(w);
    status.tx_dropped = W32(w);
    status.rx_bad = W32(w);
    status.lost = W32(w);
    status.cpu_pct = SL_PERCENT_UNKNOWN;
    return sl_pack_status(p, &status);
}

static void decode_status(const sl_frame *f, char *line) {
    sl_status status;
    sl_unpack_status(f->payload, &status);
    say(line, status.t_us);
    say(line, status.boot_id);
    say(line, status.batt_mv);
    say(line, status.batt_pct);
    say(line, status.tx_dropped);
    say(line, status.rx_bad);
    say(line, status.lost);
}

static size_t encode_event(words *w, uint8_t *p) {
    sl_event event = {word(w), 0, 0, 0};
    event.code = W8(w);
    event.arg = W8(w);
    return sl_pack_event(p, &event);
}

static void decode_event(const sl_frame *f, char *line) {
    sl_event event;
    sl_unpack_event(f->payload, &event);
    say(line, event.t_us);
    say(line, event.code);
    say(line, event.arg);
}

static size_t encode_data(words *w, uint8_t *p) {
    sl_data_head head = {W8(w), 0, 0, 0, 0, 0, 0};
    int16_t counts[SL_LONGEST_PAYLOAD / 2u];
    head.mask = W8(w);
    head.count = W8(w);
    head.flags = W8(w);
    head.index = W32(w);
    head.t0_us = word(w);
    head.dt_us = W16(w);
    size_t n = (size_t) head.count * sl_size(head.mask) * SL_AXES;
    for (size_t i = 0; i < n; i++) {
        counts[i] = (int16_t) strtol(w->at, &w->at, 10);
    }
    return sl_pack_counts(p, sl_pack_data_head(p, &head), counts, n);
}

static void decode_data(const sl_frame *f, char *line) {
    sl_data_head head;
    sl_unpack_data_head(f->payload, &head);
    say(line, head.epoch);
    say(line, head.mask);
    say(line, head.count);
    say(line, head.flags);
    say(line, head.index);
    say(line, head.t0_us);
    say(line, head.dt_us);
    for (size_t i = 0; i < (size_t) head.count * sl_size(head.mask) * SL_AXES; i++) {
        size_t n = strlen(line);
        snprintf(line + n, LINE - n, " %d", sl_unpack_count(f->payload, i));
    }
}

/* ---- commands ---- */

static size_t encode_hello(words *w, uint8_t *p) {
    sl_hello hello = {W8(w), SL_MAJOR, SL_MAJOR, SL_MINOR, 0, 0};
    hello.nonce = W32(w);
    hello.unix_us = word(w);
    return sl_pack_hello(p, &hello);
}

static size_t encode_start(words *w, uint8_t *p) {
    sl_start start = {W8(w), 0, 0};
    start.keepalive_s = W16(w);
    return sl_pack_start(p, &start);
}

static size_t encode_time_sync(words *w, uint8_t *p) {
    sl_time_sync sync = {W8(w), 0};
    sync.t1 = word(w);
    return sl_pack_time_sync(p, &sync);
}

static size_t encode_config(words *w, uint8_t *p) {
    sl_config config = {W8(w), 0, 0, 0, 0, 0, 0};
    config.node_mask = W8(w);
    config.batch = W8(w);
    config.rate_mhz = W32(w);
    config.accel_mg = W16(w);
    config.gyro_dps = W16(w);
    return sl_pack_config(p, &config);
}

static size_t encode_cue(words *w, uint8_t *p) {
    sl_cue cue = {W8(w), 0, 0, 0, 0, 0, 0, 0, 0};
    cue.motor_mask = W8(w);
    cue.pattern = W8(w);
    cue.intensity = W8(w);
    cue.on_ms = W16(w);
    cue.off_ms = W16(w);
    cue.repeats = W8(w);
    cue.not_after_us = word(w);
    return sl_pack_cue(p, &cue);
}

static size_t encode_identify(words *w, uint8_t *p) {
    sl_identify identify = {W8(w), 0, 0};
    identify.node = W8(w);
    identify.seconds = W8(w);
    return sl_pack_identify(p, &identify);
}

static size_t encode_get(words *w, uint8_t *p) {
    sl_get get = {W8(w), 0};
    get.what = W8(w);
    return sl_pack_get(p, &get);
}

static size_t encode_set_param(words *w, uint8_t *p) {
    uint8_t text[LINE], seconds[2];
    size_t n = sl_pack_set_param(p, W8(w));
    size_t length = text_word(w, text);
    n = length == 0 ? n : sl_pack_tlv(p, n, SL_TLV_NAME, text, length);
    uint8_t autostart = W8(w);
    n = autostart == NOT_GIVEN_FLAG ? n : sl_pack_tlv(p, n, SL_TLV_AUTOSTART, &autostart, 1);
    uint32_t sleep = W32(w);
    sl_put16(seconds, (uint16_t) sleep);
    return sleep == NOT_GIVEN_SECONDS ? n : sl_pack_tlv(p, n, SL_TLV_IDLE_SLEEP, seconds, sizeof seconds);
}

static void decode_set_param(const sl_frame *f, char *line) {
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

static void decode_config(const sl_frame *f, char *line) {
    sl_config config;
    sl_unpack_config(f->payload, &config);
    say(line, config.node_mask);
    say(line, config.batch);
    say(line, config.rate_mhz);
    say(line, config.accel_mg);
    say(line, config.gyro_dps);
}

static void decode_cue(const sl_frame *f, char *line) {
    sl_cue cue;
    sl_unpack_cue(f->payload, &cue);
    say(line, cue.motor_mask);
    say(line, cue.pattern);
    say(line, cue.intensity);
    say(line, cue.on_ms);
    say(line, cue.off_ms);
    say(line, cue.repeats);
    say(line, cue.not_after_us);
}

static void decode_command(const sl_frame *f, char *line) {
    sl_hello hello;
    sl_start start;
    sl_time_sync sync;
    sl_identify identify;
    say(line, f->payload[0]);
    switch (f->type) {
    case SL_HELLO:
        sl_unpack_hello(f->payload, &hello);
        say(line, hello.nonce);
        say(line, hello.unix_us);
        break;
    case SL_START:
        sl_unpack_start(f->payload, &start);
        say(line, start.keepalive_s);
        break;
    case SL_TIME_SYNC:
        sl_unpack_time_sync(f->payload, &sync);
        say(line, sync.t1);
        break;
    case SL_CONFIG: decode_config(f, line); break;
    case SL_CUE: decode_cue(f, line); break;
    case SL_IDENTIFY:
        sl_unpack_identify(f->payload, &identify);
        say(line, identify.node);
        say(line, identify.seconds);
        break;
    case SL_GET: say(line, f->payload[1]); break;
    case SL_SET_PARAM: decode_set_param(f, line); break;
    default: break;
    }
}

/* ---- both ---- */

static size_t encode_stop(words *w, uint8_t *p) {
    return sl_pack_stop(p, W8(w));
}

static const struct {
    uint8_t type;
    size_t (*encode)(words *, uint8_t *);
    void (*decode)(const sl_frame *, char *);
} messages[] = {
    {SL_INFO, encode_info, decode_info}, {SL_ACK, encode_ack, decode_ack}, {SL_STREAM_INFO, encode_stream_info, decode_stream_info},
    {SL_TIME_REPLY, encode_time_reply, decode_time_reply}, {SL_STATUS, encode_status, decode_status},
    {SL_EVENT, encode_event, decode_event}, {SL_IMU16, encode_data, decode_data}, {SL_HELLO, encode_hello, decode_command},
    {SL_START, encode_start, decode_command}, {SL_STOP, encode_stop, decode_command}, {SL_TIME_SYNC, encode_time_sync, decode_command},
    {SL_CONFIG, encode_config, decode_command}, {SL_CUE, encode_cue, decode_command}, {SL_IDENTIFY, encode_identify, decode_command},
    {SL_GET, encode_get, decode_command}, {SL_SET_PARAM, encode_set_param, decode_command}
};
#define MESSAGES (sizeof messages / sizeof messages[0])

static void encode(char *line) {
    uint8_t wire[LINE];
    words w = {line};
    uint8_t type = (uint8_t) strtoul(w.at, &w.at, 16);
    uint16_t seq = W16(&w);
    uint8_t rtx = W8(&w);
    for (size_t i = 0; i < MESSAGES; i++) {
        if (messages[i].type == type) {
            size_t n = sl_frame_encode(wire, type, rtx, seq, messages[i].encode(&w, wire + SL_PAYLOAD_AT));
            for (size_t k = 0; k < n; k++) {
                printf("%02x", wire[k]);
            }
        }
    }
    putchar('\n');
}

static void decode(const char *hex) {
    uint8_t wire[LINE];
    char line[LINE];
    sl_decoder decoder;
    sl_frame frame;
    size_t n = unhex(hex, wire, LINE);
    bool whole = false;
    sl_decoder_init(&decoder);
    for (size_t i = 0; i < n; i++) {
        whole = sl_decode(&decoder, wire[i], &frame);
    }
    bool usable = whole && (sl_is_command(frame.type) || sl_check(&frame) == SL_FINE);
    for (size_t i = 0; usable && i < MESSAGES; i++) {
        if (messages[i].type == frame.type) {
            snprintf(line, LINE, "%02x %u %u", frame.type, frame.seq, frame.rtx);
            messages[i].decode(&frame, line);
            fputs(line, stdout);
        }
    }
    putchar('\n');
}

/* ---- random messages ---- */

static uint64_t state;

/* xorshift64* (Vigna 2016), below a bound. */
static uint64_t random_below(uint64_t bound) {
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (state * UINT64_C(2685821657736338717) >> 16) % bound;
}

static void pick(char *line, uint64_t bound) {
    say(line, random_below(bound));
}

#define ANY8 (UINT64_C(1) << 8)
#define ANY16 (UINT64_C(1) << 16)
#define ANY32 (UINT64_C(1) << 32)
/* Host code counts in seconds, and tells microseconds apart for so long: 13 months. */
#define ANY_TIME (UINT64_C(1) << 45)

static void pick_text(char *line) {
    uint8_t text[SL_LONGEST_TEXT];
    size_t n = (size_t) random_below(SL_LONGEST_TEXT + 1);
    for (size_t i = 0; i < n; i++) {
        text[i] = (uint8_t) ('!' + random_below('~' - '!'));
    }
    say_text(line, text, n);
}

static void make_stream_info(char *line) {
    static const uint16_t maps[] = {0, 0x0210, 0x090A, 0x0021, 0x0102, 0x0298};
    uint64_t nodes = random_below(SL_MOST_NODES + 1);
    pick(line, ANY8);
    pick(line, 2);
    pick(line, ANY8);
    say(line, 1000 + random_below(1999001));
    pick(line, ANY_TIME);
    pick(line, ANY32);
    say(line, nodes);
    for (uint64_t i = 0; i < nodes; i++) {
        say(line, i);
        say(line, random_below(2) == 0 ? SL_NODE_PRESENT : SL_NODE_PRESENT | SL_NODE_ENABLED);
        pick(line, ANY16);
        pick(line, ANY16);
        say(line, 1 + random_below(ANY32 - 1));
        say(line, 1 + random_below(ANY32 - 1));
        say(line, maps[random_below(sizeof maps / sizeof maps[0])]);
        pick(line, 10);
    }
}

static void make_data(char *line) {
    uint8_t mask = (uint8_t) (1 + random_below(255));
    uint64_t most = 108 / SL_AXES / sl_size(mask), count = 1 + random_below(most);
    pick(line, ANY8);
    say(line, mask);
    say(line, count);
    pick(line, 16);
    pick(line, ANY32);
    pick(line, ANY_TIME);
    say(line, count == 1 ? 0 : 200 + random_below(65336));
    for (size_t i = 0; i < count * sl_size(mask) * SL_AXES; i++) {
        size_t n = strlen(line);
        snprintf(line + n, LINE - n, " %d", (int) random_below(65536) - 32768);
    }
}

static void make_numbers(char *line, const uint64_t *bounds) {
    for (; *bounds > 0; bounds++) {
        pick(line, *bounds);
    }
}

static void make(void) {
    static const uint64_t ack[] = {ANY8, ANY8, 11, ANY_TIME, 0}, reply[] = {ANY8, ANY_TIME, ANY_TIME, ANY_TIME, 0};
    static const uint64_t status[] = {ANY_TIME, ANY32, ANY16, 101, ANY32, ANY32, ANY32, 0}, event[] = {ANY_TIME, 12, ANY8, 0};
    static const uint64_t info[] = {ANY32, ANY_TIME, ANY32, ANY_TIME, ANY32, 0};
    char line[LINE];
    snprintf(line, LINE, "%02x %u 0", messages[random_below(7)].type, (unsigned) random_below(ANY16));
    switch (strtoul(line, NULL, 16)) {
    case SL_INFO:
        make_numbers(line, info);
        pick_text(line);
        pick_text(line);
        pick_text(line);
        break;
    case SL_ACK: make_numbers(line, ack); break;
    case SL_STREAM_INFO: make_stream_info(line); break;
    case SL_TIME_REPLY: make_numbers(line, reply); break;
    case SL_STATUS: make_numbers(line, status); break;
    case SL_EVENT: make_numbers(line, event); break;
    default: make_data(line); break;
    }
    puts(line);
}

int main(int argc, char **argv) {
    char line[LINE];
    if (argc == 4 && strcmp(argv[1], "make") == 0) {
        state = strtoull(argv[2], NULL, 10) | 1u;
        for (long n = strtol(argv[3], NULL, 10); n > 0; n--) {
            make();
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
