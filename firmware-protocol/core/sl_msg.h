/* StrapLink 1: what payloads say (PROTOCOL.md, sections 4 and 5). Packing writes to a payload, unpacking checks and reads one. */
#ifndef SL_MSG_H
#define SL_MSG_H

#include "sl_bytes.h"
#include "sl_frame.h"

/* Strap to host. */
#define SL_INFO 0x01u
#define SL_ACK 0x02u
#define SL_STREAM_INFO 0x03u
#define SL_TIME_REPLY 0x04u
#define SL_STATUS 0x05u
#define SL_EVENT 0x06u
#define SL_LOG 0x07u
#define SL_IMU16 0x10u
#define SL_QUAT16 0x12u
/* Host to strap. */
#define SL_HELLO 0x41u
#define SL_START 0x42u
#define SL_STOP 0x43u
#define SL_TIME_SYNC 0x44u
#define SL_CONFIG 0x45u
#define SL_CUE 0x46u
#define SL_IDENTIFY 0x47u
#define SL_GET 0x48u
#define SL_SET_PARAM 0x49u
#define SL_REBOOT 0x4Fu

/* Bytes of payloads, or of their beginnings before what is there once for each node, field or sample. */
#define SL_INFO_SIZE 32u
#define SL_STREAM_INFO_SIZE 20u
#define SL_NODE_INFO_SIZE 20u
#define SL_STATUS_SIZE 32u
#define SL_DATA_HEAD_SIZE 18u

#define SL_MOST_NODES 8u
#define SL_AXES 6u
#define SL_LONGEST_TEXT 32u
#define SL_LONGEST_LOG 200u
#define SL_REBOOT_MAGIC 0x544F4F42u

/* Capabilities in INFO. */
#define SL_CAP_RATE (UINT32_C(1) << 0)
#define SL_CAP_RANGE (UINT32_C(1) << 1)
#define SL_CAP_HAPTIC (UINT32_C(1) << 2)
#define SL_CAP_BATTERY (UINT32_C(1) << 3)
#define SL_CAP_TIME_SYNC (UINT32_C(1) << 4)
#define SL_CAP_BUTTON (UINT32_C(1) << 5)
#define SL_CAP_IDENTIFY (UINT32_C(1) << 6)
#define SL_CAP_QUATERNION (UINT32_C(1) << 7)
#define SL_CAP_MAGNETOMETER (UINT32_C(1) << 8)
#define SL_CAP_SENSOR_STAMPS (UINT32_C(1) << 9)
#define SL_CAP_CALIBRATION (UINT32_C(1) << 10)
#define SL_CAP_REBOOT (UINT32_C(1) << 11)
#define SL_CAP_KEEP_ALIVE (UINT32_C(1) << 12)
#define SL_CAP_PARAMS (UINT32_C(1) << 13)

/* Fields of INFO and SET_PARAM. */
enum {
    SL_TLV_MODEL = 0x01, SL_TLV_FIRMWARE = 0x02, SL_TLV_HARDWARE = 0x03, SL_TLV_NAME = 0x04, SL_TLV_NODE = 0x05, SL_TLV_RATES = 0x06,
    SL_TLV_ACCEL_RANGES = 0x07, SL_TLV_GYRO_RANGES = 0x08, SL_TLV_LIMITS = 0x09, SL_TLV_HAPTICS = 0x0A, SL_TLV_BATTERY = 0x0B,
    SL_TLV_LINK = 0x0C, SL_TLV_BUILD = 0x0D, SL_TLV_CALIBRATION = 0x0E, SL_TLV_AUTOSTART = 0x20, SL_TLV_IDLE_SLEEP = 0x21
};

/* Status of an ACK. */
typedef enum {
    SL_OK, SL_OK_CLAMPED, SL_UNSUPPORTED, SL_BAD_ARG, SL_BAD_STATE, SL_BUSY, SL_EXPIRED, SL_RATE_LIMITED, SL_HW_FAULT, SL_TOO_SHORT_ARGS,
    SL_LINK_TOO_SLOW
} sl_answer;

/* State in STREAM_INFO. */
enum { SL_STATE_IDLE, SL_STATE_STREAMING, SL_STATE_FAULT };

/* Status bits of a node. */
#define SL_NODE_PRESENT 1u
#define SL_NODE_ENABLED 2u
#define SL_NODE_FAULT 4u

/* Power bits of STATUS. */
#define SL_POWER_USB 1u
#define SL_POWER_CHARGING 2u
#define SL_POWER_FULL 4u
#define SL_POWER_LOW 8u
#define SL_POWER_CRITICAL 16u

/* Event codes. */
enum {
    SL_BUTTON_SHORT = 1, SL_BUTTON_LONG, SL_CUE_STARTED, SL_CUE_ENDED, SL_NODE_LOST, SL_NODE_BACK, SL_BATTERY_LOW, SL_SYNC_EDGE,
    SL_STRAP_ON, SL_STRAP_OFF, SL_SHUTTING_DOWN
};

/* Flags of a data frame. */
#define SL_GAP_BEFORE 1u
#define SL_CLIPPED 2u
#define SL_TIME_APPROX 4u
#define SL_STALE 8u

/* Patterns of a cue; 0x80 and above are a maker's own. */
enum { SL_PATTERN_STOP, SL_PATTERN_TICK, SL_PATTERN_DOUBLE, SL_PATTERN_LONG, SL_PATTERN_RAMP };

#define SL_MISSING (-32768)
#define SL_RANGE_END 32767
#define SL_ALL_NODES 255u
#define SL_ALL_MOTORS 255u
#define SL_PERCENT_UNKNOWN 255u
#define SL_TEMPERATURE_UNKNOWN (-32768)

typedef struct {
    uint8_t major, minor, page, pages;
    uint32_t boot_id;
    uint64_t uid;
    uint32_t caps;
    uint64_t t_us;
    uint32_t nonce;
} sl_info;

typedef struct {
    uint8_t tag, cmd, status;
    uint64_t t_us;
} sl_ack;

typedef struct {
    uint8_t id, status;
    uint16_t accel_mg, gyro_dps, lpf_hz;
    uint32_t accel_lsb_ng, gyro_lsb_ndps;
    uint16_t axis_map;
    uint8_t position;
} sl_node_info;

typedef struct {
    uint8_t epoch, state, nodes, batch;
    uint32_t rate_mhz;
    uint64_t t_us;
    uint32_t index;
} sl_stream_info;

typedef struct {
    uint8_t tag;
    uint64_t t1, t2, t3;
} sl_time_reply;

typedef struct {
    uint64_t t_us;
    uint32_t boot_id;
    uint16_t batt_mv;
    uint8_t batt_pct, power;
    uint32_t tx_dropped, rx_bad, lost;
    uint16_t bus_errors;
    uint8_t cpu_pct, nodes;
    int16_t temp_centi[SL_MOST_NODES];
} sl_status;

typedef struct {
    uint64_t t_us;
    uint8_t code, arg;
    uint16_t arg2;
} sl_event;

/* Head of IMU16, and of QUAT16 with four counts a sample. */
typedef struct {
    uint8_t epoch, mask, count, flags;
    uint32_t index;
    uint64_t t0_us;
    uint16_t dt_us;
} sl_data_head;

typedef struct {
    uint8_t tag, min_major, max_major, minor;
    uint32_t nonce;
    uint64_t unix_us;
} sl_hello;

typedef struct {
    uint8_t tag, flags;
    uint16_t keepalive_s;
} sl_start;

typedef struct {
    uint8_t tag;
    uint64_t t1;
} sl_time_sync;

typedef struct {
    uint8_t tag, node_mask, batch;
    uint32_t rate_mhz;
    uint16_t accel_mg, gyro_dps, lpf_hz;
} sl_config;

typedef struct {
    uint8_t tag, motor_mask, pattern, intensity;
    uint16_t on_ms, off_ms;
    uint8_t repeats, prio;
    uint64_t not_after_us;
} sl_cue;

typedef struct {
    uint8_t tag, node, seconds;
} sl_identify;

typedef struct {
    uint8_t tag, what;
} sl_get;

typedef struct {
    uint8_t tag, mode;
    uint32_t magic;
} sl_reboot;

bool sl_is_known(uint8_t type);
/* Whether a type travels from host to strap; a strap that hears the other direction hears an echo. */
bool sl_is_command(uint8_t type);
/* Whether a host may use the frame of a strap; all that is checked without knowing earlier frames. */
sl_fault sl_check(const sl_frame *frame);

/* Each packs a whole payload of at most SL_LONGEST_PAYLOAD bytes and returns its length. */
size_t sl_pack_info(uint8_t *payload, const sl_info *info);
size_t sl_pack_ack(uint8_t *payload, const sl_ack *ack);
size_t sl_pack_stream_info(uint8_t *payload, const sl_stream_info *info, const sl_node_info *nodes);
size_t sl_pack_time_reply(uint8_t *payload, const sl_time_reply *reply);
size_t sl_pack_status(uint8_t *payload, const sl_status *status);
size_t sl_pack_event(uint8_t *payload, const sl_event *event);
size_t sl_pack_log(uint8_t *payload, uint8_t level, const char *text);
size_t sl_pack_data_head(uint8_t *payload, const sl_data_head *head);
size_t sl_pack_counts(uint8_t *payload, size_t at, const int16_t *counts, size_t n);
size_t sl_pack_hello(uint8_t *payload, const sl_hello *hello);
size_t sl_pack_start(uint8_t *payload, const sl_start *start);
size_t sl_pack_stop(uint8_t *payload, uint8_t tag);
size_t sl_pack_time_sync(uint8_t *payload, const sl_time_sync *sync);
size_t sl_pack_config(uint8_t *payload, const sl_config *config);
size_t sl_pack_cue(uint8_t *payload, const sl_cue *cue);
size_t sl_pack_identify(uint8_t *payload, const sl_identify *identify);
size_t sl_pack_get(uint8_t *payload, const sl_get *get);
size_t sl_pack_set_param(uint8_t *payload, uint8_t tag);
size_t sl_pack_reboot(uint8_t *payload, const sl_reboot *reboot);

/* Each reads a payload that is long enough for its type (sl_check tells; commands: sl_shortest). */
size_t sl_shortest(uint8_t type);
void sl_unpack_info(const uint8_t *payload, sl_info *info);
void sl_unpack_ack(const uint8_t *payload, sl_ack *ack);
void sl_unpack_stream_info(const uint8_t *payload, sl_stream_info *info);
void sl_unpack_node_info(const uint8_t *payload, size_t node, sl_node_info *info);
void sl_unpack_time_reply(const uint8_t *payload, sl_time_reply *reply);
void sl_unpack_status(const uint8_t *payload, sl_status *status);
void sl_unpack_event(const uint8_t *payload, sl_event *event);
void sl_unpack_data_head(const uint8_t *payload, sl_data_head *head);
int16_t sl_unpack_count(const uint8_t *payload, size_t i);
void sl_unpack_hello(const uint8_t *payload, sl_hello *hello);
void sl_unpack_start(const uint8_t *payload, sl_start *start);
void sl_unpack_time_sync(const uint8_t *payload, sl_time_sync *sync);
void sl_unpack_config(const uint8_t *payload, sl_config *config);
void sl_unpack_cue(const uint8_t *payload, sl_cue *cue);
void sl_unpack_identify(const uint8_t *payload, sl_identify *identify);
void sl_unpack_get(const uint8_t *payload, sl_get *get);
void sl_unpack_reboot(const uint8_t *payload, sl_reboot *reboot);

#endif
