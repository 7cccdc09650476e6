/* What a strap says (PROTOCOL.md, section 4). */
#include <string.h>

#include "sl_msg.h"

static int16_t signed16(uint16_t bits) {
    return bits < 0x8000u ? (int16_t) bits : (int16_t) (-1 - (int16_t) (0xFFFFu - bits));
}

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
    return SL_INFO_SIZE;
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
        pack_node_info(p + SL_STREAM_INFO_SIZE + SL_NODE_INFO_SIZE * i, &nodes[i]);
    }
    return SL_STREAM_INFO_SIZE + SL_NODE_INFO_SIZE * info->nodes;
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
    p += SL_STREAM_INFO_SIZE + SL_NODE_INFO_SIZE * node;
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
    return sl_pack_counts(p, SL_STATUS_SIZE, status->temp_centi, status->nodes);
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
        status->temp_centi[i] = signed16(sl_get16(p + SL_STATUS_SIZE + 2 * i));
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
    return SL_DATA_HEAD_SIZE;
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
    return signed16(sl_get16(p + SL_DATA_HEAD_SIZE + 2 * i));
}
