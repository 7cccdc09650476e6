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

uint8_t sl_node_count(const sl_device *d) {
    return d->description->node_count < SL_NODES ? d->description->node_count : (uint8_t) SL_NODES;
}

uint8_t sl_all_nodes(const sl_device *d) {
    return (uint8_t) ((1u << sl_node_count(d)) - 1u);
}

uint8_t sl_active_nodes(const sl_device *d) {
    return (uint8_t) (d->settings.node_mask & d->present);
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
    for (uint8_t i = 1; i < sl_node_count(d); i++) {
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
        d->rested_us = d->clock.now;
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
    if (node >= sl_node_count(d) || sl_has(d->present, node) == present) {
        return;
    }
    sl_device_now(d);
    sl_flush(d);
    d->present = (uint8_t) (d->present ^ 1u << node);
    if (d->state != SL_BOOT) {
        send_event(d, present ? SL_NODE_BACK : SL_NODE_LOST, node, 0);
        adapt_to_nodes(d);
    }
}

void sl_device_unplugged(sl_device *d) {
    sl_device_now(d);
    sl_stop_streaming(d);
    d->heard = false;
    d->ack_known = false; /* who opens the port next may begin with the same tag */
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
    for (uint8_t i = 0; i < sl_node_count(d); i++) {
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
    bool may = d->state == SL_IDLE && d->hal->sleep != NULL && d->params.idle_sleep_s > 0;
    uint64_t idle_us = d->heard_us > d->rested_us ? d->heard_us : d->rested_us;
    if (may && passed(d, idle_us, d->params.idle_sleep_s * SL_SECOND)) {
        d->rested_us = d->clock.now;
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
