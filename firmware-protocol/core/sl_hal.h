/* What the StrapLink core asks of a board. Every call returns at once; none may wait. */
#ifndef SL_HAL_H
#define SL_HAL_H

#include "sl_msg.h"

/* How a sensor is set; always values of the strap's own tables. */
typedef struct {
    uint8_t node_mask, batch;
    uint32_t rate_mhz;
    uint16_t accel_mg, gyro_dps, lpf_hz;
} sl_settings;

/* What a person keeps in a strap. */
typedef struct {
    char name[SL_LONGEST_TEXT + 1]; /* UTF-8, ended by 0 */
    uint8_t autostart;              /* 1: streams from boot on, without being asked */
    uint16_t idle_sleep_s;          /* without streaming and without a word of a host; 0: never */
} sl_params;

typedef struct {
    void *user; /* handed to every function */
    /* A microsecond counter that wraps at 2^32. */
    uint32_t (*now_us)(void *user);
    /* Queues all n bytes, or none and returns false. */
    bool (*tx)(void *user, const uint8_t *bytes, size_t n);

    /* The following may be NULL: the strap cannot do it, and says so. */

    /* Begins to sample as set, anew when settings change; false: the sensors do not answer. May correct lpf_hz to what they can. */
    bool (*sample)(void *user, sl_settings *settings);
    /* Ends sampling. */
    void (*rest)(void *user);
    /* Tries to reach a node that was lost; every 2 s. */
    bool (*probe)(void *user, uint8_t node);
    /* Motors on with an intensity, or off with 0. The core times a cue's pulses; a pattern may be shaped within one. */
    void (*haptic)(void *user, uint8_t motors, uint8_t pattern, uint8_t intensity);
    /* A light or a short buzz on a node (SL_ALL_NODES: all), on or off. */
    void (*identify)(void *user, uint8_t node, bool on);
    /* Fills in battery, power, processor load, bus errors and temperatures. */
    void (*health)(void *user, sl_status *status);
    /* Keeps parameters for good; false: could not. */
    bool (*save)(void *user, const sl_params *params);
    void (*reboot)(void *user, uint8_t mode);
    /* Sleeps until woken, which is a boot. */
    void (*sleep)(void *user);
} sl_hal;

#endif
