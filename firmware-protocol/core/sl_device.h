/*
 * StrapLink 1: a strap. Takes bytes, samples and time, gives frames to the board's tx.
 * Not reentrant: an interrupt that measures or receives puts by what it has, and the main loop hands it over.
 */
#ifndef SL_DEVICE_H
#define SL_DEVICE_H

#include "sl_hal.h"

/* Nodes that a build has room for. */
#ifndef SL_NODES
#define SL_NODES 2u
#endif
/* Nodes that sample by clocks of their own each need a batch of their own. */
#ifndef SL_BATCHES
#define SL_BATCHES 1u
#endif
/* Seconds over which the motors' duty is reckoned, and the one that runs. */
#define SL_DUTY_SLOTS 11u
#define SL_BATCH_COUNTS ((SL_LONGEST_PAYLOAD - SL_DATA_HEAD_SIZE) / 2u)

/* What a sensor can be set to: a full scale (10^-3 g or degrees/s), and what one count means (10^-9 g or 10^-9 degrees/s). */
typedef struct {
    uint16_t full_scale;
    uint32_t lsb;
} sl_range;

typedef struct {
    uint8_t position;
    uint16_t axis_map;
    uint16_t sensor;
    uint8_t bus, address;
    uint32_t max_rate_mhz;
} sl_node;

/*
 * What does not change while a strap runs. Tables rise and have an entry at least (the first 8 rates and ranges are told); node i of the
 * table has the id i. Texts may be NULL; those of more than SL_LONGEST_TEXT bytes are not told.
 */
typedef struct {
    uint64_t uid;
    const char *model, *firmware, *hardware, *build;
    const sl_node *nodes;
    const uint32_t *rates_mhz;
    const sl_range *accel, *gyro;
    uint8_t node_count, rate_count, accel_count, gyro_count;
    uint32_t more_caps;      /* those that the core cannot tell from the board's functions: button, sensor stamps ... */
    uint8_t motors;          /* number of motors, at most 8 */
    uint8_t motor_kind;      /* 0 unknown, 1 eccentric mass, 2 linear resonant */
    uint32_t patterns;       /* bit p: pattern p can be played */
    uint16_t battery_mah;
    uint8_t link_kind;       /* 0 unknown, 1 USB, 2 UART, 3 Bluetooth SPP, 4 BLE bridge */
    uint32_t link_baud;      /* 0: not limited by a rate */
    sl_settings initial;     /* values of the tables */
} sl_description;

typedef enum { SL_BOOT, SL_IDLE, SL_STREAMING, SL_FAULT } sl_state;

/* A 32-bit counter made 64 bits long. */
typedef struct {
    uint64_t now;
    uint32_t last;
} sl_clock;

/* Sample groups that wait for their frame to fill. */
typedef struct {
    int16_t counts[SL_BATCH_COUNTS];
    uint64_t first_us, last_us;
    uint32_t index;
    uint8_t mask, groups, flags;
} sl_batch;

/* A cue that plays. */
typedef struct {
    sl_cue cue;
    uint64_t edge_us; /* when the motors change next */
    uint64_t on_us;   /* when they went on */
    uint8_t pulses;   /* yet to come, with the one that is on */
    bool playing, on;
} sl_player;

typedef struct {
    const sl_hal *hal;
    const sl_description *description;
    sl_params params;
    sl_settings settings;
    sl_state state;
    uint32_t boot_id;
    sl_clock clock;
    sl_decoder decoder;

    uint8_t wire[SL_LONGEST_WIRE + 1u]; /* the extra delimiter, and a frame in the making */
    uint16_t seq;
    bool delimiter_due;
    uint64_t last_tx_us;
    uint32_t tx_dropped, samples_lost;

    sl_ack ack; /* of the last command */
    bool ack_known;
    uint64_t heard_us; /* last valid frame of the host */
    bool heard;
    uint64_t rested_us; /* when streaming ended */
    uint16_t keepalive_s;
    uint64_t info_us, stream_info_us, status_us, probe_us; /* when each was last done */

    uint8_t epoch;
    uint64_t epoch_us;
    uint32_t epoch_index;
    uint32_t index[SL_NODES];
    uint8_t present, gap_before; /* bit per node */
    sl_batch batches[SL_BATCHES];

    sl_player player;
    uint16_t buzzed_ms[SL_DUTY_SLOTS]; /* on-time of the motors by the second in which it ended, this one first */
    uint64_t slot_us;

    uint64_t identify_end_us, reboot_us, saved_us;
    uint8_t identified, reboot_mode;
    bool identifying, rebooting, saved;
} sl_device;

/* boot_id: random and not 0. params: as they were saved, or NULL. Sends nothing yet. */
void sl_device_init(sl_device *device, const sl_hal *hal, const sl_description *description, const sl_params *params, uint32_t boot_id);

/* To be called often: at least every 10 ms for cues to be even, and every 30 min for the clock to be right. */
void sl_device_poll(sl_device *device);

/* Takes bytes that the host sent; at_us: the board's counter when the last of them came. */
void sl_device_receive(sl_device *device, const uint8_t *bytes, size_t n, uint32_t at_us);

/*
 * Takes a group of samples, one of each node in the mask, in rising order: accelerometer x, y, z, gyroscope x, y, z.
 * at_us: the board's counter when they were measured. flags: SL_TIME_APPROX, SL_STALE, SL_CLIPPED (where the sensor's range ends
 * before the counts do). -32768 is sent as -32767; a node without a measurement is left out of the mask, and told by sl_device_missed.
 * Dropped unless streaming.
 */
void sl_device_sample(sl_device *device, uint8_t mask, const int16_t *counts, uint32_t at_us, uint8_t flags);

/* So many samples of these nodes were lost before they could be handed over. */
void sl_device_missed(sl_device *device, uint8_t mask, uint32_t count);

/* A node stopped answering, or answers again. */
void sl_device_node(sl_device *device, uint8_t node, bool present);

/* Something happened that hosts may want to know. */
void sl_device_event(sl_device *device, uint8_t code, uint8_t arg, uint16_t arg2);

void sl_device_log(sl_device *device, uint8_t level, const char *text);

/* The port closed (DTR dropped): nobody listens. */
void sl_device_unplugged(sl_device *device);

/* Something that is no frame went out on the same line; the next frame needs a delimiter before it. */
void sl_device_foreign_text(sl_device *device);

/* Time since boot [us]. */
uint64_t sl_device_now(sl_device *device);

#endif
