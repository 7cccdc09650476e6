/*
 * A strap on a Cortex-M3: UART0 is the link, UART1 stands for the sensors: whoever writes groups of counts there (../lift/lift.h) moves
 * the strap. A timer takes one group per tick; while none is there, the strap stands still. LED 0 is the motor, LED 1 identifies.
 */
#include <string.h>

#include "../lift/lift.h"
#include "board.h"

#define RING_SIZE 65536u /* a lift may be poured in ahead of time; an emulated board is not short of memory */
#include "../ring.h"

#define MEASURED_SLOTS 256u /* a power of two */
#define QUIET_TICKS 104u /* half a second; a busy computer holds up an emulator that long */
#define LINK_BAUD 115200u
#define SENSOR_BAUD 460800u
#define MOTOR_LED 1u
#define IDENTIFY_LED 2u

typedef struct {
    int16_t counts[LIFT_COUNTS];
    uint32_t at_us;
    uint32_t missed; /* ticks before it that brought nothing */
} measurement;

extern const uint32_t entropy[2]; /* the run script's random numbers */

static ring received, sending, sensors;
static measurement measured[MEASURED_SLOTS];
static volatile uint32_t measured_put, measured_taken;
static uint64_t next_ticks;
static uint32_t period_ticks;

/* Time since power-on, of a counter that counts down through 32 bits. To be called far oftener than every 171 s, when that wraps. */
static uint64_t now_ticks(void) {
    static uint32_t last;
    static uint64_t ticks;
    uint32_t were_off = interrupts_off();
    uint32_t now = ~TIMER1->value;
    ticks += now - last;
    last = now;
    uint64_t result = ticks;
    interrupts_restore(were_off);
    return result;
}

static uint32_t now_us(void *user) {
    (void) user;
    return (uint32_t) (now_ticks() / CLOCK_MHZ);
}

/* ---- UARTs: an interrupt is cleared first and then served; the other way round, a byte that comes in between is never announced. ---- */

static void open_uart(uart_registers *uart, uint32_t baud) {
    uart->divider = CLOCK_HZ / baud;
    uart->control = UART_TX_ON | UART_RX_ON | UART_TX_INTERRUPT_ON | UART_RX_INTERRUPT_ON;
}

/* A byte for which there is no room stays where it is, which holds up the others behind it. */
static void take_from(uart_registers *uart, ring *into) {
    if ((uart->state & UART_RX_FULL) != 0 && ring_room(into) > 0) {
        ring_put(into, (uint8_t) uart->data);
    }
}

void uart0_rx(void) {
    UART0->interrupt = UART_RX_INTERRUPT;
    take_from(UART0, &received);
}

void uart1_rx(void) {
    UART1->interrupt = UART_RX_INTERRUPT;
    take_from(UART1, &sensors);
}

static void send_on(void) {
    while (ring_filled(&sending) > 0 && (UART0->state & UART_TX_FULL) == 0) {
        UART0->data = ring_take(&sending);
    }
}

void uart0_tx(void) {
    UART0->interrupt = UART_TX_INTERRUPT;
    send_on();
}

static bool tx(void *user, const uint8_t *bytes, size_t n) {
    (void) user;
    if (n > ring_room(&sending)) {
        return false;
    }
    while (n-- > 0) {
        ring_put(&sending, *bytes++);
    }
    uint32_t were_off = interrupts_off();
    send_on();
    interrupts_restore(were_off);
    return true;
}

/* ---- sensors ---- */

static bool sample(void *user, sl_settings *settings) {
    (void) user;
    TIMER0->control = 0;
    period_ticks = (uint32_t) ((uint64_t) CLOCK_HZ * 1000u / settings->rate_mhz);
    next_ticks = now_ticks() + period_ticks;
    TIMER0->reload = period_ticks - 1u;
    TIMER0->value = TIMER0->reload;
    TIMER0->control = TIMER_ON | TIMER_INTERRUPT_ON;
    return true;
}

static void rest(void *user) {
    (void) user;
    TIMER0->control = 0;
}

static bool take_group(int16_t *counts) {
    uint8_t group[LIFT_GROUP];
    if (ring_filled(&sensors) < LIFT_GROUP) {
        return false;
    }
    for (size_t i = 0; i < LIFT_GROUP; i++) {
        group[i] = ring_take(&sensors);
    }
    take_from(UART1, &sensors);
    lift_group(group, counts);
    return true;
}

/*
 * A group that is late is a sample lost, not one made up. Nobody moves the strap once a group without a measurement told so, or if nothing
 * came for a while; a torn group is given up then.
 */
static bool read_sensors(int16_t *counts) {
    static uint32_t quiet = QUIET_TICKS, filled;
    bool taken = take_group(counts);
    bool over = taken && counts[0] == SL_MISSING;
    uint32_t now = ring_filled(&sensors);
    quiet = over ? QUIET_TICKS : taken || now != filled ? 0 : quiet < QUIET_TICKS ? quiet + 1u : quiet;
    filled = now;
    if (over || (!taken && quiet == QUIET_TICKS)) {
        sensors.taken = sensors.put;
        filled = 0;
        memcpy(counts, LIFT_REST, sizeof LIFT_REST);
        return true;
    }
    return taken;
}

static void measure(uint64_t at_ticks) {
    static uint32_t missed;
    measurement *slot = &measured[measured_put % MEASURED_SLOTS];
    if (measured_put - measured_taken < MEASURED_SLOTS && read_sensors(slot->counts)) {
        slot->at_us = (uint32_t) (at_ticks / CLOCK_MHZ);
        slot->missed = missed;
        missed = 0;
        in_this_order();
        measured_put++;
    } else {
        missed++;
    }
}

/* The sensors go by the clock, as those with a FIFO do: when an emulator stood still for a while, what was due by then is read now. */
void timer0(void) {
    TIMER0->interrupt = 1u;
    for (; next_ticks <= now_ticks(); next_ticks += period_ticks) {
        measure(next_ticks);
    }
}

/* ---- what a wearer feels and sees ---- */

static void light(uint32_t led, bool on) {
    LEDS = on ? LEDS | led : LEDS & ~led;
}

static void haptic(void *user, uint8_t motors, uint8_t pattern, uint8_t intensity) {
    (void) user;
    (void) motors;
    (void) pattern;
    light(MOTOR_LED, intensity > 0);
}

static void identify(void *user, uint8_t node, bool on) {
    (void) user;
    (void) node;
    light(IDENTIFY_LED, on);
}

/* ---- the loop ---- */

/* Wakes the loop every 5 ms, so that what is due by the clock is done. */
void systick(void) {
}

static sl_device device;

static void hand_over_bytes(void) {
    uint8_t bytes[64];
    while (ring_filled(&received) > 0) {
        size_t n = 0;
        while (n < sizeof bytes && ring_filled(&received) > 0) {
            bytes[n++] = ring_take(&received);
        }
        sl_device_receive(&device, bytes, n, now_us(NULL));
    }
}

static void hand_over_samples(void) {
    while (measured_taken != measured_put) {
        in_this_order();
        const measurement *m = &measured[measured_taken % MEASURED_SLOTS];
        if (m->missed > 0) {
            sl_device_missed(&device, LIFT_NODE_MASK, m->missed);
        }
        sl_device_sample(&device, LIFT_NODE_MASK, m->counts, m->at_us, 0);
        in_this_order();
        measured_taken++;
    }
}

/* Interrupts are held off from the last look to the sleep, so that none is slept through. */
static void sleep_until_something_is_to_do(void) {
    uint32_t were_off = interrupts_off();
    if (ring_filled(&received) == 0 && measured_taken == measured_put) {
        wait_for_interrupt();
    }
    interrupts_restore(were_off);
}

int main(void) {
    static const sl_hal hal = {
        .now_us = now_us, .tx = tx, .sample = sample, .rest = rest, .haptic = haptic, .identify = identify
    };
    static sl_description strap;
    strap = lift_strap();
    strap.uid = 0x51454D5500000000u | entropy[1];
    strap.model = "mps2-an385";
    strap.firmware = "1.0";
    TIMER1->reload = UINT32_MAX;
    TIMER1->control = TIMER_ON;
    open_uart(UART0, LINK_BAUD);
    open_uart(UART1, SENSOR_BAUD);
    SYSTICK_RELOAD = CLOCK_HZ / 200u - 1u;
    SYSTICK_CONTROL = SYSTICK_ON;
    INTERRUPT_ENABLE = 1u << UART0_RX_IRQ | 1u << UART0_TX_IRQ | 1u << UART1_RX_IRQ | 1u << TIMER0_IRQ;
    sl_device_init(&device, &hal, &strap, NULL, entropy[0] == 0 ? 1u : entropy[0]);
    for (;;) {
        hand_over_bytes();
        hand_over_samples();
        sl_device_poll(&device);
        sleep_until_something_is_to_do();
    }
}
