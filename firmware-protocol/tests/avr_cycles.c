/* Counts the cycles that making and reading frames takes on an ATmega; simavr shows what it prints. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

#include "sl_msg.h"

static uint8_t wire[SL_LONGEST_WIRE];
static sl_decoder decoder;

static void put(char c) {
    while ((UCSR0A & _BV(UDRE0)) == 0) {
    }
    UDR0 = (uint8_t) c;
}

static void print(uint16_t number) {
    char digits[6];
    uint8_t n = 0;
    do {
        digits[n++] = (char) ('0' + number % 10u);
        number /= 10u;
    } while (number > 0);
    while (n > 0) {
        put(digits[--n]);
    }
    put(' ');
}

/* Like measured data: small numbers, half of them negative, hardly a zero among them. */
static void fill(size_t payload) {
    for (size_t i = 0; i < payload; i++) {
        wire[SL_PAYLOAD_AT + i] = (uint8_t) ((i & 1u) != 0 ? ((i & 2u) != 0 ? 0xFF : 0x01) : 37u * i + 11u);
    }
}

static void measure(size_t payload) {
    sl_frame frame;
    fill(payload);
    TCNT1 = 0;
    size_t n = sl_frame_encode(wire, SL_IMU16, 0, 1, payload);
    uint16_t encoded = TCNT1;
    for (size_t i = 0; i + 1 < n; i++) {
        sl_decode(&decoder, wire[i], &frame);
    }
    TCNT1 = 0;
    bool whole = sl_decode(&decoder, 0, &frame);
    uint16_t decoded = TCNT1;
    print((uint16_t) payload);
    print(encoded);
    print(whole ? decoded : 0);
    put('\n');
}

int main(void) {
    UCSR0B = _BV(TXEN0);
    TCCR1B = _BV(CS10);
    sl_decoder_init(&decoder);
    measure(12);
    measure(66);
    measure(114);
    measure(210);
    cli();
    sleep_enable();
    sleep_cpu();
    return 0;
}
