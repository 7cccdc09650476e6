/*
 * A StrapLink strap: Seeed XIAO nRF52840 Sense (its own LSM6DS3TR-C is node 0, on the sacrum), a second LSM6DS3TR-C or LSM6DSO on the
 * external I2C bus (node 1, at T12/L1), a DRV2605L with a motor, a LiPo cell. Wiring: README.md beside this, ../../HARDWARE.md.
 * Board package: Seeed nRF52 Boards. Run ./prepare.sh once; it puts the C core into src/.
 *
 * Compiled against stand-ins of the Arduino interface; not yet run on the board.
 */
#include <Arduino.h>
#include <Wire.h>

extern "C" {
#include "src/sl_device.h"
}
#include "src/ring.h"
#include "lsm6ds.h"

static const uint8_t NODES = 2;
static const uint8_t MOST_FAILURES = 10;  // reads that fail in a row before a node counts as lost
static const uint8_t DRV2605 = 0x5A;
static const uint8_t LED_OF_NODE[NODES] = {LED_BLUE, LED_GREEN};  // lit when low

static Lsm6ds sensors[NODES] = {Lsm6ds(Wire1, 0x6A), Lsm6ds(Wire, 0x6A)};
static uint8_t failures[NODES];
static uint16_t bus_errors;
static bool has_motor, sampling, was_open;
static uint32_t period_us, next_us;
static sl_settings measuring;
static ring sending;
static sl_device device;

// ---- what the core asks of a board ----

static uint32_t board_micros(void *) {
    return micros();
}

// A queue of our own, since USB takes only what it has room for, and a frame goes whole or not at all.
static bool board_tx(void *, const uint8_t *bytes, size_t n) {
    if (n > ring_room(&sending)) {
        return false;
    }
    while (n-- > 0) {
        ring_put(&sending, *bytes++);
    }
    return true;
}

static bool board_sample(void *, sl_settings *settings) {
    bool any = false;
    for (uint8_t node = 0; node < NODES; node++) {
        bool there = sensors[node].begin(settings->rate_mhz, settings->accel_mg, settings->gyro_dps);
        any = any || there;
    }
    settings->lpf_hz = 0;  // the sensor's own, which depends on its rate; not told
    measuring = *settings;
    period_us = 1000000000u / settings->rate_mhz;
    next_us = micros() + period_us;
    sampling = any;
    return any;
}

static void board_rest(void *) {
    sampling = false;
    for (uint8_t node = 0; node < NODES; node++) {
        sensors[node].end();
    }
}

static bool board_probe(void *, uint8_t node) {
    failures[node] = 0;
    return sensors[node].begin(measuring.rate_mhz, measuring.accel_mg, measuring.gyro_dps);
}

static bool motor_write(uint8_t at, uint8_t value) {
    Wire.beginTransmission(DRV2605);
    Wire.write(at);
    Wire.write(value);
    return Wire.endTransmission() == 0;
}

static void board_haptic(void *, uint8_t, uint8_t, uint8_t intensity) {
    motor_write(0x02, intensity / 2);  // amplitude, 0 to 127
}

static void board_identify(void *, uint8_t node, bool on) {
    for (uint8_t i = 0; i < NODES; i++) {
        digitalWrite(LED_OF_NODE[i], on && (node == i || node == SL_ALL_NODES) ? LOW : HIGH);
    }
}

static uint8_t battery_percent(uint32_t millivolts) {
    // Of a LiPo cell under little load: 3.3 V empty, 3.7 V a fifth, 4.15 V full. Rough, as all such figures are.
    if (millivolts <= 3300) {
        return 0;
    }
    if (millivolts >= 4150) {
        return 100;
    }
    return (uint8_t) (millivolts < 3700 ? (millivolts - 3300) / 20 : 20 + (millivolts - 3700) * 80 / 450);
}

static void board_health(void *, sl_status *status) {
    uint32_t millivolts = (uint32_t) analogRead(PIN_VBAT) * 3600u / 4096u * 1510u / 510u;  // 1 MOhm over 510 kOhm
    status->batt_mv = (uint16_t) millivolts;
    status->batt_pct = battery_percent(millivolts);
    status->power = Serial ? SL_POWER_USB : 0;
    status->bus_errors = bus_errors;
    for (uint8_t node = 0; node < NODES; node++) {
        status->temp_centi[node] = sensors[node].temperature();
    }
}

// ---- what the strap says of itself ----

static const sl_node NODE_TABLE[NODES] = {
    {1, 0x090A, 0x6A, 1, 0x6A, 416000},  // sacrum: x up, z out of the back. Check the mounting: HARDWARE.md, "On the body"
    {2, 0x090A, 0, 0, 0x6A, 416000},     // T12/L1
};
static const uint32_t RATES[] = {104000, 208000, 416000};
static const sl_range ACCEL[] = {{4000, 122000}, {8000, 244000}, {16000, 488000}};
static const sl_range GYRO[] = {{500, 17500000}, {1000, 35000000}, {2000, 70000000}};

static sl_description describe() {
    sl_description strap = sl_description();
    strap.uid = (uint64_t) NRF_FICR->DEVICEID[1] << 32 | NRF_FICR->DEVICEID[0];
    strap.model = "XIAO Sense strap";
    strap.firmware = "1.0";
    strap.nodes = NODE_TABLE;
    strap.node_count = NODES;
    strap.rates_mhz = RATES;
    strap.rate_count = 3;
    strap.accel = ACCEL;
    strap.accel_count = 3;
    strap.gyro = GYRO;
    strap.gyro_count = 3;
    strap.motors = has_motor ? 1 : 0;
    strap.motor_kind = 2;
    strap.patterns = 0x1F;
    strap.battery_mah = 200;
    strap.link_kind = 1;
    strap.more_caps = SL_CAP_BUTTON;
    strap.initial = sl_settings();
    strap.initial.node_mask = 3;
    strap.initial.batch = 4;
    strap.initial.rate_mhz = 208000;
    strap.initial.accel_mg = 8000;
    strap.initial.gyro_dps = 1000;
    return strap;
}

static uint32_t random_boot_id() {
    uint32_t id = 0;
    NRF_RNG->TASKS_START = 1;
    while (id < 0x1000000u) {
        NRF_RNG->EVENTS_VALRDY = 0;
        while (NRF_RNG->EVENTS_VALRDY == 0) {
        }
        id = id << 8 | NRF_RNG->VALUE;
    }
    NRF_RNG->TASKS_STOP = 1;
    return id;
}

// ---- the loop ----

// The internal sensor has its supply from P1.08, driven hard; it is ready after 3 ms.
static void power_sensor() {
    NRF_P1->PIN_CNF[8] = 1u | 1u << 1 | 2u << 8;
    NRF_P1->OUTSET = 1u << 8;
    delay(10);
}

static void begin_motor() {
    has_motor = motor_write(0x01, 0x05);  // out of standby, amplitude by register
    has_motor = has_motor && motor_write(0x02, 0);
    has_motor = has_motor && motor_write(0x1A, 0xB6);  // linear resonant motor; 0x36 for an eccentric mass
}

// Reads a node; one that fails again and again is told lost, and the core has it probed every 2 s.
static bool read_node(uint8_t node, int16_t *counts) {
    if (sensors[node].read(counts)) {
        failures[node] = 0;
        return true;
    }
    bus_errors++;
    if (++failures[node] == MOST_FAILURES) {
        sl_device_node(&device, node, false);
    }
    return false;
}

static void measure() {
    int16_t counts[NODES * SL_AXES];
    uint8_t read = 0, failed = 0;
    size_t n = 0;
    uint32_t at_us = micros();
    for (uint8_t node = 0; node < NODES; node++) {
        if ((measuring.node_mask >> node & 1) == 0 || failures[node] >= MOST_FAILURES) {
            continue;
        }
        if (read_node(node, counts + n)) {
            read |= (uint8_t) (1u << node);
            n += SL_AXES;
        } else {
            failed |= (uint8_t) (1u << node);
        }
    }
    sl_device_sample(&device, read, counts, at_us, SL_TIME_APPROX);
    sl_device_missed(&device, failed, 1);
}

// Both nodes in one go, so that they share their times. Periods that went by unused are samples lost, and said so.
static void measure_if_due() {
    int32_t late = (int32_t) (micros() - next_us);
    if (!sampling || late < 0) {
        return;
    }
    uint32_t missed = (uint32_t) late / period_us;
    if (missed > 0) {
        sl_device_missed(&device, measuring.node_mask, missed);
    }
    next_us += (missed + 1) * period_us;
    measure();
}

static void talk() {
    uint8_t bytes[64];
    size_t n = 0;
    bool open = Serial;
    if (was_open && !open) {
        sl_device_unplugged(&device);
        sending.taken = sending.put;
    }
    was_open = open;
    while (n < sizeof bytes && Serial.available() > 0) {
        bytes[n++] = (uint8_t) Serial.read();
    }
    sl_device_receive(&device, bytes, n, micros());
    while (open && ring_filled(&sending) > 0 && Serial.availableForWrite() > 0) {
        Serial.write(ring_take(&sending));
    }
}

static void watch_button() {
    static bool was_down;
    static uint32_t since_ms;
    bool down = digitalRead(D1) == LOW;
    if (down != was_down && millis() - since_ms > 30) {
        if (was_down) {
            sl_device_event(&device, millis() - since_ms > 1000 ? SL_BUTTON_LONG : SL_BUTTON_SHORT, 0, 0);
        }
        was_down = down;
        since_ms = millis();
    }
}

void setup() {
    static sl_hal hal;
    static sl_description strap;
    Serial.begin(115200);
    pinMode(D1, INPUT_PULLUP);
    pinMode(VBAT_ENABLE, OUTPUT);
    digitalWrite(VBAT_ENABLE, LOW);  // stays low: high while charging would put too much on the measuring pin
    analogReadResolution(12);
    for (uint8_t node = 0; node < NODES; node++) {
        pinMode(LED_OF_NODE[node], OUTPUT);
        digitalWrite(LED_OF_NODE[node], HIGH);
    }
    power_sensor();
    Wire.begin();
    Wire.setClock(400000);
    Wire1.begin();
    Wire1.setClock(400000);
    begin_motor();
    hal.now_us = board_micros;
    hal.tx = board_tx;
    hal.sample = board_sample;
    hal.rest = board_rest;
    hal.probe = board_probe;
    hal.haptic = has_motor ? board_haptic : nullptr;
    hal.identify = board_identify;
    hal.health = board_health;
    strap = describe();
    measuring = strap.initial;
    sl_device_init(&device, &hal, &strap, nullptr, random_boot_id());
}

void loop() {
    measure_if_due();
    talk();
    watch_button();
    sl_device_poll(&device);
}
