// An LSM6DS3TR-C or LSM6DSO, as far as a strap needs it: register map and scales are the same for what is used here. (An LSM6DSV's are not.)
#ifndef LSM6DS_H
#define LSM6DS_H

#include <Arduino.h>
#include <Wire.h>

class Lsm6ds {
public:
    Lsm6ds(TwoWire &wire, uint8_t address) : wire_(wire), address_(address) {}

    // Starts both sensors at four times the wanted rate (or the next there is), so that what is read is never old. False: it is not there.
    bool begin(uint32_t rate_mhz, uint16_t accel_mg, uint16_t gyro_dps) {
        uint8_t who = 0;
        if (!read(WHO_AM_I, &who, 1) || (who != LSM6DS3TR_C && who != LSM6DSO)) {
            return false;
        }
        uint8_t rate = (uint8_t) ((rate_mhz <= 104000 ? ODR_416 : rate_mhz <= 208000 ? ODR_833 : ODR_1666) << 4);
        return write(CTRL3_C, BLOCK_UPDATE | AUTO_INCREMENT)
            && write(CTRL1_XL, (uint8_t) (rate | accel_bits(accel_mg) << 2))
            && write(CTRL2_G, (uint8_t) (rate | gyro_bits(gyro_dps) << 2));
    }

    void end() {
        write(CTRL1_XL, 0);
        write(CTRL2_G, 0);
    }

    // Accelerometer x, y, z, gyroscope x, y, z. The chip has them the other way round.
    bool read(int16_t *counts) {
        uint8_t bytes[12];
        if (!read(OUTX_L_G, bytes, sizeof bytes)) {
            return false;
        }
        for (uint8_t axis = 0; axis < 3; axis++) {
            counts[axis] = value(bytes + 6 + 2 * axis);
            counts[axis + 3] = value(bytes + 2 * axis);
        }
        return true;
    }

    // 0.01 degrees Celsius; -32768 if it does not answer.
    int16_t temperature() {
        uint8_t bytes[2];
        return read(OUT_TEMP_L, bytes, sizeof bytes) ? (int16_t) (2500 + (int32_t) value(bytes) * 100 / 256) : INT16_MIN;
    }

private:
    enum Register : uint8_t {
        WHO_AM_I = 0x0F, CTRL1_XL = 0x10, CTRL2_G = 0x11, CTRL3_C = 0x12, OUT_TEMP_L = 0x20, OUTX_L_G = 0x22
    };
    enum : uint8_t { LSM6DS3TR_C = 0x6A, LSM6DSO = 0x6C };
    enum : uint8_t { ODR_416 = 6, ODR_833 = 7, ODR_1666 = 8 };
    enum : uint8_t { BLOCK_UPDATE = 0x40, AUTO_INCREMENT = 0x04 };

    static uint8_t accel_bits(uint16_t mg) {
        return mg <= 2000 ? 0 : mg <= 4000 ? 2 : mg <= 8000 ? 3 : 1;
    }

    static uint8_t gyro_bits(uint16_t dps) {
        return dps <= 250 ? 0 : dps <= 500 ? 1 : dps <= 1000 ? 2 : 3;
    }

    static int16_t value(const uint8_t *bytes) {
        return (int16_t) (uint16_t) (bytes[0] | bytes[1] << 8);
    }

    bool write(Register at, uint8_t value) {
        wire_.beginTransmission(address_);
        wire_.write(at);
        wire_.write(value);
        return wire_.endTransmission() == 0;
    }

    bool read(Register at, uint8_t *bytes, size_t n) {
        wire_.beginTransmission(address_);
        wire_.write(at);
        if (wire_.endTransmission(false) != 0 || wire_.requestFrom(address_, (uint8_t) n) != n) {
            return false;
        }
        for (size_t i = 0; i < n; i++) {
            bytes[i] = (uint8_t) wire_.read();
        }
        return true;
    }

    TwoWire &wire_;
    uint8_t address_;
};

#endif
