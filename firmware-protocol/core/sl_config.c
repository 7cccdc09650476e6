/* CONFIG: from what a host wishes to what the strap can. */
#include "sl_parts.h"

#define FRAME_BYTES 28u
#define OTHER_BYTES_PER_S 100u /* STATUS, STREAM_INFO, INFO */

static uint16_t nearest_range(const sl_range *ranges, uint8_t count, uint16_t wanted) {
    uint16_t best = 0;
    uint16_t distance = UINT16_MAX;
    for (uint8_t i = 0; i < count; i++) {
        uint16_t is = ranges[i].full_scale;
        uint16_t off = (uint16_t) (is > wanted ? is - wanted : wanted - is);
        if (off <= distance) {
            best = is;
            distance = off;
        }
    }
    return best;
}

static uint32_t nearest_rate(const sl_description *is, uint32_t wanted) {
    uint32_t best = 0, distance = UINT32_MAX;
    for (uint8_t i = 0; i < is->rate_count; i++) {
        uint32_t rate = is->rates_mhz[i];
        uint32_t off = rate > wanted ? rate - wanted : wanted - rate;
        if (off <= distance) {
            best = rate;
            distance = off;
        }
    }
    return best;
}

/* What comes nearest to the wish; 0 wishes nothing. */
static sl_settings nearest(const sl_device *d, const sl_config *wish) {
    const sl_description *is = d->description;
    sl_settings s = d->settings;
    s.node_mask = wish->node_mask == SL_ALL_NODES ? sl_all_nodes(d) : wish->node_mask != 0 ? wish->node_mask : s.node_mask;
    s.batch = wish->batch != 0 ? wish->batch : s.batch;
    size_t most = sl_batch_limit(s.node_mask);
    s.batch = (uint8_t) (s.batch <= most ? s.batch : most);
    s.rate_mhz = wish->rate_mhz != 0 ? nearest_rate(is, wish->rate_mhz) : s.rate_mhz;
    s.accel_mg = wish->accel_mg != 0 ? nearest_range(is->accel, is->accel_count, wish->accel_mg) : s.accel_mg;
    s.gyro_dps = wish->gyro_dps != 0 ? nearest_range(is->gyro, is->gyro_count, wish->gyro_dps) : s.gyro_dps;
    s.lpf_hz = wish->lpf_hz != 0 ? wish->lpf_hz : s.lpf_hz;
    return s;
}

static bool fulfils(const sl_settings *s, const sl_config *wish) {
    return (wish->batch == 0 || wish->batch == s->batch) && (wish->rate_mhz == 0 || wish->rate_mhz == s->rate_mhz)
        && (wish->accel_mg == 0 || wish->accel_mg == s->accel_mg) && (wish->gyro_dps == 0 || wish->gyro_dps == s->gyro_dps)
        && (wish->lpf_hz == 0 || wish->lpf_hz == s->lpf_hz);
}

/* Whether the stream leaves a fifth of the line free. Ten bits to the byte. */
static bool fits_link(const sl_device *d, const sl_settings *s) {
    uint32_t frame = FRAME_BYTES + 2u * SL_AXES * sl_size(s->node_mask) * s->batch;
    uint32_t bytes_per_s = frame * (s->rate_mhz / s->batch) / 1000u + OTHER_BYTES_PER_S;
    return d->description->link_baud == 0 || bytes_per_s <= d->description->link_baud / 100u * 8u;
}

sl_answer sl_configure(sl_device *d, const sl_config *wish) {
    if (wish->node_mask != SL_ALL_NODES && (wish->node_mask & (uint8_t) ~sl_all_nodes(d)) != 0) {
        return SL_BAD_ARG;
    }
    sl_settings old = d->settings, wanted = nearest(d, wish);
    if (!fits_link(d, &wanted)) {
        return SL_LINK_TOO_SLOW;
    }
    if (d->state == SL_STREAMING) {
        sl_flush(d);
    }
    d->settings = wanted;
    if (d->state == SL_STREAMING && !sl_sample_as_set(d)) {
        d->settings = old;
        sl_sample_as_set(d);
        return SL_HW_FAULT;
    }
    return fulfils(&d->settings, wish) ? SL_OK : SL_OK_CLAMPED;
}
