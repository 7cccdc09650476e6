/* The least program that holds a whole strap, or with -DCODEC frames alone, for size_report to weigh. */
#include "sl_device.h"

static volatile uint32_t counter;
static volatile uint8_t line;

#ifdef CODEC

static sl_decoder decoder;
static uint8_t wire[SL_LONGEST_WIRE];

int main(void) {
    sl_frame frame;
    sl_decoder_init(&decoder);
    while (!sl_decode(&decoder, line, &frame)) {
        line = wire[sl_frame_encode(wire, line, 0, 0, line) - 1];
    }
    return 0;
}

#else

static const sl_node nodes[SL_NODES] = {{1, 0x090A, 1, 0, 0x6A, 416000}};
static const uint32_t rates[] = {104000, 208000};
static const sl_range accel[] = {{8000, 244000}};
static const sl_range gyro[] = {{1000, 35000000}};
static const sl_description description = {
    .nodes = nodes, .rates_mhz = rates, .accel = accel, .gyro = gyro, .node_count = SL_NODES, .rate_count = 2, .accel_count = 1,
    .gyro_count = 1, .initial = {1, 4, 208000, 8000, 1000, 0}
};
static sl_device device;

static uint32_t now_us(void *user) {
    (void) user;
    return counter;
}

static bool tx(void *user, const uint8_t *bytes, size_t n) {
    (void) user;
    line = bytes[n - 1];
    return true;
}

static const sl_hal hal = {.now_us = now_us, .tx = tx};

int main(void) {
    uint8_t byte = line;
    int16_t counts[SL_NODES * SL_AXES] = {line};
    sl_device_init(&device, &hal, &description, NULL, counter);
    for (;;) {
        sl_device_poll(&device);
        sl_device_receive(&device, &byte, 1, counter);
        sl_device_sample(&device, 1, counts, counter, 0);
        sl_device_missed(&device, 1, line);
        sl_device_node(&device, line, byte == 0);
    }
}

#endif
