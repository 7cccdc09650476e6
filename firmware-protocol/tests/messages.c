#include "messages.h"

#include <string.h>

#define ANY8 (UINT64_C(1) << 8)
#define ANY16 (UINT64_C(1) << 16)
#define ANY32 (UINT64_C(1) << 32)
/* Host code counts in seconds, and tells microseconds apart for so long: 13 months. */
#define ANY_TIME (UINT64_C(1) << 45)
#define ANY64 UINT64_MAX
#define QUATERNION 4u

#define NUMBER(head, member, key, choices) {key, false, offsetof(head, member), sizeof ((head *) 0)->member, 0, 1, choices}
#define HEX(head, member, key, choices) {key, true, offsetof(head, member), sizeof ((head *) 0)->member, 0, 1, choices}
#define FROM(head, member, key, low, step, choices) {key, false, offsetof(head, member), sizeof ((head *) 0)->member, low, step, choices}
#define END {NULL, false, 0, 0, 0, 0, 0}
#define TAG(head) FROM(head, tag, "tag", 1, 1, 255)

static const number_form info_numbers[] = {
    HEX(sl_info, boot_id, "boot_id", ANY32), NUMBER(sl_info, uid, "uid", ANY_TIME), HEX(sl_info, caps, "caps", ANY32),
    NUMBER(sl_info, t_us, "t_us", ANY_TIME), HEX(sl_info, nonce, "nonce", ANY32), END
};
static const number_form ack_numbers[] = {
    NUMBER(sl_ack, tag, "tag", ANY8), HEX(sl_ack, cmd, "cmd", ANY8), NUMBER(sl_ack, status, "status", SL_LINK_TOO_SLOW + 1),
    NUMBER(sl_ack, t_us, "t_us", ANY_TIME), END
};
static const number_form stream_info_numbers[] = {
    NUMBER(sl_stream_info, epoch, "epoch", ANY8), NUMBER(sl_stream_info, state, "state", 2), NUMBER(sl_stream_info, batch, "batch", ANY8),
    FROM(sl_stream_info, rate_mhz, "rate_mhz", 1000, 1, 1999001), NUMBER(sl_stream_info, t_us, "t_us", ANY_TIME),
    NUMBER(sl_stream_info, index, "index", ANY32), NUMBER(sl_stream_info, nodes, "node_count", SL_MOST_NODES + 1), END
};
const number_form node_numbers[] = {
    NUMBER(sl_node_info, id, "id", ANY8), FROM(sl_node_info, status, "status", SL_NODE_PRESENT, SL_NODE_ENABLED, 2),
    NUMBER(sl_node_info, accel_mg, "accel_mg", ANY16), NUMBER(sl_node_info, gyro_dps, "gyro_dps", ANY16),
    FROM(sl_node_info, accel_lsb_ng, "accel_lsb_ng", 1, 1, ANY32 - 1), FROM(sl_node_info, gyro_lsb_ndps, "gyro_lsb_ndps", 1, 1, ANY32 - 1),
    NUMBER(sl_node_info, axis_map, "axis_map", 1), NUMBER(sl_node_info, position, "position", 10), END
};
static const number_form time_reply_numbers[] = {
    NUMBER(sl_time_reply, tag, "tag", ANY8), NUMBER(sl_time_reply, t1, "t1", ANY_TIME), NUMBER(sl_time_reply, t2, "t2", ANY_TIME),
    NUMBER(sl_time_reply, t3, "t3", ANY_TIME), END
};
static const number_form status_numbers[] = {
    NUMBER(sl_status, t_us, "t_us", ANY_TIME), HEX(sl_status, boot_id, "boot_id", ANY32), NUMBER(sl_status, batt_mv, "batt_mv", ANY16),
    NUMBER(sl_status, batt_pct, "batt_pct", 101), NUMBER(sl_status, tx_dropped, "tx_dropped", ANY32),
    NUMBER(sl_status, rx_bad, "rx_bad", ANY32), NUMBER(sl_status, lost, "lost", ANY32), END
};
static const number_form event_numbers[] = {
    NUMBER(sl_event, t_us, "t_us", ANY_TIME), NUMBER(sl_event, code, "code", SL_SHUTTING_DOWN + 1), NUMBER(sl_event, arg, "arg", ANY8), END
};
static const number_form log_numbers[] = {NUMBER(log_head, level, "level", 4), END};
static const number_form data_numbers[] = {
    NUMBER(sl_data_head, epoch, "epoch", ANY8), FROM(sl_data_head, mask, "mask", 1, 1, 255), NUMBER(sl_data_head, count, "count", ANY8),
    NUMBER(sl_data_head, flags, "data_flags", 16), NUMBER(sl_data_head, index, "index", ANY32),
    NUMBER(sl_data_head, t0_us, "t0_us", ANY_TIME), FROM(sl_data_head, dt_us, "dt_us", 200, 1, ANY16 - 200), END
};
static const number_form hello_numbers[] = {
    TAG(sl_hello), HEX(sl_hello, nonce, "nonce", ANY32), NUMBER(sl_hello, unix_us, "unix_us", ANY64), END
};
static const number_form start_numbers[] = {TAG(sl_start), NUMBER(sl_start, keepalive_s, "keepalive_s", ANY16), END};
static const number_form tag_numbers[] = {TAG(tag_head), END};
static const number_form time_sync_numbers[] = {TAG(sl_time_sync), NUMBER(sl_time_sync, t1, "t1", ANY64), END};
static const number_form config_numbers[] = {
    TAG(sl_config), FROM(sl_config, node_mask, "mask", SL_ALL_NODES, 1, 1), NUMBER(sl_config, batch, "batch", 19),
    NUMBER(sl_config, rate_mhz, "rate_mhz", 2000001), NUMBER(sl_config, accel_mg, "accel_mg", ANY16),
    NUMBER(sl_config, gyro_dps, "gyro_dps", ANY16), END
};
static const number_form cue_numbers[] = {
    TAG(sl_cue), NUMBER(sl_cue, motor_mask, "motors", ANY8), NUMBER(sl_cue, pattern, "pattern", SL_PATTERN_RAMP + 1),
    NUMBER(sl_cue, intensity, "intensity", ANY8), NUMBER(sl_cue, on_ms, "on_ms", ANY16), NUMBER(sl_cue, off_ms, "off_ms", ANY16),
    NUMBER(sl_cue, repeats, "repeats", ANY8), NUMBER(sl_cue, not_after_us, "not_after_us", ANY_TIME), END
};
static const number_form identify_numbers[] = {
    TAG(sl_identify), NUMBER(sl_identify, node, "node", ANY8), NUMBER(sl_identify, seconds, "seconds", 31), END
};
static const number_form get_numbers[] = {TAG(sl_get), FROM(sl_get, what, "what", SL_INFO, 2, 3), END};
static const number_form reboot_numbers[] = {
    TAG(sl_reboot), NUMBER(sl_reboot, mode, "mode", 2), HEX(sl_reboot, magic, "magic", ANY32), END
};

/* Lets the functions of the core that differ only in their head be called alike. */
#define CALLS(name, member) \
    static size_t pack_##name(uint8_t *payload, const message_head *head) { \
        return sl_pack_##name(payload, &head->member); \
    } \
    static void unpack_##name(const uint8_t *payload, message_head *head) { \
        sl_unpack_##name(payload, &head->member); \
    }

CALLS(info, info)
CALLS(ack, ack)
CALLS(time_reply, time_reply)
CALLS(status, status)
CALLS(event, event)
CALLS(data_head, data)
CALLS(hello, hello)
CALLS(start, start)
CALLS(time_sync, time_sync)
CALLS(config, config)
CALLS(cue, cue)
CALLS(identify, identify)
CALLS(get, get)
CALLS(reboot, reboot)

static size_t pack_stream_info(uint8_t *payload, const message_head *head) {
    return sl_pack_stream_info(payload, &head->stream.info, head->stream.nodes);
}

static void unpack_stream_info(const uint8_t *payload, message_head *head) {
    sl_unpack_stream_info(payload, &head->stream.info);
    for (size_t i = 0; i < head->stream.info.nodes; i++) {
        sl_unpack_node_info(payload, i, &head->stream.nodes[i]);
    }
}

static size_t pack_log(uint8_t *payload, const message_head *head) {
    return sl_pack_log(payload, head->log.level, "");
}

static size_t pack_stop(uint8_t *payload, const message_head *head) {
    return sl_pack_stop(payload, head->tag.tag);
}

static size_t pack_set_param(uint8_t *payload, const message_head *head) {
    return sl_pack_set_param(payload, head->tag.tag);
}

/* The head is a byte, for which the core needs no function. */
static void unpack_byte(const uint8_t *payload, message_head *head) {
    memcpy(head, payload, 1);
}

const message_form message_forms[] = {
    {SL_INFO, TELEMETRY, TEXTS, info_numbers, pack_info, unpack_info},
    {SL_ACK, TELEMETRY, NOTHING, ack_numbers, pack_ack, unpack_ack},
    {SL_STREAM_INFO, TELEMETRY, NODES, stream_info_numbers, pack_stream_info, unpack_stream_info},
    {SL_TIME_REPLY, TELEMETRY, NOTHING, time_reply_numbers, pack_time_reply, unpack_time_reply},
    {SL_STATUS, TELEMETRY, NOTHING, status_numbers, pack_status, unpack_status},
    {SL_EVENT, TELEMETRY, NOTHING, event_numbers, pack_event, unpack_event},
    {SL_LOG, OTHER, LINE_OF_TEXT, log_numbers, pack_log, unpack_byte},
    {SL_IMU16, TELEMETRY, COUNTS, data_numbers, pack_data_head, unpack_data_head},
    {SL_QUAT16, OTHER, COUNTS, data_numbers, pack_data_head, unpack_data_head},
    {SL_HELLO, COMMAND, NOTHING, hello_numbers, pack_hello, unpack_hello},
    {SL_START, COMMAND, NOTHING, start_numbers, pack_start, unpack_start},
    {SL_STOP, COMMAND, NOTHING, tag_numbers, pack_stop, unpack_byte},
    {SL_TIME_SYNC, COMMAND, NOTHING, time_sync_numbers, pack_time_sync, unpack_time_sync},
    {SL_CONFIG, COMMAND, NOTHING, config_numbers, pack_config, unpack_config},
    {SL_CUE, COMMAND, NOTHING, cue_numbers, pack_cue, unpack_cue},
    {SL_IDENTIFY, COMMAND, NOTHING, identify_numbers, pack_identify, unpack_identify},
    {SL_GET, COMMAND, NOTHING, get_numbers, pack_get, unpack_get},
    {SL_SET_PARAM, COMMAND, PARAMETERS, tag_numbers, pack_set_param, unpack_byte},
    {SL_REBOOT, OTHER, NOTHING, reboot_numbers, pack_reboot, unpack_reboot},
    {0, OTHER, NOTHING, NULL, NULL, NULL}
};

const message_form *form_of(uint8_t type) {
    for (const message_form *form = message_forms; form->type != 0; form++) {
        if (form->type == type) {
            return form;
        }
    }
    return NULL;
}

uint64_t number_in(const number_form *number, const void *head) {
    const uint8_t *at = (const uint8_t *) head + number->offset;
    uint8_t byte;
    uint16_t two;
    uint32_t four;
    uint64_t eight;
    switch (number->size) {
    case 1: memcpy(&byte, at, 1); return byte;
    case 2: memcpy(&two, at, 2); return two;
    case 4: memcpy(&four, at, 4); return four;
    default: memcpy(&eight, at, 8); return eight;
    }
}

void put_number(const number_form *number, void *head, uint64_t value) {
    uint8_t *at = (uint8_t *) head + number->offset;
    uint8_t byte = (uint8_t) value;
    uint16_t two = (uint16_t) value;
    uint32_t four = (uint32_t) value;
    switch (number->size) {
    case 1: memcpy(at, &byte, 1); break;
    case 2: memcpy(at, &two, 2); break;
    case 4: memcpy(at, &four, 4); break;
    default: memcpy(at, &value, 8); break;
    }
}

message_head blank_head(uint8_t type) {
    message_head head;
    memset(&head, 0, sizeof head);
    switch (type) {
    case SL_INFO: head.info = (sl_info) {.major = SL_MAJOR, .minor = SL_MINOR, .pages = 1}; break;
    case SL_HELLO: head.hello = (sl_hello) {.min_major = SL_MAJOR, .max_major = SL_MAJOR, .minor = SL_MINOR}; break;
    case SL_STATUS: head.status.cpu_pct = SL_PERCENT_UNKNOWN; break;
    default: break;
    }
    return head;
}

size_t axes_of(uint8_t type) {
    return type == SL_IMU16 ? SL_AXES : QUATERNION;
}

const uint8_t info_texts[INFO_TEXTS] = {SL_TLV_MODEL, SL_TLV_FIRMWARE, SL_TLV_NAME};

size_t pack_text(uint8_t *payload, size_t n, uint8_t type, const uint8_t *text, size_t length) {
    return length == 0 ? n : sl_pack_tlv(payload, n, type, text, length);
}

size_t pack_parameters(uint8_t *payload, size_t n, uint8_t autostart, uint32_t sleep) {
    uint8_t seconds[2];
    n = autostart == NOT_GIVEN_FLAG ? n : sl_pack_tlv(payload, n, SL_TLV_AUTOSTART, &autostart, 1);
    sl_put16(seconds, (uint16_t) sleep);
    return sleep == NOT_GIVEN_SECONDS ? n : sl_pack_tlv(payload, n, SL_TLV_IDLE_SLEEP, seconds, sizeof seconds);
}

size_t counts_in(const sl_data_head *head, uint8_t type) {
    return head->count * sl_size(head->mask) * axes_of(type);
}
