#include "dialogue.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sl_device.h"

#define TICK_US 1000u

/* The strap that vectors/dialogue.txt describes. */
static const sl_node nodes[] = {{1, 0x090A, 1, 0, 0x6A, 400000}, {2, 0x0210, 1, 1, 0x6B, 400000}};
static const uint32_t rates[] = {100000, 200000, 400000};
static const sl_range accel[] = {{4000, 122000}, {8000, 244000}};
static const sl_range gyro[] = {{500, 17500000}, {1000, 35000000}};
static const sl_description strap = {
    .uid = UINT64_C(0x1122334455667788), .model = "Vector", .firmware = "1.0", .nodes = nodes, .rates_mhz = rates, .accel = accel,
    .gyro = gyro, .node_count = 2, .rate_count = 3, .accel_count = 2, .gyro_count = 2, .motors = 2, .motor_kind = 2, .patterns = 0x1F,
    .link_kind = 2, .link_baud = 115200, .initial = {3, 4, 200000, 8000, 1000, 0}
};

/* A script as it is played: inputs are done when their time has come, outputs must come in their order. */
typedef struct {
    const vector *script;
    size_t expected; /* field from which on the next output stands */
    uint64_t now;
    bool line_full;
    char *what;
    size_t room;
    sl_device device;
} play;

static bool is_step(const field *f) {
    return strncmp(f->key, "step", 4) == 0;
}

static bool is_output(const field *f) {
    static const char *const outputs[] = {" strap ", " motor ", " identify ", " save "};
    for (size_t i = 0; is_step(f) && i < sizeof outputs / sizeof outputs[0]; i++) {
        const char *verb = strchr(f->value, ' ');
        if (verb != NULL && strncmp(verb, outputs[i], strlen(outputs[i])) == 0) {
            return true;
        }
    }
    return false;
}

static void differs(play *p, const char *came, const char *expected) {
    if (p->what[0] == 0) {
        snprintf(p->what, p->room, "came %s, expected %s", came, expected);
    }
}

static void came(play *p, const char *format, ...) {
    char line[1024];
    va_list args;
    va_start(args, format);
    int n = snprintf(line, sizeof line, "%llu ", (unsigned long long) p->now);
    vsnprintf(line + n, sizeof line - (size_t) n, format, args);
    va_end(args);
    while (p->expected < p->script->count && !is_output(&p->script->fields[p->expected])) {
        p->expected++;
    }
    const char *expected = p->expected < p->script->count ? p->script->fields[p->expected++].value : "nothing";
    if (strcmp(line, expected) != 0) {
        differs(p, line, expected);
    }
}

/* ---- the board ---- */

static uint32_t now_us(void *user) {
    return (uint32_t) ((play *) user)->now;
}

static bool tx(void *user, const uint8_t *bytes, size_t n) {
    play *p = user;
    char hex[2 * (SL_LONGEST_WIRE + 1) + 1];
    for (size_t i = 0; i < n; i++) {
        snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    }
    if (!p->line_full) {
        came(p, "strap %s", hex);
    }
    return !p->line_full;
}

static void haptic(void *user, uint8_t motors, uint8_t pattern, uint8_t intensity) {
    (void) pattern;
    came(user, "motor %u %u", motors, intensity);
}

static void identify(void *user, uint8_t node, bool on) {
    came(user, "identify %u %u", node, on);
}

static bool save(void *user, const sl_params *params) {
    came(user, "save %s %u %u", params->name, params->autostart, params->idle_sleep_s);
    return true;
}

static void reboot(void *user, uint8_t mode) {
    (void) user;
    (void) mode;
}

/* ---- the script ---- */

static void take_samples(play *p, const char *args) {
    int16_t counts[SL_NODES * SL_AXES];
    char *at;
    uint8_t mask = (uint8_t) strtoul(args, &at, 10);
    uint8_t flags = (uint8_t) strtoul(at, &at, 10);
    for (size_t i = 0; i < SL_NODES * SL_AXES; i++) {
        counts[i] = (int16_t) strtol(at + 1, &at, 10);
        if (*at == 0) {
            break;
        }
    }
    sl_device_sample(&p->device, mask, counts, (uint32_t) p->now, flags);
}

static void hear(play *p, const char *hex) {
    uint8_t wire[2 * SL_LONGEST_WIRE];
    size_t n = unhex(hex, wire, sizeof wire);
    sl_device_receive(&p->device, wire, n, (uint32_t) p->now);
}

static void do_step(play *p, const char *step) {
    char verb[16];
    int at = 0;
    unsigned a = 0, b = 0;
    sscanf(step, "%*s %15s %n", verb, &at);
    const char *args = step + at;
    sscanf(args, "%u %u", &a, &b);
    if (strcmp(verb, "host") == 0) {
        hear(p, args);
    } else if (strcmp(verb, "sample") == 0) {
        take_samples(p, args);
    } else if (strcmp(verb, "missed") == 0) {
        sl_device_missed(&p->device, (uint8_t) a, b);
    } else if (strcmp(verb, "node") == 0) {
        sl_device_node(&p->device, (uint8_t) a, b == 1);
    } else if (strcmp(verb, "line") == 0) {
        p->line_full = a == 1;
    } else if (strcmp(verb, "unplug") == 0) {
        sl_device_unplugged(&p->device);
    } else {
        differs(p, verb, "a verb");
    }
}

/* The board's loop runs once a millisecond, and at once after whatever comes at that time. */
static void pass(play *p, uint64_t until) {
    for (; p->now < until; sl_device_poll(&p->device)) {
        p->now += TICK_US;
    }
}

bool dialogue_holds(const vector *v, char *what, size_t room) {
    play p;
    memset(&p, 0, sizeof p);
    p.script = v;
    p.what = what;
    p.room = room;
    const sl_hal board = {.user = &p, .now_us = now_us, .tx = tx, .haptic = haptic, .identify = identify, .save = save, .reboot = reboot};
    p.now = number_of(v, "boot");
    sl_device_init(&p.device, &board, &strap, NULL, 0x5EEDB007u);
    sl_device_poll(&p.device);
    for (size_t i = 0; i < v->count; i++) {
        const field *f = &v->fields[i];
        if (is_step(f) && !is_output(f)) {
            pass(&p, strtoull(f->value, NULL, 10));
            do_step(&p, f->value);
        }
    }
    pass(&p, number_of(v, "until"));
    while (p.expected < v->count && what[0] == 0) {
        const field *f = &v->fields[p.expected++];
        if (is_output(f)) {
            differs(&p, "nothing", f->value);
        }
    }
    return what[0] == 0;
}
