/*
 * A recorded lift as the runnable ports play it: groups of two nodes, six little-endian 16-bit counts each (accelerometer x, y, z,
 * gyroscope x, y, z), one after the other without a header. 208 Hz, counts of an LSM6DSx at +-8 g and +-1000 degrees/s, both nodes
 * mounted x up, z out of the back. strap2lift makes such a file of a capture.
 */
#ifndef LIFT_H
#define LIFT_H

#include "sl_device.h"

#define LIFT_NODES 2u
#define LIFT_COUNTS (LIFT_NODES * SL_AXES)
#define LIFT_GROUP (2u * LIFT_COUNTS) /* bytes */
#define LIFT_NODE_MASK 3u
#define LIFT_SENSOR 0x6Au /* what an LSM6DS3TR-C answers when asked who it is */

/* Standing still and upright; what a strap measures before and after its lift. */
static const int16_t LIFT_REST[LIFT_COUNTS] = {4098, 0, 0, 0, 0, 0, 4098, 0, 0, 0, 0, 0};

static const sl_node LIFT_STRAP_NODES[LIFT_NODES] = {
    {.position = 1u, .axis_map = 0x090Au, .sensor = LIFT_SENSOR, .address = 0x6Au, .max_rate_mhz = 416000u},
    {.position = 2u, .axis_map = 0x090Au, .sensor = LIFT_SENSOR, .bus = 1u, .address = 0x6Au, .max_rate_mhz = 416000u},
};
static const uint32_t LIFT_RATES[] = {104000u, 208000u, 416000u};
static const sl_range LIFT_ACCEL[] = {{8000u, 244000u}};
static const sl_range LIFT_GYRO[] = {{1000u, 35000000u}};
static const sl_settings LIFT_SETTINGS = {
    .node_mask = LIFT_NODE_MASK, .batch = 4u, .rate_mhz = 208000u, .accel_mg = 8000u, .gyro_dps = 1000u, .lpf_hz = 70u
};

/* What every strap that plays a lift says of itself; a port adds its names and its link. */
static inline sl_description lift_strap(void) {
    sl_description strap = {
        .nodes = LIFT_STRAP_NODES, .node_count = LIFT_NODES,
        .rates_mhz = LIFT_RATES, .rate_count = 3u,
        .accel = LIFT_ACCEL, .accel_count = 1u,
        .gyro = LIFT_GYRO, .gyro_count = 1u,
        .motors = 1u, .motor_kind = 2u, .patterns = 0x1Fu,
        .initial = LIFT_SETTINGS
    };
    return strap;
}

/* Reads a group as it stands in a file. */
static inline void lift_group(const uint8_t *bytes, int16_t *counts) {
    for (size_t i = 0; i < LIFT_COUNTS; i++) {
        counts[i] = (int16_t) sl_get16(bytes + 2u * i);
    }
}

#endif
