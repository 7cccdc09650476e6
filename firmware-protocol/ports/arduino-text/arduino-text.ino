// StrapLink text 1: any board, two LSM6DS3TR-C or LSM6DSO sensors at 0x6A and 0x6B on one bus, x up, z out of the back. 100 Hz at 230400 baud.
#include <Wire.h>

static void set(uint8_t node, uint8_t at, uint8_t value) {
    Wire.beginTransmission(node); Wire.write(at); Wire.write(value); Wire.endTransmission();
}

static void print(uint8_t node) {
    int16_t v[6];  // gyroscope x, y, z, accelerometer x, y, z
    Wire.beginTransmission(node); Wire.write((uint8_t) 0x22); Wire.endTransmission(false);
    Wire.requestFrom(node, (uint8_t) 12);
    for (int i = 0; i < 6; i++) { uint8_t low = Wire.read(); v[i] = (int16_t) (low | Wire.read() << 8); }
    for (int i = 3; i < 6; i++) { Serial.print(','); Serial.print(v[i] * 0.000244, 4); }
    for (int i = 0; i < 3; i++) { Serial.print(','); Serial.print(v[i] * 0.035, 2); }
}

void setup() {
    Serial.begin(230400); Wire.begin(); Wire.setClock(400000);
    for (uint8_t node = 0x6A; node <= 0x6B; node++) { set(node, 0x10, 0x6C); set(node, 0x11, 0x68); set(node, 0x12, 0x44); }  // 416 Hz, 8 g, 1000 dps
    Serial.println("# straplink-text 1 name=Sketch rate=100 positions=S,T12 axes=-z+x-y,-z+x-y");
    Serial.println("t_ms,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps,ax2_g,ay2_g,az2_g,gx2_dps,gy2_dps,gz2_dps");
}

void loop() {
    static uint32_t next = millis();
    if ((int32_t) (millis() - next) < 0) return;
    next += 10;
    Serial.print((unsigned long) millis()); print(0x6A); print(0x6B); Serial.println();
}
