#include "sl_msg.h"

#include <string.h>

#define INFO_SIZE 32u
#define STREAM_INFO_SIZE 20u
#define NODE_SIZE 20u
#define STATUS_SIZE 32u
#define DATA_SIZE 18u
#define MOST_GROUPS 18u
#define SHORTEST_SPACING 200u
#define SLOWEST_MHZ 1000u
#define FASTEST_MHZ 2000000u
#define NO_CLOCK 255u

/* Times beyond this are no strap's: 285 years of uptime, and the last whole microsecond that every host can tell from the next. */
#define CLOCK_END (UINT64_C(1) << 53)

typedef struct {
    uint8_t type, shortest, clock_at;
} type_info;

static const type_info types[] = {
    {SL_INFO, INFO_SIZE, 20}, {SL_ACK, 12, 4}, {SL_STREAM_INFO, STREAM_INFO_SIZE, 8}, {SL_TIME_REPLY, 26, 18},
    {SL_STATUS, STATUS_SIZE, 0}, {SL_EVENT, 12, 0}, {SL_LOG, 1, NO_CLOCK}, {SL_IMU16, DATA_SIZE, 8}, {SL_QUAT16, DATA_SIZE, 8},
    {SL_HELLO, 16, NO_CLOCK}, {SL_START, 4, NO_CLOCK}, {SL_STOP, 1, NO_CLOCK}, {SL_TIME_SYNC, 9, NO_CLOCK}, {SL_CONFIG, 14, NO_CLOCK},
    {SL_CUE, 18, NO_CLOCK}, {SL_IDENTIFY, 3, NO_CLOCK}, {SL_GET, 2, NO_CLOCK}, {SL_SET_PARAM, 1, NO_CLOCK}, {SL_REBOOT, 6, NO_CLOCK}
};

static const type_info *info_of(uint8_t type) {
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (types[i].type == type) {
            return &types[i];
        }
    }
    return NULL;
}

bool sl_is_known(uint8_t type) {
    return info_of(type) != NULL;
}

bool sl_is_command(uint8_t type) {
    return (type & 0x40u) != 0;
}

size_t sl_shortest(uint8_t type) {
    const type_info *info = info_of(type);
    return info == NULL ? 0 : info->shortest;
}

/* ---- numbers ---- */

uint16_t sl_get16(const uint8_t *at) {
    return (uint16_t) (at[0] | (uint16_t) at[1] << 8);
}

uint32_t sl_get32(const uint8_t *at) {
    return sl_get16(at) | (uint32_t) sl_get16(at + 2) << 16;
}

uint64_t sl_get64(const uint8_t *at) {
    return sl_get32(at) | (uint64_t) sl_get32(at + 4) << 32;
}

void sl_put16(uint8_t *at, uint16_t value) {
    at[0] = (uint8_t) value;
    at[1] = (uint8_t) (value >> 8);
}

void sl_put32(uint8_t *at, uint32_t value) {
    sl_put16(at, (uint16_t) value);
    sl_put16(at + 2, (uint16_t) (value >> 16));
}

void sl_put64(uint8_t *at, uint64_t value) {
    sl_put32(at, (uint32_t) value);
    sl_put32(at + 4, (uint32_t) (value >> 32));
}

static int16_t signed16(uint16_t bits) {
    return bits < 0x8000u ? (int16_t) bits : (int16_t) (-1 - (int16_t) (0xFFFFu - bits));
}

bool sl_has(uint8_t set, uint8_t member) {
    return member < 8 && ((unsigned) set >> member & 1u) != 0;
}

uint8_t sl_size(uint8_t set) {
    uint8_t n = 0;
    for (; set != 0; set = (uint8_t) (set & (set - 1u))) {
        n++;
    }
    return n;
}

/* ---- checks ---- */

static sl_fault check_info(const sl_frame *frame) {
    size_t at = INFO_SIZE;
    sl_tlv tlv;
    while (sl_unpack_tlv(frame->payload, frame->length, &at, &tlv)) {
    }
    return at == frame->length ? SL_FINE : SL_BAD_TLV;
}

/* A mounting is a rotation: each axis once, and not mirrored. 0 tells that it is not told. */
static bool is_rotation(uint16_t map) {
    uint8_t anterior = map & 15u, superior = map >> 4 & 15u, right = map >> 8 & 15u;
    uint8_t a = anterior & 7u, s = superior & 7u, r = right & 7u;
    bool negated = ((anterior ^ superior ^ right) & 8u) != 0;
    bool even = (a + 1u) % 3u == s;
    return map >> 12 == 0 && a < 3 && s < 3 && r < 3 && a != s && s != r && r != a && even != negated;
}

static bool is_sane_node(const uint8_t *node, uint8_t *ids) {
    uint8_t bit = (uint8_t) (node[0] < SL_MOST_NODES ? 1u << node[0] : 0u);
    uint16_t map = sl_get16(node + 16);
    bool sane = (bit & (uint8_t) ~*ids) != 0 && sl_get32(node + 8) != 0 && sl_get32(node + 12) != 0 && (map == 0 || is_rotation(map));
    *ids |= bit;
    return sane;
}

static sl_fault check_stream_info(const sl_frame *frame) {
    size_t nodes = frame->payload[2];
    uint32_t rate = sl_get32(frame->payload + 4);
    if (STREAM_INFO_SIZE + NODE_SIZE * nodes > frame->length) {
        return SL_BAD_LENGTH;
    }
    bool sane = nodes <= SL_MOST_NODES && rate >= SLOWEST_MHZ && rate <= FASTEST_MHZ;
    uint8_t ids = 0;
    for (size_t i = 0; i < nodes && sane; i++) {
        sane = is_sane_node(frame->payload + STREAM_INFO_SIZE + NODE_SIZE * i, &ids);
    }
    return sane ? SL_FINE : SL_BAD_VALUE;
}

static sl_fault check_data(const sl_frame *frame, uint16_t sample_size) {
    sl_data_head head;
    sl_unpack_data_head(frame->payload, &head);
    if (DATA_SIZE + (uint32_t) sample_size * sl_size(head.mask) * head.count > frame->length) {
        return SL_BAD_LENGTH;
    }
    bool spaced = head.dt_us == 0 ? head.count == 1 : head.dt_us >= SHORTEST_SPACING;
    return head.mask != 0 && head.count > 0 && head.count <= MOST_GROUPS && spaced ? SL_FINE : SL_BAD_VALUE;
}

sl_fault sl_check(const sl_frame *frame) {
    const type_info *info = sl_is_command(frame->type) ? NULL : info_of(frame->type);
    if (info == NULL) {
        return SL_UNKNOWN_TYPE;
    }
    if (frame->length < info->shortest) {
        return SL_BAD_LENGTH;
    }
    if (info->clock_at != NO_CLOCK && sl_get64(frame->payload + info->clock_at) >= CLOCK_END) {
        return SL_BAD_VALUE;
    }
    switch (frame->type) {
    case SL_INFO: return check_info(frame);
    case SL_STREAM_INFO: return check_stream_info(frame);
    case SL_IMU16: return check_data(frame, 2u * SL_AXES);
    case SL_QUAT16: return check_data(frame, 8u);
    case SL_STATUS: return STATUS_SIZE + 2u * frame->payload[31] > frame->length ? SL_BAD_LENGTH : SL_FINE;
    default: return SL_FINE;
    }
}

/* ---- strap to host ---- */

size_t sl_pack_info(uint8_t *p, const sl_info *info) {
    p[0] = info->major;
    p[1] = info->minor;
    p[2] = info->page;
    p[3] = info->pages;
    sl_put32(p + 4, info->boot_id);
    sl_put64(p + 8, info->uid);
    sl_put32(p + 16, info->caps);
    sl_put64(p + 20, info->t_us);
    sl_put32(p + 28, info->nonce);
    return INFO_SIZE;
}

void sl_unpack_info(const uint8_t *p, sl_info *info) {
    info->major = p[0];
    info->minor = p[1];
    info->page = p[2];
    info->pages = p[3];
    info->boot_id = sl_get32(p + 4);
    info->uid = sl_get64(p + 8);
    info->caps = sl_get32(p + 16);
    info->t_us = sl_get64(p + 20);
    info->nonce = sl_get32(p + 28);
}

size_t sl_pack_ack(uint8_t *p, const sl_ack *ack) {
    p[0] = ack->tag;
    p[1] = ack->cmd;
    p[2] = ack->status;
    p[3] = 0;
    sl_put64(p + 4, ack->t_us);
    return 12;
}

void sl_unpack_ack(const uint8_t *p, sl_ack *ack) {
    ack->tag = p[0];
    ack->cmd = p[1];
    ack->status = p[2];
    ack->t_us = sl_get64(p + 4);
}

static void pack_node_info(uint8_t *p, const sl_node_info *node) {
    p[0] = node->id;
    p[1] = node->status;
    sl_put16(p + 2, node->accel_mg);
    sl_put16(p + 4, node->gyro_dps);
    sl_put16(p + 6, node->lpf_hz);
    sl_put32(p + 8, node->accel_lsb_ng);
    sl_put32(p + 12, node->gyro_lsb_ndps);
    sl_put16(p + 16, node->axis_map);
    p[18] = node->position;
    p[19] = 0;
}

size_t sl_pack_stream_info(uint8_t *p, const sl_stream_info *info, const sl_node_info *nodes) {
    p[0] = info->epoch;
    p[1] = info->state;
    p[2] = info->nodes;
    p[3] = info->batch;
    sl_put32(p + 4, info->rate_mhz);
    sl_put64(p + 8, info->t_us);
    sl_put32(p + 16, info->index);
    for (size_t i = 0; i < info->nodes; i++) {
        pack_node_info(p + STREAM_INFO_SIZE + NODE_SIZE * i, &nodes[i]);
    }
    return STREAM_INFO_SIZE + NODE_SIZE * info->nodes;
}

void sl_unpack_stream_info(const uint8_t *p, sl_stream_info *info) {
    info->epoch = p[0];
    info->state = p[1];
    info->nodes = p[2];
    info->batch = p[3];
    info->rate_mhz = sl_get32(p + 4);
    info->t_us = sl_get64(p + 8);
    info->index = sl_get32(p + 16);
}

void sl_unpack_node_info(const uint8_t *p, size_t node, sl_node_info *info) {
    p += STREAM_INFO_SIZE + NODE_SIZE * node;
    info->id = p[0];
    info->status = p[1];
    info->accel_mg = sl_get16(p + 2);
    info->gyro_dps = sl_get16(p + 4);
    info->lpf_hz = sl_get16(p + 6);
    info->accel_lsb_ng = sl_get32(p + 8);
    info->gyro_lsb_ndps = sl_get32(p + 12);
    info->axis_map = sl_get16(p + 16);
    info->position = p[18];
}

size_t sl_pack_time_reply(uint8_t *p, const sl_time_reply *reply) {
    p[0] = reply->tag;
    p[1] = SL_TIME_SYNC;
    sl_put64(p + 2, reply->t1);
    sl_put64(p + 10, reply->t2);
    sl_put64(p + 18, reply->t3);
    return 26;
}

void sl_unpack_time_reply(const uint8_t *p, sl_time_reply *reply) {
    reply->tag = p[0];
    reply->t1 = sl_get64(p + 2);
    reply->t2 = sl_get64(p + 10);
    reply->t3 = sl_get64(p + 18);
}

size_t sl_pack_status(uint8_t *p, const sl_status *status) {
    sl_put64(p, status->t_us);
    sl_put32(p + 8, status->boot_id);
    sl_put16(p + 12, status->batt_mv);
    p[14] = status->batt_pct;
    p[15] = status->power;
    sl_put32(p + 16, status->tx_dropped);
    sl_put32(p + 20, status->rx_bad);
    sl_put32(p + 24, status->lost);
    sl_put16(p + 28, status->bus_errors);
    p[30] = status->cpu_pct;
    p[31] = status->nodes;
    return sl_pack_counts(p, STATUS_SIZE, status->temp_centi, status->nodes);
}

void sl_unpack_status(const uint8_t *p, sl_status *status) {
    status->t_us = sl_get64(p);
    status->boot_id = sl_get32(p + 8);
    status->batt_mv = sl_get16(p + 12);
    status->batt_pct = p[14];
    status->power = p[15];
    status->tx_dropped = sl_get32(p + 16);
    status->rx_bad = sl_get32(p + 20);
    status->lost = sl_get32(p + 24);
    status->bus_errors = sl_get16(p + 28);
    status->cpu_pct = p[30];
    status->nodes = p[31] < SL_MOST_NODES ? p[31] : SL_MOST_NODES;
    for (size_t i = 0; i < status->nodes; i++) {
        status->temp_centi[i] = signed16(sl_get16(p + STATUS_SIZE + 2 * i));
    }
}

size_t sl_pack_event(uint8_t *p, const sl_event *event) {
    sl_put64(p, event->t_us);
    p[8] = event->code;
    p[9] = event->arg;
    sl_put16(p + 10, event->arg2);
    return 12;
}

void sl_unpack_event(const uint8_t *p, sl_event *event) {
    event->t_us = sl_get64(p);
    event->code = p[8];
    event->arg = p[9];
    event->arg2 = sl_get16(p + 10);
}

size_t sl_pack_log(uint8_t *p, uint8_t level, const char *text) {
    size_t n = strlen(text);
    p[0] = level;
    if (n > SL_LONGEST_LOG) {
        n = SL_LONGEST_LOG;
        while (n > 0 && ((uint8_t) text[n] & 0xC0u) == 0x80u) {
            n--;
        }
    }
    memcpy(p + 1, text, n);
    return n + 1;
}

size_t sl_pack_data_head(uint8_t *p, const sl_data_head *head) {
    p[0] = head->epoch;
    p[1] = head->mask;
    p[2] = head->count;
    p[3] = head->flags;
    sl_put32(p + 4, head->index);
    sl_put64(p + 8, head->t0_us);
    sl_put16(p + 16, head->dt_us);
    return DATA_SIZE;
}

void sl_unpack_data_head(const uint8_t *p, sl_data_head *head) {
    head->epoch = p[0];
    head->mask = p[1];
    head->count = p[2];
    head->flags = p[3];
    head->index = sl_get32(p + 4);
    head->t0_us = sl_get64(p + 8);
    head->dt_us = sl_get16(p + 16);
}

size_t sl_pack_counts(uint8_t *p, size_t at, const int16_t *counts, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sl_put16(p + at + 2 * i, (uint16_t) counts[i]);
    }
    return at + 2 * n;
}

int16_t sl_unpack_count(const uint8_t *p, size_t i) {
    return signed16(sl_get16(p + DATA_SIZE + 2 * i));
}

/* ---- host to strap ---- */

size_t sl_pack_hello(uint8_t *p, const sl_hello *hello) {
    p[0] = hello->tag;
    p[1] = hello->min_major;
    p[2] = hello->max_major;
    p[3] = hello->minor;
    sl_put32(p + 4, hello->nonce);
    sl_put64(p + 8, hello->unix_us);
    return 16;
}

void sl_unpack_hello(const uint8_t *p, sl_hello *hello) {
    hello->tag = p[0];
    hello->min_major = p[1];
    hello->max_major = p[2];
    hello->minor = p[3];
    hello->nonce = sl_get32(p + 4);
    hello->unix_us = sl_get64(p + 8);
}

size_t sl_pack_start(uint8_t *p, const sl_start *start) {
    p[0] = start->tag;
    p[1] = start->flags;
    sl_put16(p + 2, start->keepalive_s);
    return 4;
}

void sl_unpack_start(const uint8_t *p, sl_start *start) {
    start->tag = p[0];
    start->flags = p[1];
    start->keepalive_s = sl_get16(p + 2);
}

size_t sl_pack_stop(uint8_t *p, uint8_t tag) {
    p[0] = tag;
    return 1;
}

size_t sl_pack_time_sync(uint8_t *p, const sl_time_sync *sync) {
    p[0] = sync->tag;
    sl_put64(p + 1, sync->t1);
    return 9;
}

void sl_unpack_time_sync(const uint8_t *p, sl_time_sync *sync) {
    sync->tag = p[0];
    sync->t1 = sl_get64(p + 1);
}

size_t sl_pack_config(uint8_t *p, const sl_config *config) {
    p[0] = config->tag;
    p[1] = config->node_mask;
    p[2] = config->batch;
    p[3] = 0;
    sl_put32(p + 4, config->rate_mhz);
    sl_put16(p + 8, config->accel_mg);
    sl_put16(p + 10, config->gyro_dps);
    sl_put16(p + 12, config->lpf_hz);
    return 14;
}

void sl_unpack_config(const uint8_t *p, sl_config *config) {
    config->tag = p[0];
    config->node_mask = p[1];
    config->batch = p[2];
    config->rate_mhz = sl_get32(p + 4);
    config->accel_mg = sl_get16(p + 8);
    config->gyro_dps = sl_get16(p + 10);
    config->lpf_hz = sl_get16(p + 12);
}

size_t sl_pack_cue(uint8_t *p, const sl_cue *cue) {
    p[0] = cue->tag;
    p[1] = cue->motor_mask;
    p[2] = cue->pattern;
    p[3] = cue->intensity;
    sl_put16(p + 4, cue->on_ms);
    sl_put16(p + 6, cue->off_ms);
    p[8] = cue->repeats;
    p[9] = cue->prio;
    sl_put64(p + 10, cue->not_after_us);
    return 18;
}

void sl_unpack_cue(const uint8_t *p, sl_cue *cue) {
    cue->tag = p[0];
    cue->motor_mask = p[1];
    cue->pattern = p[2];
    cue->intensity = p[3];
    cue->on_ms = sl_get16(p + 4);
    cue->off_ms = sl_get16(p + 6);
    cue->repeats = p[8];
    cue->prio = p[9];
    cue->not_after_us = sl_get64(p + 10);
}

size_t sl_pack_identify(uint8_t *p, const sl_identify *identify) {
    p[0] = identify->tag;
    p[1] = identify->node;
    p[2] = identify->seconds;
    return 3;
}

void sl_unpack_identify(const uint8_t *p, sl_identify *identify) {
    identify->tag = p[0];
    identify->node = p[1];
    identify->seconds = p[2];
}

size_t sl_pack_get(uint8_t *p, const sl_get *get) {
    p[0] = get->tag;
    p[1] = get->what;
    return 2;
}

void sl_unpack_get(const uint8_t *p, sl_get *get) {
    get->tag = p[0];
    get->what = p[1];
}

size_t sl_pack_set_param(uint8_t *p, uint8_t tag) {
    p[0] = tag;
    return 1;
}

size_t sl_pack_reboot(uint8_t *p, const sl_reboot *reboot) {
    p[0] = reboot->tag;
    p[1] = reboot->mode;
    sl_put32(p + 2, reboot->magic);
    return 6;
}

void sl_unpack_reboot(const uint8_t *p, sl_reboot *reboot) {
    reboot->tag = p[0];
    reboot->mode = p[1];
    reboot->magic = sl_get32(p + 2);
}

/* ---- fields ---- */

size_t sl_pack_tlv(uint8_t *p, size_t length, uint8_t type, const void *bytes, size_t n) {
    if (n > 0xFFu || length + 2 + n > SL_LONGEST_PAYLOAD) {
        return length;
    }
    p[length] = type;
    p[length + 1] = (uint8_t) n;
    memcpy(p + length + 2, bytes, n);
    return length + 2 + n;
}

bool sl_unpack_tlv(const uint8_t *p, size_t length, size_t *at, sl_tlv *tlv) {
    if (*at >= length) {
        return false;
    }
    if (length - *at < 2 || length - *at - 2 < p[*at + 1]) {
        *at = length + 1;
        return false;
    }
    tlv->type = p[*at];
    tlv->length = p[*at + 1];
    tlv->bytes = p + *at + 2;
    *at += 2u + tlv->length;
    return true;
}
