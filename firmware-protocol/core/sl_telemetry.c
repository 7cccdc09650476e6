/* What a strap tells of itself. */
#include <string.h>

#include "sl_parts.h"

static uint32_t caps(const sl_device *d) {
    const sl_description *is = d->description;
    const sl_hal *can = d->hal;
    uint32_t caps = is->more_caps | SL_CAP_TIME_SYNC | SL_CAP_KEEP_ALIVE;
    caps |= is->rate_count > 1 ? SL_CAP_RATE : 0u;
    caps |= is->accel_count > 1 || is->gyro_count > 1 ? SL_CAP_RANGE : 0u;
    caps |= can->haptic != NULL ? SL_CAP_HAPTIC : 0u;
    caps |= can->health != NULL && is->battery_mah > 0 ? SL_CAP_BATTERY : 0u;
    caps |= can->identify != NULL ? SL_CAP_IDENTIFY : 0u;
    caps |= can->reboot != NULL ? SL_CAP_REBOOT : 0u;
    caps |= can->save != NULL ? SL_CAP_PARAMS : 0u;
    return caps;
}

static size_t text_field(uint8_t *p, size_t n, uint8_t type, const char *text) {
    size_t length = text == NULL ? 0 : strlen(text);
    return length == 0 || length > SL_LONGEST_TEXT ? n : sl_pack_tlv(p, n, type, text, length);
}

static size_t node_fields(const sl_device *d, uint8_t *p, size_t n) {
    for (uint8_t i = 0; i < sl_node_count(d); i++) {
        const sl_node *node = &d->description->nodes[i];
        uint8_t field[10] = {i, node->position};
        sl_put16(field + 2, node->sensor);
        field[4] = node->bus;
        field[5] = node->address;
        sl_put32(field + 6, node->max_rate_mhz);
        n = sl_pack_tlv(p, n, SL_TLV_NODE, field, sizeof field);
    }
    return n;
}

static size_t rate_field(const sl_device *d, uint8_t *p, size_t n) {
    uint8_t field[4 * 8];
    uint8_t count = d->description->rate_count < 8 ? d->description->rate_count : 8;
    for (uint8_t i = 0; i < count; i++) {
        sl_put32(field + 4u * i, d->description->rates_mhz[i]);
    }
    return sl_pack_tlv(p, n, SL_TLV_RATES, field, 4u * count);
}

static size_t range_field(uint8_t *p, size_t n, uint8_t type, const sl_range *ranges, uint8_t count) {
    uint8_t field[2 * 8];
    count = count < 8 ? count : 8;
    for (uint8_t i = 0; i < count; i++) {
        sl_put16(field + 2u * i, ranges[i].full_scale);
    }
    return sl_pack_tlv(p, n, type, field, 2u * count);
}

static size_t haptic_field(const sl_device *d, uint8_t *p, size_t n) {
    uint8_t field[6] = {d->description->motors, d->description->motor_kind};
    sl_put32(field + 2, d->description->patterns);
    return d->hal->haptic == NULL ? n : sl_pack_tlv(p, n, SL_TLV_HAPTICS, field, sizeof field);
}

static size_t link_field(const sl_device *d, uint8_t *p, size_t n) {
    uint8_t field[5] = {d->description->link_kind};
    sl_put32(field + 1, d->description->link_baud);
    return sl_pack_tlv(p, n, SL_TLV_LINK, field, sizeof field);
}

static size_t battery_field(const sl_device *d, uint8_t *p, size_t n) {
    uint8_t field[2];
    sl_put16(field, d->description->battery_mah);
    return d->description->battery_mah == 0 ? n : sl_pack_tlv(p, n, SL_TLV_BATTERY, field, sizeof field);
}

/* The most needed fields first: those that do not fit are left out. */
static size_t info_fields(const sl_device *d, uint8_t *p, size_t n) {
    const sl_description *is = d->description;
    const uint8_t limits[2] = {(uint8_t) (SL_BATCH_COUNTS / SL_AXES), (uint8_t) SL_RX_PACKET};
    n = sl_pack_tlv(p, n, SL_TLV_LIMITS, limits, sizeof limits);
    n = text_field(p, n, SL_TLV_MODEL, is->model);
    n = text_field(p, n, SL_TLV_FIRMWARE, is->firmware);
    n = text_field(p, n, SL_TLV_NAME, d->params.name);
    n = node_fields(d, p, n);
    n = rate_field(d, p, n);
    n = range_field(p, n, SL_TLV_ACCEL_RANGES, is->accel, is->accel_count);
    n = range_field(p, n, SL_TLV_GYRO_RANGES, is->gyro, is->gyro_count);
    n = haptic_field(d, p, n);
    n = link_field(d, p, n);
    n = battery_field(d, p, n);
    n = text_field(p, n, SL_TLV_HARDWARE, is->hardware);
    return text_field(p, n, SL_TLV_BUILD, is->build);
}

void sl_send_info(sl_device *d, uint32_t nonce) {
    const sl_info info = {SL_MAJOR, SL_MINOR, 0, 1, d->boot_id, d->description->uid, caps(d), d->clock.now, nonce};
    size_t n = sl_pack_info(sl_payload(d), &info);
    d->info_us = d->clock.now;
    sl_send(d, SL_INFO, info_fields(d, sl_payload(d), n));
}

static uint32_t lsb_of(const sl_range *ranges, uint8_t count, uint16_t full_scale) {
    for (uint8_t i = 0; i < count; i++) {
        if (ranges[i].full_scale == full_scale) {
            return ranges[i].lsb;
        }
    }
    return 1;
}

static sl_node_info node_info(const sl_device *d, uint8_t node) {
    const sl_description *is = d->description;
    const sl_settings *set = &d->settings;
    sl_node_info info = {node, 0, set->accel_mg, set->gyro_dps, set->lpf_hz, 0, 0, is->nodes[node].axis_map, is->nodes[node].position};
    bool present = sl_has(d->present, node), enabled = sl_has(set->node_mask, node);
    info.status = (uint8_t) ((present ? SL_NODE_PRESENT : SL_NODE_FAULT) | (enabled ? SL_NODE_ENABLED : 0u));
    info.accel_lsb_ng = lsb_of(is->accel, is->accel_count, set->accel_mg);
    info.gyro_lsb_ndps = lsb_of(is->gyro, is->gyro_count, set->gyro_dps);
    return info;
}

static uint8_t wire_state(const sl_device *d) {
    return d->state == SL_STREAMING ? SL_STATE_STREAMING : d->state == SL_FAULT ? SL_STATE_FAULT : SL_STATE_IDLE;
}

void sl_send_stream_info(sl_device *d) {
    const sl_stream_info info = {d->epoch, wire_state(d), sl_node_count(d), d->settings.batch, d->settings.rate_mhz,
        d->epoch_us, d->epoch_index};
    sl_node_info nodes[SL_NODES];
    for (uint8_t i = 0; i < info.nodes; i++) {
        nodes[i] = node_info(d, i);
    }
    d->stream_info_us = d->clock.now;
    sl_send(d, SL_STREAM_INFO, sl_pack_stream_info(sl_payload(d), &info, nodes));
}

void sl_send_status(sl_device *d) {
    sl_status status;
    memset(&status, 0, sizeof status);
    status.batt_pct = SL_PERCENT_UNKNOWN;
    status.cpu_pct = SL_PERCENT_UNKNOWN;
    if (d->hal->health != NULL) {
        d->hal->health(d->hal->user, &status);
    }
    status.t_us = d->clock.now;
    status.boot_id = d->boot_id;
    status.tx_dropped = d->tx_dropped;
    status.rx_bad = sl_rejected(&d->decoder);
    status.lost = d->samples_lost;
    status.nodes = status.nodes < SL_MOST_NODES ? status.nodes : (uint8_t) SL_MOST_NODES;
    d->status_us = d->clock.now;
    sl_send(d, SL_STATUS, sl_pack_status(sl_payload(d), &status));
}
