/* What a strap does when it is told to. */
#include <string.h>

#include "sl_parts.h"

#define ACK_KEPT (5 * SL_SECOND)
#define SAVE_PERIOD (5 * SL_SECOND)
#define REBOOT_DELAY_US 100000u /* for the ACK to leave */
#define LONGEST_IDENTIFY_S 30u

/* ---- ACK ---- */

static void send_ack(sl_device *d) {
    sl_send(d, SL_ACK, sl_pack_ack(sl_payload(d), &d->ack));
}

static void answer(sl_device *d, const sl_frame *frame, sl_answer status) {
    d->ack = (sl_ack) {frame->payload[0], frame->type, (uint8_t) status, d->clock.now};
    d->ack_known = true;
    send_ack(d);
}

/* A command with the same tag and type is the same command, said again because its answer was not heard. */
static bool is_repeated(const sl_device *d, const sl_frame *frame) {
    return d->ack_known && d->ack.tag == frame->payload[0] && d->ack.cmd == frame->type && d->clock.now - d->ack.t_us < ACK_KEPT;
}

/* ---- commands ---- */

static sl_answer start(sl_device *d, const sl_frame *frame) {
    sl_start args;
    sl_unpack_start(frame->payload, &args);
    if (d->state == SL_FAULT) {
        return SL_BAD_STATE;
    }
    if (d->state != SL_STREAMING && !sl_sample_as_set(d)) {
        return SL_HW_FAULT;
    }
    d->keepalive_s = args.keepalive_s;
    return SL_OK;
}

static void obey_start(sl_device *d, const sl_frame *frame) {
    bool streaming = d->state == SL_STREAMING;
    sl_answer status = start(d, frame);
    answer(d, frame, status);
    if (status == SL_OK && !streaming) {
        sl_start_streaming(d);
    }
}

static void obey_config(sl_device *d, const sl_frame *frame) {
    sl_config wish;
    sl_unpack_config(frame->payload, &wish);
    sl_answer status = sl_configure(d, &wish);
    answer(d, frame, status);
    if (status == SL_OK || status == SL_OK_CLAMPED) {
        sl_next_epoch(d);
    }
}

static sl_answer identify(sl_device *d, const sl_frame *frame) {
    sl_identify args;
    sl_unpack_identify(frame->payload, &args);
    if (d->hal->identify == NULL) {
        return SL_UNSUPPORTED;
    }
    if ((args.node >= sl_node_count(d) && args.node != SL_ALL_NODES) || args.seconds > LONGEST_IDENTIFY_S) {
        return SL_BAD_ARG;
    }
    if (d->identifying) {
        d->hal->identify(d->hal->user, d->identified, false);
    }
    d->identified = args.node;
    d->identify_end_us = d->clock.now + args.seconds * SL_SECOND;
    d->identifying = args.seconds > 0;
    if (d->identifying) {
        d->hal->identify(d->hal->user, args.node, true);
    }
    return SL_OK;
}

static sl_answer get(sl_device *d, const sl_frame *frame) {
    switch (frame->payload[1]) {
    case SL_INFO: sl_send_info(d, 0); return SL_OK;
    case SL_STREAM_INFO: sl_send_stream_info(d); return SL_OK;
    case SL_STATUS: sl_send_status(d); return SL_OK;
    default: return SL_BAD_ARG;
    }
}

static bool set_param(sl_params *params, const sl_tlv *tlv) {
    switch (tlv->type) {
    case SL_TLV_NAME:
        if (tlv->length > SL_LONGEST_TEXT) {
            return false;
        }
        memset(params->name, 0, sizeof params->name);
        memcpy(params->name, tlv->bytes, tlv->length);
        return true;
    case SL_TLV_AUTOSTART:
        if (tlv->length != 1 || tlv->bytes[0] > 1) {
            return false;
        }
        params->autostart = tlv->bytes[0];
        return true;
    case SL_TLV_IDLE_SLEEP:
        if (tlv->length != 2) {
            return false;
        }
        params->idle_sleep_s = sl_get16(tlv->bytes);
        return true;
    default:
        return false;
    }
}

/* All or nothing: a field that cannot be set leaves all as they are. */
static sl_answer set_params(sl_device *d, const sl_frame *frame) {
    sl_params params = d->params;
    sl_tlv tlv;
    size_t at = 1;
    while (sl_unpack_tlv(frame->payload, frame->length, &at, &tlv)) {
        if (!set_param(&params, &tlv)) {
            return SL_BAD_ARG;
        }
    }
    if (at != frame->length) {
        return SL_BAD_ARG;
    }
    if (d->hal->save == NULL) {
        return SL_UNSUPPORTED;
    }
    if (d->saved && d->clock.now - d->saved_us < SAVE_PERIOD) {
        return SL_RATE_LIMITED;
    }
    if (!d->hal->save(d->hal->user, &params)) {
        return SL_HW_FAULT;
    }
    d->saved = true;
    d->saved_us = d->clock.now;
    d->params = params;
    return SL_OK;
}

static sl_answer reboot(sl_device *d, const sl_frame *frame) {
    sl_reboot args;
    sl_unpack_reboot(frame->payload, &args);
    if (d->hal->reboot == NULL) {
        return SL_UNSUPPORTED;
    }
    if (args.magic != SL_REBOOT_MAGIC || args.mode > 1) {
        return SL_BAD_ARG;
    }
    if (d->state != SL_IDLE) {
        return SL_BAD_STATE;
    }
    d->reboot_mode = args.mode;
    d->reboot_us = d->clock.now + REBOOT_DELAY_US;
    d->rebooting = true;
    return SL_OK;
}

static sl_answer cue(sl_device *d, const sl_frame *frame) {
    sl_cue args;
    sl_unpack_cue(frame->payload, &args);
    return sl_play(d, &args);
}

static sl_answer stop(sl_device *d) {
    sl_stop_streaming(d);
    return SL_OK;
}

static void obey_hello(sl_device *d, const sl_frame *frame) {
    sl_hello hello;
    sl_unpack_hello(frame->payload, &hello);
    sl_send_info(d, hello.nonce);
}

static void obey_time_sync(sl_device *d, const sl_frame *frame, uint64_t received_us) {
    sl_time_sync sync;
    sl_unpack_time_sync(frame->payload, &sync);
    const sl_time_reply reply = {sync.tag, sync.t1, received_us, sl_device_now(d)};
    sl_send(d, SL_TIME_REPLY, sl_pack_time_reply(sl_payload(d), &reply));
}

static void execute(sl_device *d, const sl_frame *frame) {
    switch (frame->type) {
    case SL_START: obey_start(d, frame); break;
    case SL_STOP: answer(d, frame, stop(d)); break;
    case SL_CONFIG: obey_config(d, frame); break;
    case SL_CUE: answer(d, frame, cue(d, frame)); break;
    case SL_IDENTIFY: answer(d, frame, identify(d, frame)); break;
    case SL_GET: answer(d, frame, get(d, frame)); break;
    case SL_SET_PARAM: answer(d, frame, set_params(d, frame)); break;
    case SL_REBOOT: answer(d, frame, reboot(d, frame)); break;
    default: answer(d, frame, SL_UNSUPPORTED); break;
    }
    sl_play_on(d);
}

/* A frame that is none for a strap, or cannot be one: an echo, or too short even for a tag. */
static bool is_for_us(sl_device *d, const sl_frame *frame) {
    if (!sl_is_command(frame->type)) {
        sl_count(&d->decoder, SL_UNKNOWN_TYPE);
        return false;
    }
    d->heard = true;
    d->heard_us = d->clock.now;
    if (!sl_is_known(frame->type)) {
        sl_count(&d->decoder, SL_UNKNOWN_TYPE);
    }
    if (frame->length < sl_shortest(frame->type)) {
        sl_count(&d->decoder, SL_BAD_LENGTH);
    }
    return frame->length > 0;
}

void sl_obey(sl_device *d, const sl_frame *frame, uint64_t received_us) {
    if (!is_for_us(d, frame)) {
        return;
    }
    bool too_short = frame->length < sl_shortest(frame->type);
    if (!too_short && frame->type == SL_HELLO) {
        obey_hello(d, frame);
    } else if (!too_short && frame->type == SL_TIME_SYNC) {
        obey_time_sync(d, frame, received_us);
    } else if (is_repeated(d, frame)) {
        send_ack(d);
    } else if (too_short) {
        answer(d, frame, SL_TOO_SHORT_ARGS);
    } else if (frame->payload[0] == 0) {
        answer(d, frame, SL_BAD_ARG);
    } else {
        execute(d, frame);
    }
}
