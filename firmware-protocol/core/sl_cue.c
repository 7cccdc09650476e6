/* Motors: a cue's pulses, and the limits that keep a strap from buzzing on. */
#include <string.h>

#include "sl_parts.h"

#define LONGEST_CUE_MS 3000u
#define MOST_ON_MS UINT32_C(5000) /* half of 10 s */
#define MILLISECOND UINT32_C(1000)

/* What a pattern means where the host gives no times. */
static void fill_in(sl_cue *cue) {
    static const uint16_t usual_on[] = {0, 40, 60, 400, 300};
    if (cue->on_ms == 0) {
        cue->on_ms = cue->pattern <= SL_PATTERN_RAMP ? usual_on[cue->pattern] : usual_on[SL_PATTERN_TICK];
        cue->off_ms = 60;
        cue->repeats = cue->pattern == SL_PATTERN_DOUBLE ? 2 : 1;
    }
    cue->repeats = cue->repeats == 0 ? 1 : cue->repeats;
}

static bool is_too_long(const sl_cue *cue) {
    uint32_t rounds = cue->repeats;
    return rounds * cue->on_ms + (rounds - 1u) * cue->off_ms > LONGEST_CUE_MS;
}

static void move_slots(sl_device *d) {
    if (d->clock.now - d->slot_us >= SL_DUTY_SLOTS * SL_SECOND) {
        memset(d->buzzed_ms, 0, sizeof d->buzzed_ms);
        d->slot_us = d->clock.now;
    }
    while (d->clock.now - d->slot_us >= SL_SECOND) {
        memmove(d->buzzed_ms + 1, d->buzzed_ms, sizeof d->buzzed_ms - sizeof d->buzzed_ms[0]);
        d->buzzed_ms[0] = 0;
        d->slot_us += SL_SECOND;
    }
}

/* How long the motors have been on without a break; no longer than matters. (No division of 64 bits: small controllers pay for it.) */
static uint16_t pulse_ms(const sl_device *d) {
    uint64_t us = d->player.on ? d->clock.now - d->player.on_us : 0;
    return (uint16_t) (us < MOST_ON_MS * MILLISECOND ? ((uint32_t) us + MILLISECOND - 1u) / MILLISECOND : MOST_ON_MS);
}

/*
 * A pulse counts from its end on for 10 to 11 s. What was felt in the last 10 s and the whole of a new cue together bound every 10 s that
 * end while it plays, since no two cues play at once.
 */
static bool is_granted(sl_device *d, uint16_t on_ms) {
    uint32_t all = (uint32_t) on_ms + pulse_ms(d);
    move_slots(d);
    for (size_t i = 0; i < SL_DUTY_SLOTS; i++) {
        all += d->buzzed_ms[i];
    }
    return all <= MOST_ON_MS;
}

static void count_pulse(sl_device *d) {
    move_slots(d);
    uint32_t ms = (uint32_t) d->buzzed_ms[0] + pulse_ms(d);
    d->buzzed_ms[0] = (uint16_t) (ms < MOST_ON_MS ? ms : MOST_ON_MS);
}

static void motors(sl_device *d, uint8_t intensity) {
    sl_player *p = &d->player;
    count_pulse(d);
    p->on = intensity > 0;
    p->on_us = d->clock.now;
    d->hal->haptic(d->hal->user, p->cue.motor_mask, p->cue.pattern, intensity);
}

void sl_silence(sl_device *d) {
    if (d->player.playing) {
        motors(d, 0);
        d->player.playing = false;
        sl_device_event(d, SL_CUE_ENDED, d->player.cue.pattern, 0);
    }
}

static bool is_playable(const sl_device *d, uint8_t pattern) {
    return d->hal->haptic != NULL && pattern < 32 && (d->description->patterns >> pattern & 1u) != 0;
}

sl_answer sl_play(sl_device *d, const sl_cue *wanted) {
    sl_cue cue = *wanted;
    uint8_t all = (uint8_t) ((1u << d->description->motors) - 1u);
    cue.motor_mask = cue.motor_mask == SL_ALL_MOTORS ? all : cue.motor_mask;
    if (d->hal->haptic != NULL && cue.pattern == SL_PATTERN_STOP) {
        sl_silence(d);
        return SL_OK;
    }
    if (!is_playable(d, cue.pattern)) {
        return SL_UNSUPPORTED;
    }
    if (cue.motor_mask == 0 || (cue.motor_mask & (uint8_t) ~all) != 0 || cue.intensity == 0) {
        return SL_BAD_ARG;
    }
    if (cue.not_after_us != 0 && d->clock.now > cue.not_after_us) {
        return SL_EXPIRED;
    }
    if (d->player.playing && cue.prio < d->player.cue.prio) {
        return SL_BUSY;
    }
    fill_in(&cue);
    if (is_too_long(&cue) || !is_granted(d, (uint16_t) (cue.on_ms * cue.repeats))) {
        return SL_RATE_LIMITED;
    }
    sl_silence(d);
    d->player = (sl_player) {.cue = cue, .edge_us = d->clock.now, .pulses = cue.repeats, .playing = true};
    return SL_OK;
}

void sl_play_on(sl_device *d) {
    sl_player *p = &d->player;
    if (!p->playing || d->clock.now < p->edge_us) {
        return;
    }
    if (p->on && --p->pulses == 0) {
        sl_silence(d);
    } else if (p->on) {
        motors(d, 0);
        p->edge_us += (uint32_t) p->cue.off_ms * MILLISECOND;
    } else {
        bool first = p->pulses == p->cue.repeats;
        motors(d, p->cue.intensity);
        p->edge_us += (uint32_t) p->cue.on_ms * MILLISECOND;
        if (first) {
            sl_device_event(d, SL_CUE_STARTED, p->cue.pattern, 0);
        }
    }
}
