/* What a host says (PROTOCOL.md, section 5). */
#include "sl_msg.h"

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
