/*
 * Runs the vectors that a C core can be held against: framing, what frames say, what is rejected, streams, and dialogues with a strap.
 * usage: run_vectors FOLDER. Ends with 0 if all hold.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dialogue.h"
#include "sl_msg.h"
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

static bool number_is(const vector *v, const char *key, uint64_t value) {
    return find(v, key) == NULL || expect(number_of(v, key) == value, v, key);
}

static bool hex_is(const vector *v, const char *key, uint64_t value) {
    return find(v, key) == NULL || expect(hex_of(v, key) == value, v, key);
}

static void text_is(const vector *v, const sl_frame *f, const char *key, uint8_t type) {
    char text[256] = "";
    size_t at = 32;
    sl_tlv tlv;
    while (sl_unpack_tlv(f->payload, f->length, &at, &tlv)) {
        if (tlv.type == type) {
            memcpy(text, tlv.bytes, tlv.length);
            text[tlv.length] = 0;
        }
    }
    expect(strcmp(text, text_of(v, key)) == 0, v, key);
}

/* Each says_* checks what a payload says and packs the same again; the tail of a later version is none of its business. */
static size_t says_info(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_info info;
    sl_unpack_info(f->payload, &info);
    hex_is(v, "boot_id", info.boot_id);
    number_is(v, "uid", info.uid);
    hex_is(v, "caps", info.caps);
    number_is(v, "t_us", info.t_us);
    hex_is(v, "nonce", info.nonce);
    text_is(v, f, "model", SL_TLV_MODEL);
    text_is(v, f, "firmware", SL_TLV_FIRMWARE);
    text_is(v, f, "name", SL_TLV_NAME);
    size_t n = sl_pack_info(again, &info), at = n;
    sl_tlv tlv;
    while (sl_unpack_tlv(f->payload, f->length, &at, &tlv)) {
        n = sl_pack_tlv(again, n, tlv.type, tlv.bytes, tlv.length);
    }
    return n;
}

static size_t says_ack(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_ack ack;
    sl_unpack_ack(f->payload, &ack);
    number_is(v, "tag", ack.tag);
    hex_is(v, "cmd", ack.cmd);
    number_is(v, "status", ack.status);
    number_is(v, "t_us", ack.t_us);
    return sl_pack_ack(again, &ack);
}

static size_t says_stream_info(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_stream_info info;
    sl_node_info nodes[SL_MOST_NODES];
    char text[512] = "";
    sl_unpack_stream_info(f->payload, &info);
    number_is(v, "epoch", info.epoch);
    number_is(v, "state", info.state);
    number_is(v, "rate_mhz", info.rate_mhz);
    number_is(v, "t_us", info.t_us);
    number_is(v, "index", info.index);
    for (size_t i = 0; i < info.nodes; i++) {
        sl_node_info *node = &nodes[i];
        sl_unpack_node_info(f->payload, i, node);
        bool working = node->status == (SL_NODE_PRESENT | SL_NODE_ENABLED);
        size_t n = strlen(text);
        snprintf(text + n, sizeof text - n, "%s%u:%u:%d:%03x:%lu:%lu", i > 0 ? " " : "", node->id, node->position, working,
            node->axis_map, (unsigned long) node->accel_lsb_ng, (unsigned long) node->gyro_lsb_ndps);
    }
    expect(find(v, "nodes") == NULL || strcmp(text, text_of(v, "nodes")) == 0, v, "nodes");
    return sl_pack_stream_info(again, &info, nodes);
}

static size_t says_time_reply(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_time_reply reply;
    sl_unpack_time_reply(f->payload, &reply);
    number_is(v, "tag", reply.tag);
    number_is(v, "t1", reply.t1);
    number_is(v, "t2", reply.t2);
    number_is(v, "t3", reply.t3);
    return sl_pack_time_reply(again, &reply);
}

static size_t says_status(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_status status;
    sl_unpack_status(f->payload, &status);
    number_is(v, "t_us", status.t_us);
    hex_is(v, "boot_id", status.boot_id);
    number_is(v, "batt_mv", status.batt_mv);
    number_is(v, "batt_pct", status.batt_pct);
    number_is(v, "tx_dropped", status.tx_dropped);
    number_is(v, "rx_bad", status.rx_bad);
    number_is(v, "lost", status.lost);
    return sl_pack_status(again, &status);
}

static size_t says_event(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_event event;
    sl_unpack_event(f->payload, &event);
    number_is(v, "t_us", event.t_us);
    number_is(v, "code", event.code);
    number_is(v, "arg", event.arg);
    return sl_pack_event(again, &event);
}

static size_t says_data(const vector *v, const sl_frame *f, uint8_t *again) {
    sl_data_head head;
    int16_t counts[SL_LONGEST_PAYLOAD];
    sl_unpack_data_head(f->payload, &head);
    number_is(v, "epoch", head.epoch);
    number_is(v, "mask", head.mask);
    number_is(v, "count", head.count);
    number_is(v, "data_flags", head.flags);
    number_is(v, "index", head.index);
    number_is(v, "t0_us", head.t0_us);
    number_is(v, "dt_us", head.dt_us);
    size_t n = (size_t) head.count * sl_size(head.mask) * (f->type == SL_IMU16 ? SL_AXES : 4u);
    const char *expected = find(v, "samples");
    for (size_t i = 0; i < n; i++) {
        char *end = NULL;
        counts[i] = sl_unpack_count(f->payload, i);
        expect(expected == NULL || strtol(expected, &end, 10) == counts[i], v, "samples");
        expected = expected == NULL ? NULL : end + 1;
    }
    return sl_pack_counts(again, sl_pack_data_head(again, &head), counts, n);
}

static size_t says_command(const vector *v, const sl_frame *f, uint8_t *again) {
    number_is(v, "tag", f->payload[0]);
    switch (f->type) {
    case SL_HELLO: {
        sl_hello hello;
        sl_unpack_hello(f->payload, &hello);
        hex_is(v, "nonce", hello.nonce);
        return sl_pack_hello(again, &hello);
    }
    case SL_START: {
        sl_start start;
        sl_unpack_start(f->payload, &start);
        number_is(v, "keepalive_s", start.keepalive_s);
        return sl_pack_start(again, &start);
    }
    case SL_TIME_SYNC: {
        sl_time_sync sync;
        sl_unpack_time_sync(f->payload, &sync);
        number_is(v, "t1", sync.t1);
        return sl_pack_time_sync(again, &sync);
    }
    case SL_CONFIG: {
        sl_config config;
        sl_unpack_config(f->payload, &config);
        number_is(v, "mask", config.node_mask);
        number_is(v, "batch", config.batch);
        number_is(v, "rate_mhz", config.rate_mhz);
        number_is(v, "accel_mg", config.accel_mg);
        number_is(v, "gyro_dps", config.gyro_dps);
        return sl_pack_config(again, &config);
    }
    case SL_CUE: {
        sl_cue cue;
        sl_unpack_cue(f->payload, &cue);
        number_is(v, "motors", cue.motor_mask);
        number_is(v, "pattern", cue.pattern);
        number_is(v, "intensity", cue.intensity);
        number_is(v, "on_ms", cue.on_ms);
        number_is(v, "off_ms", cue.off_ms);
        number_is(v, "repeats", cue.repeats);
        number_is(v, "not_after_us", cue.not_after_us);
        return sl_pack_cue(again, &cue);
    }
    case SL_IDENTIFY: {
        sl_identify identify;
        sl_unpack_identify(f->payload, &identify);
        number_is(v, "node", identify.node);
        number_is(v, "seconds", identify.seconds);
        return sl_pack_identify(again, &identify);
    }
    case SL_GET: {
        sl_get get;
        sl_unpack_get(f->payload, &get);
        number_is(v, "what", get.what);
        return sl_pack_get(again, &get);
    }
    case SL_REBOOT: {
        sl_reboot reboot;
        sl_unpack_reboot(f->payload, &reboot);
        return sl_pack_reboot(again, &reboot);
    }
    default:
        memcpy(again, f->payload, f->length);
        return f->length;
    }
}

static size_t says(const vector *v, const sl_frame *f, uint8_t *again) {
    switch (f->type) {
    case SL_INFO: return says_info(v, f, again);
    case SL_ACK: return says_ack(v, f, again);
    case SL_STREAM_INFO: return says_stream_info(v, f, again);
    case SL_TIME_REPLY: return says_time_reply(v, f, again);
    case SL_STATUS: return says_status(v, f, again);
    case SL_EVENT: return says_event(v, f, again);
    case SL_IMU16: case SL_QUAT16: return says_data(v, f, again);
    default: return says_command(v, f, again);
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
    hex_is(v, "type", frame.type);
    number_is(v, "seq", frame.seq);
    number_is(v, "rtx", frame.rtx);
    expect(frame.length == length && memcmp(frame.payload, payload, length) == 0, v, "payload");
    expect(sl_is_command(frame.type) || sl_check(&frame) == SL_FINE, v, "usable");
    size_t packed = says(v, &frame, again + SL_PAYLOAD_AT);
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
    number_is(v, "rejected", sl_rejected(&decoder));
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
