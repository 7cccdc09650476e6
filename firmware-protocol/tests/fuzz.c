/*
 * Feeds arbitrary bytes, samples and steps of time to a strap, and what it says to a decoder: nothing of it may go wrong.
 * For libFuzzer, or replay.c.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "sl_device.h"

typedef struct {
    uint32_t now;
    bool full, failing;
    sl_decoder host;
    uint16_t next_seq;
} board;

static void require(bool holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "does not hold: %s\n", what);
        abort();
    }
}

static uint32_t now_us(void *user) {
    return ((board *) user)->now;
}

/* All that a strap says can be used, and is numbered without a gap but for what found no room. */
static bool tx(void *user, const uint8_t *bytes, size_t n) {
    board *b = user;
    sl_frame frame;
    bool whole = false;
    require(n <= SL_LONGEST_WIRE + 1u, "length of a frame");
    for (size_t i = 0; i < n; i++) {
        whole = sl_decode(&b->host, bytes[i], &frame);
    }
    require(whole && !sl_is_command(frame.type) && sl_check(&frame) == SL_FINE, "a usable frame");
    require(sl_rejected(&b->host) == 0 && frame.seq == b->next_seq, "its number");
    b->next_seq++;
    return !b->full;
}

static bool sample(void *user, sl_settings *settings) {
    settings->lpf_hz = settings->lpf_hz > 100 ? 100 : settings->lpf_hz;
    return !((board *) user)->failing;
}

static void rest(void *user) {
    (void) user;
}

static bool probe(void *user, uint8_t node) {
    require(node < 2, "a node");
    return !((board *) user)->failing;
}

static void haptic(void *user, uint8_t motors, uint8_t pattern, uint8_t intensity) {
    (void) user;
    (void) intensity;
    require(motors != 0 && motors < 4 && pattern < 5, "motors and pattern");
}

static void identify(void *user, uint8_t node, bool on) {
    (void) user;
    (void) on;
    require(node < 2 || node == SL_ALL_NODES, "a node, or all");
}

static void health(void *user, sl_status *status) {
    status->nodes = (uint8_t) ((board *) user)->now;
}

static bool save(void *user, const sl_params *params) {
    require(strlen(params->name) <= SL_LONGEST_TEXT, "a name");
    return !((board *) user)->failing;
}

static void reboot(void *user, uint8_t mode) {
    (void) user;
    require(mode < 2, "a mode");
}

static void fall_asleep(void *user) {
    (void) user;
}

static const sl_node nodes[] = {{1, 0x090A, 1, 0, 0x6A, 416000}, {2, 0x0210, 1, 1, 0x6B, 416000}};
static const uint32_t rates[] = {104000, 208000, 416000};
static const sl_range accel[] = {{4000, 122000}, {8000, 244000}};
static const sl_range gyro[] = {{500, 17500000}, {1000, 35000000}};
static const sl_description strap = {
    .uid = 7, .model = "Fuzz", .nodes = nodes, .rates_mhz = rates, .accel = accel, .gyro = gyro, .node_count = 2, .rate_count = 3,
    .accel_count = 2, .gyro_count = 2, .motors = 2, .patterns = 0x1F, .link_baud = 115200, .initial = {3, 4, 208000, 8000, 1000, 0}
};

/* The next so many bytes of the input; fewer at its end. */
typedef struct {
    const uint8_t *at;
    size_t left;
} input;

static size_t take(input *in, uint8_t *to, size_t n) {
    n = n < in->left ? n : in->left;
    memcpy(to, in->at, n);
    in->at += n;
    in->left -= n;
    return n;
}

static void give_samples(sl_device *d, input *in, uint8_t how) {
    int16_t counts[2 * SL_AXES] = {0};
    uint8_t bytes[sizeof counts] = {0};
    take(in, bytes, sizeof bytes);
    for (size_t i = 0; i < 2 * SL_AXES; i++) {
        counts[i] = (int16_t) ((bytes[2 * i] | bytes[2 * i + 1] << 8) - 32768);
    }
    sl_device_sample(d, how & 3u, counts, ((board *) d->hal->user)->now - (how & 8u) * 700u, how);
}

/* Well-formed commands are too rare among arbitrary bytes: these get frame, number and checksum. */
static void give_command(sl_device *d, input *in, uint8_t type) {
    uint8_t wire[SL_LONGEST_WIRE], length = 0;
    take(in, &length, 1);
    size_t n = take(in, wire + SL_PAYLOAD_AT, length % (SL_LONGEST_PAYLOAD + 1u));
    sl_device_receive(d, wire, sl_frame_encode(wire, type, 0, length, n), ((board *) d->hal->user)->now);
}

static void do_something(sl_device *d, board *b, input *in) {
    uint8_t what[2] = {0, 0}, bytes[64];
    take(in, what, 2);
    switch (what[0] % 10) {
    case 0: b->now += what[1]; break;
    case 1: b->now += what[1] * 5000u; break;
    case 2: b->now += (uint32_t) what[1] << 23; break;
    case 3: give_samples(d, in, what[1]); break;
    case 4: give_command(d, in, (uint8_t) (0x40 + what[1] % 17)); break;
    case 5: sl_device_receive(d, bytes, take(in, bytes, what[1] % 64), b->now - what[1]); break;
    case 6: sl_device_node(d, what[1] & 7u, (what[1] & 8u) != 0); break;
    case 7: sl_device_missed(d, what[1] & 3u, what[1]); break;
    case 8:
        b->full = (what[1] & 1u) != 0;
        b->failing = (what[1] & 2u) != 0;
        break;
    default:
        if (what[1] > 250) {
            sl_device_unplugged(d);
        } else {
            sl_device_event(d, what[1], 0, 0);
        }
        break;
    }
    sl_device_poll(d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size};
    board b;
    sl_device d;
    memset(&b, 0, sizeof b);
    sl_decoder_init(&b.host);
    const sl_hal hal = {&b, now_us, tx, sample, rest, probe, haptic, identify, health, save, reboot, fall_asleep};
    sl_device_init(&d, &hal, &strap, NULL, 1);
    sl_device_poll(&d);
    while (in.left > 0) {
        do_something(&d, &b, &in);
    }
    return 0;
}
