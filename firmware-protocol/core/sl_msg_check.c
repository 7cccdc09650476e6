/* Which messages there are, and which of a strap's a host may use. */
#include "sl_msg.h"

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
    {SL_INFO, SL_INFO_SIZE, 20}, {SL_ACK, 12, 4}, {SL_STREAM_INFO, SL_STREAM_INFO_SIZE, 8}, {SL_TIME_REPLY, 26, 18},
    {SL_STATUS, SL_STATUS_SIZE, 0}, {SL_EVENT, 12, 0}, {SL_LOG, 1, NO_CLOCK}, {SL_IMU16, SL_DATA_HEAD_SIZE, 8}, {SL_QUAT16, SL_DATA_HEAD_SIZE, 8},
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

static sl_fault check_info(const sl_frame *frame) {
    size_t at = SL_INFO_SIZE;
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
    if (SL_STREAM_INFO_SIZE + SL_NODE_INFO_SIZE * nodes > frame->length) {
        return SL_BAD_LENGTH;
    }
    bool sane = nodes <= SL_MOST_NODES && rate >= SLOWEST_MHZ && rate <= FASTEST_MHZ;
    uint8_t ids = 0;
    for (size_t i = 0; i < nodes && sane; i++) {
        sane = is_sane_node(frame->payload + SL_STREAM_INFO_SIZE + SL_NODE_INFO_SIZE * i, &ids);
    }
    return sane ? SL_FINE : SL_BAD_VALUE;
}

static sl_fault check_data(const sl_frame *frame, uint16_t sample_size) {
    sl_data_head head;
    sl_unpack_data_head(frame->payload, &head);
    if (SL_DATA_HEAD_SIZE + (uint32_t) sample_size * sl_size(head.mask) * head.count > frame->length) {
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
    case SL_STATUS: return SL_STATUS_SIZE + 2u * frame->payload[31] > frame->length ? SL_BAD_LENGTH : SL_FINE;
    default: return SL_FINE;
    }
}
