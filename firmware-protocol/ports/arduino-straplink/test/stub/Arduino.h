// As much of the Arduino interface of the XIAO nRF52840 Sense as the sketches use, to check their syntax and types without the board's tools.
#ifndef ARDUINO_H
#define ARDUINO_H

#include <stddef.h>
#include <stdint.h>

enum { LOW, HIGH };
enum { INPUT, OUTPUT, INPUT_PULLUP };
enum { D1 = 1, LED_BLUE = 12, LED_GREEN = 13, VBAT_ENABLE = 14, PIN_VBAT = 32 };

uint32_t micros();
uint32_t millis();
void delay(uint32_t ms);
void pinMode(uint32_t pin, uint32_t mode);
void digitalWrite(uint32_t pin, uint32_t value);
int digitalRead(uint32_t pin);
uint32_t analogRead(uint32_t pin);
void analogReadResolution(int bits);

class SerialPort {
public:
    void begin(uint32_t baud);
    operator bool();
    int available();
    int read();
    int availableForWrite();
    size_t write(uint8_t byte);
    size_t print(const char *text);
    size_t print(char c);
    size_t print(double value, int digits);
    size_t print(unsigned long value);
    size_t println(const char *text = "");
};
extern SerialPort Serial;

struct Ficr { uint32_t DEVICEID[2]; };
struct Rng { volatile uint32_t TASKS_START, TASKS_STOP, EVENTS_VALRDY, VALUE; };
struct Gpio { volatile uint32_t OUTSET, PIN_CNF[16]; };
extern Ficr *NRF_FICR;
extern Rng *NRF_RNG;
extern Gpio *NRF_P1;

#endif
