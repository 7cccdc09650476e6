#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer's entry: plays an input to a strap, and ends the program if something does not hold. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
