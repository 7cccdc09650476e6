/*
 * A Linux process that is a strap: opens a pseudo-terminal, says its name, and plays a lift (or stands still) to whoever opens it.
 * usage: strap [--link PATH] [--uid HEX] [--lift FILE [--loop]]
 * Lines on its standard input are what a hand would do: unplug, plug, boot (plug in with a new boot), button, lose N, back N, quit.
 */
#define _DEFAULT_SOURCE
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "../lift/lift.h"
#include "pty.h"

typedef struct {
    sl_device device;
    sl_description description;
    sl_params params;
    pty_port port;
    FILE *lift;
    bool loop;
    bool sampling, rebooting, ended;
    uint64_t booted_ns, period_ns, next_ns;
    int16_t group[LIFT_COUNTS];
    char typed[64];
    size_t typed_length;
} strap;

static volatile sig_atomic_t stopped;

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t) now.tv_sec * 1000000000u + (uint64_t) now.tv_nsec;
}

/* What the core asks of the board. */

/* The board's counter; it wraps after 71 minutes, and the core extends it. */
static uint32_t counter(const strap *it, uint64_t at_ns) {
    return (uint32_t) ((at_ns - it->booted_ns) / 1000u);
}

static uint32_t now_us(void *user) {
    return counter(user, now_ns());
}

static bool tx(void *user, const uint8_t *bytes, size_t n) {
    return pty_send(&((strap *) user)->port, bytes, n);
}

static bool sample(void *user, sl_settings *settings) {
    strap *it = user;
    it->period_ns = 1000000000000u / settings->rate_mhz;
    it->next_ns = now_ns() + it->period_ns;
    it->sampling = true;
    return true;
}

static void rest(void *user) {
    ((strap *) user)->sampling = false;
}

static bool probe(void *user, uint8_t node) {
    (void) user;
    (void) node;
    return false; /* a node that a hand took away comes back by hand */
}

static void haptic(void *user, uint8_t motors, uint8_t pattern, uint8_t intensity) {
    (void) user;
    printf("motors %u pattern %u intensity %u\n", motors, pattern, intensity);
}

static void identify(void *user, uint8_t node, bool on) {
    (void) user;
    printf("identify %u %s\n", node, on ? "on" : "off");
}

static bool save(void *user, const sl_params *params) {
    ((strap *) user)->params = *params;
    printf("name %s\n", params->name);
    return true;
}

static void reboot(void *user, uint8_t mode) {
    (void) mode;
    ((strap *) user)->rebooting = true;
}

static const sl_hal HAL = {
    .now_us = now_us, .tx = tx, .sample = sample, .rest = rest, .probe = probe, .haptic = haptic, .identify = identify, .save = save,
    .reboot = reboot
};

static uint32_t random_boot_id(void) {
    uint32_t id = 0;
    while (id == 0 && getrandom(&id, sizeof id, 0) < 0) {
    }
    return id;
}

static void boot(strap *it) {
    static sl_hal hal;
    hal = HAL;
    hal.user = it;
    it->rebooting = false;
    it->sampling = false;
    it->booted_ns = now_ns();
    sl_device_init(&it->device, &hal, &it->description, &it->params, random_boot_id());
}

static void plug(strap *it) {
    const char *name;
    pty_unplug(&it->port);
    name = pty_plug(&it->port);
    if (name == NULL) {
        perror("no pseudo-terminal");
        exit(1);
    }
    printf("port %s\n", name);
}

static void unplug(strap *it) {
    pty_unplug(&it->port);
    sl_device_unplugged(&it->device);
    printf("unplugged\n");
}

/* Samples. */

/* When the lift is over, the strap stays as it was left, without turning. */
static void next_group(strap *it) {
    uint8_t bytes[LIFT_GROUP];
    bool more = it->lift != NULL && fread(bytes, 1, sizeof bytes, it->lift) == sizeof bytes;
    if (!more && it->lift != NULL && it->loop) {
        rewind(it->lift);
        more = fread(bytes, 1, sizeof bytes, it->lift) == sizeof bytes;
    }
    if (more) {
        lift_group(bytes, it->group);
        return;
    }
    for (size_t node = 0; node < LIFT_NODES; node++) {
        memset(it->group + node * SL_AXES + 3u, 0, 3u * sizeof it->group[0]);
    }
}

static void measure(strap *it) {
    while (it->sampling && now_ns() >= it->next_ns) {
        next_group(it);
        sl_device_sample(&it->device, LIFT_NODE_MASK, it->group, counter(it, it->next_ns), 0);
        it->next_ns += it->period_ns;
    }
}

/* Hands. */

static void obey(strap *it, const char *line) {
    unsigned node;
    if (strcmp(line, "unplug") == 0) {
        unplug(it);
    } else if (strcmp(line, "plug") == 0) {
        plug(it);
    } else if (strcmp(line, "boot") == 0) {
        plug(it);
        boot(it);
    } else if (strcmp(line, "button") == 0) {
        sl_device_event(&it->device, SL_BUTTON_SHORT, 0, 0);
    } else if (sscanf(line, "lose %u", &node) == 1 && node < LIFT_NODES) {
        sl_device_node(&it->device, (uint8_t) node, false);
    } else if (sscanf(line, "back %u", &node) == 1 && node < LIFT_NODES) {
        sl_device_node(&it->device, (uint8_t) node, true);
    } else if (strcmp(line, "quit") == 0) {
        stopped = 1;
    } else {
        printf("not understood: %s\n", line);
    }
}

static void take_typed(strap *it) {
    char c;
    ssize_t count;
    while ((count = read(STDIN_FILENO, &c, 1)) == 1) {
        if (c == '\n') {
            it->typed[it->typed_length] = 0;
            it->typed_length = 0;
            obey(it, it->typed);
        } else if (it->typed_length < sizeof it->typed - 1u) {
            it->typed[it->typed_length++] = c;
        }
    }
    it->ended = count == 0;
}

static int milliseconds_to_wait(const strap *it) {
    uint64_t now = now_ns();
    if (!it->sampling) {
        return 10;
    }
    return it->next_ns <= now ? 0 : (int) ((it->next_ns - now + 999999u) / 1000000u);
}

static void run(strap *it) {
    uint8_t bytes[256];
    while (!stopped) {
        bool was_open = it->port.open;
        pty_wait(&it->port, it->ended ? -1 : STDIN_FILENO, milliseconds_to_wait(it));
        if (was_open && !it->port.open) {
            sl_device_unplugged(&it->device);
        }
        size_t count = pty_receive(&it->port, bytes, sizeof bytes);
        sl_device_receive(&it->device, bytes, count, now_us(it));
        measure(it);
        sl_device_poll(&it->device);
        if (it->rebooting) {
            boot(it);
        }
        take_typed(it);
    }
}

static bool read_arguments(strap *it, int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--link") == 0 && i + 1 < argc) {
            it->port.link = argv[++i];
        } else if (strcmp(argv[i], "--uid") == 0 && i + 1 < argc) {
            it->description.uid = strtoull(argv[++i], NULL, 16);
        } else if (strcmp(argv[i], "--lift") == 0 && i + 1 < argc) {
            it->lift = fopen(argv[++i], "rb");
            if (it->lift == NULL) {
                perror(argv[i]);
                return false;
            }
        } else if (strcmp(argv[i], "--loop") == 0) {
            it->loop = true;
        } else {
            fprintf(stderr, "usage: strap [--link PATH] [--uid HEX] [--lift FILE [--loop]]\n");
            return false;
        }
    }
    return true;
}

static void stop(int signal) {
    (void) signal;
    stopped = 1;
}

int main(int argc, char **argv) {
    static strap it;
    it.port.master = -1;
    it.description = lift_strap();
    it.description.uid = 0x5054590000000001u;
    it.description.model = "host-pty";
    it.description.firmware = "1.0";
    memcpy(it.group, LIFT_REST, sizeof it.group);
    if (!read_arguments(&it, argc, argv)) {
        return 2;
    }
    struct sigaction ending = {.sa_handler = stop};
    sigaction(SIGTERM, &ending, NULL);
    sigaction(SIGINT, &ending, NULL);
    setvbuf(stdout, NULL, _IOLBF, 0);
    fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    plug(&it);
    boot(&it);
    run(&it);
    pty_unplug(&it.port);
    return 0;
}
