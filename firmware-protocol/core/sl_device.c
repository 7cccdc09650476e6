#include "sl_device.h"

#include <string.h>

#include "sl_parts.h"

#define SILENCE_US 200000u
#define INFO_UNHEARD (5 * SL_SECOND)
#define INFO_STREAMING (10 * SL_SECOND)
#define STREAM_INFO_PERIOD (2 * SL_SECOND)
#define PROBE_PERIOD (2 * SL_SECOND)
#define HOST_PRESENT (10 * SL_SECOND)

/* ---- time ---- */

uint64_t sl_device_now(sl_device *d) {
    uint32_t counter = d->hal->now_us(d->hal->user);
    d->clock.now += (uint32_t) (counter - d->clock.last);
    d->clock.last = counter;
    return d->clock.now;
}

uint64_t sl_extend(sl_device *d, uint32_t at_us) {
    uint64_t now = sl_device_now(d);
    uint32_t age = d->clock.last - at_us;
    if (age > UINT32_MAX / 2) {
        return now; /* not yet: the board's counter was read after this call began, or never */
    }
    return age < now ? now - age : 0;
}

/* ---- sending ---- */

uint8_t *sl_payload(sl_device *d) {
    return d->wire + 1 + SL_PAYLOAD_AT;
}

void sl_send(sl_device *d, uint8_t type, size_t length) {
    uint8_t *frame = d->wire + 1;
    size_t n = sl_frame_encode(frame, type, 0, d->seq++, length);
    bool delimiter = d->delimiter_due || d->clock.now - d->last_tx_us > SILENCE_US;
    d->wire[0] = 0;
    if (d->hal->tx(d->hal->user, delimiter ? d->wire : frame, delimiter ? n + 1 : n)) {
        d->delimiter_due = false;
        d->last_tx_us = d->clock.now;
    } else {
        d->tx_dropped++;
    }
}

uint8_t sl_all_nodes(const sl_device *d) {
    return (uint8_t) ((1u << d->description->node_count) - 1u);
}

uint8_t sl_active_nodes(const sl_device *d) {
    return (uint8_t) (d->settings.node_mask & d->present);
}

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
    for (uint8_t i = 0; i < d->description->node_count; i++) {
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
    const sl_stream_info info = {d->epoch, wire_state(d), d->description->node_count, d->settings.batch, d->settings.rate_mhz,
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

static void send_event(sl_device *d, uint8_t code, uint8_t arg, uint16_t arg2) {
    const sl_event event = {d->clock.now, code, arg, arg2};
    sl_send(d, SL_EVENT, sl_pack_event(sl_payload(d), &event));
}

void sl_device_event(sl_device *d, uint8_t code, uint8_t arg, uint16_t arg2) {
    sl_device_now(d);
    send_event(d, code, arg, arg2);
}

void sl_device_log(sl_device *d, uint8_t level, const char *text) {
    sl_device_now(d);
    sl_send(d, SL_LOG, sl_pack_log(sl_payload(d), level, text));
}

void sl_device_foreign_text(sl_device *d) {
    d->delimiter_due = true;
}

/* ---- states ---- */

void sl_device_init(sl_device *d, const sl_hal *hal, const sl_description *description, const sl_params *params, uint32_t boot_id) {
    memset(d, 0, sizeof *d);
    d->hal = hal;
    d->description = description;
    d->settings = description->initial;
    d->boot_id = boot_id;
    d->epoch = 1;
    d->present = sl_all_nodes(d);
    d->delimiter_due = true;
    if (params != NULL) {
        d->params = *params;
        d->params.name[SL_LONGEST_TEXT] = 0;
    }
    sl_decoder_init(&d->decoder);
    d->clock.last = hal->now_us(hal->user);
    d->clock.now = d->clock.last;
}

static uint32_t highest_index(const sl_device *d) {
    uint32_t highest = d->index[0];
    for (uint8_t i = 1; i < d->description->node_count; i++) {
        if (d->index[i] - highest <= UINT32_MAX / 2) {
            highest = d->index[i];
        }
    }
    return highest;
}

static void begin_epoch(sl_device *d) {
    d->epoch_us = d->clock.now;
    d->epoch_index = highest_index(d);
    sl_send_stream_info(d);
}

void sl_next_epoch(sl_device *d) {
    d->epoch++;
    begin_epoch(d);
}

void sl_start_streaming(sl_device *d) {
    d->state = SL_STREAMING;
    sl_restart_indexes(d);
    begin_epoch(d);
}

bool sl_sample_as_set(sl_device *d) {
    return d->hal->sample == NULL || d->hal->sample(d->hal->user, &d->settings);
}

static void rest(sl_device *d) {
    sl_flush(d);
    if (d->hal->rest != NULL) {
        d->hal->rest(d->hal->user);
    }
}

void sl_stop_streaming(sl_device *d) {
    if (d->state == SL_STREAMING) {
        rest(d);
        d->state = SL_IDLE;
    }
}

static void autostart(sl_device *d) {
    if (d->state == SL_IDLE && d->params.autostart == 1 && sl_sample_as_set(d)) {
        d->keepalive_s = 0;
        sl_start_streaming(d);
    }
}

/* Streams on without the lost node, or with the one that is back. Without any there is a fault. */
static void adapt_to_nodes(sl_device *d) {
    if (d->present == 0) {
        sl_stop_streaming(d);
        d->state = SL_FAULT;
    } else if (d->state == SL_FAULT) {
        d->state = SL_IDLE;
    }
    sl_next_epoch(d);
    autostart(d);
}

void sl_device_node(sl_device *d, uint8_t node, bool present) {
    uint8_t bit = (uint8_t) (1u << node);
    if (node >= d->description->node_count || sl_has(d->present, node) == present) {
        return;
    }
    sl_device_now(d);
    sl_flush(d);
    d->present ^= bit;
    if (d->state != SL_BOOT) {
        send_event(d, present ? SL_NODE_BACK : SL_NODE_LOST, node, 0);
        adapt_to_nodes(d);
    }
}

void sl_device_unplugged(sl_device *d) {
    sl_device_now(d);
    sl_stop_streaming(d);
    d->heard = false;
    d->delimiter_due = true;
}

static void boot(sl_device *d) {
    d->state = d->present == 0 ? SL_FAULT : SL_IDLE;
    d->probe_us = d->clock.now;
    d->status_us = d->clock.now;
    sl_send_info(d, 0);
    autostart(d);
}

/* ---- what time brings ---- */

static bool passed(const sl_device *d, uint64_t since, uint64_t period) {
    return d->clock.now - since >= period;
}

static void keep_alive(sl_device *d) {
    if (d->state == SL_STREAMING && d->keepalive_s > 0 && passed(d, d->heard_us, d->keepalive_s * SL_SECOND)) {
        sl_stop_streaming(d);
    }
}

static void repeat_info(sl_device *d) {
    bool streaming = d->state == SL_STREAMING;
    if ((streaming || !d->heard) && passed(d, d->info_us, streaming ? INFO_STREAMING : INFO_UNHEARD)) {
        sl_send_info(d, 0);
    }
}

static void repeat_status(sl_device *d) {
    bool host = d->heard && !passed(d, d->heard_us, HOST_PRESENT);
    if ((host || d->state == SL_STREAMING || d->state == SL_FAULT) && passed(d, d->status_us, SL_SECOND)) {
        sl_send_status(d);
    }
}

static void probe_lost_nodes(sl_device *d) {
    if (d->hal->probe == NULL || !passed(d, d->probe_us, PROBE_PERIOD)) {
        return;
    }
    d->probe_us = d->clock.now;
    for (uint8_t i = 0; i < d->description->node_count; i++) {
        if (!sl_has(d->present, i) && d->hal->probe(d->hal->user, i)) {
            sl_device_node(d, i, true);
        }
    }
}

static void end_identify(sl_device *d) {
    if (d->identifying && d->clock.now >= d->identify_end_us) {
        d->identifying = false;
        d->hal->identify(d->hal->user, d->identified, false);
    }
}

static void reboot(sl_device *d) {
    if (d->rebooting && d->clock.now >= d->reboot_us) {
        d->rebooting = false;
        d->hal->reboot(d->hal->user, d->reboot_mode);
    }
}

static void fall_asleep(sl_device *d) {
    bool idle = d->state == SL_IDLE && d->hal->sleep != NULL && d->params.idle_sleep_s > 0;
    if (idle && passed(d, d->heard_us, d->params.idle_sleep_s * SL_SECOND)) {
        d->heard_us = d->clock.now;
        send_event(d, SL_SHUTTING_DOWN, 0, 0);
        d->hal->sleep(d->hal->user);
    }
}

void sl_device_poll(sl_device *d) {
    sl_device_now(d);
    if (d->state == SL_BOOT) {
        boot(d);
    }
    keep_alive(d);
    sl_flush_old(d);
    repeat_info(d);
    if (d->state == SL_STREAMING && passed(d, d->stream_info_us, STREAM_INFO_PERIOD)) {
        sl_send_stream_info(d);
    }
    repeat_status(d);
    probe_lost_nodes(d);
    sl_play_on(d);
    end_identify(d);
    reboot(d);
    fall_asleep(d);
}

void sl_device_receive(sl_device *d, const uint8_t *bytes, size_t n, uint32_t at_us) {
    uint64_t received = sl_extend(d, at_us);
    sl_frame frame;
    for (size_t i = 0; i < n; i++) {
        if (sl_decode(&d->decoder, bytes[i], &frame)) {
            sl_obey(d, &frame, received);
        }
    }
}
