/*
 * Without libFuzzer: replays its corpus, or looks for false frames among random and damaged bytes.
 * usage: replay FILE...   plays each to fuzz.c
 *        replay BYTES     makes so many bytes, and ends with 0 if no frame is found that nobody sent
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "sl_msg.h"

static uint64_t state = 88172645463325252u;

static uint32_t dice(uint32_t sides) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t) (state >> 32) % sides;
}

/* A frame of random payload, mostly with some of its bytes damaged, lost or doubled. Returns its bytes. */
static size_t damaged_frame(uint8_t *wire, uint8_t *packet, size_t *length) {
    static const uint8_t types[] = {SL_INFO, SL_ACK, SL_STREAM_INFO, SL_STATUS, SL_EVENT, SL_IMU16, SL_HELLO, SL_CUE};
    size_t payload = dice(SL_LONGEST_PAYLOAD + 1u);
    for (size_t i = 0; i < payload; i++) {
        wire[SL_PAYLOAD_AT + i] = dice(3) == 0 ? 0 : (uint8_t) dice(256);
    }
    memcpy(packet, wire + SL_PAYLOAD_AT, payload);
    packet[payload] = types[dice(8)];
    *length = payload;
    size_t n = sl_frame_encode(wire, packet[payload], 0, (uint16_t) dice(65536), payload);
    for (uint32_t damage = 1 + dice(4); damage > 0; damage--) {
        size_t at = dice((uint32_t) n - 1);
        uint8_t bit = (uint8_t) (1u << dice(8));
        switch (dice(3)) {
        case 0: wire[at] ^= bit; break;
        case 1: wire[at] = (uint8_t) dice(256); break;
        default:
            memmove(wire + at, wire + at + 1, n - at - 1);
            n--;
            break;
        }
    }
    return n;
}

/* Counts frames that nobody sent, among random bytes and damaged frames. One that was damaged into itself is none. */
static unsigned long false_frames(unsigned long long bytes) {
    uint8_t wire[SL_LONGEST_WIRE], sent[SL_LONGEST_PAYLOAD + 1u];
    size_t length = 0;
    unsigned long wrong = 0;
    sl_decoder decoder;
    sl_frame frame;
    sl_decoder_init(&decoder);
    for (unsigned long long done = 0; done < bytes;) {
        bool noise = dice(2) == 0;
        size_t n = noise ? 1 + dice(SL_LONGEST_WIRE) : damaged_frame(wire, sent, &length);
        for (size_t i = 0; i < n; i++) {
            wire[i] = noise ? (uint8_t) dice(256) : wire[i];
            if (sl_decode(&decoder, wire[i], &frame)) {
                bool same = !noise && frame.length == length && frame.type == sent[length] && memcmp(frame.payload, sent, length) == 0;
                wrong += !same;
            }
        }
        done += n;
    }
    return wrong;
}

static void replay(const char *path) {
    static uint8_t bytes[65536];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    LLVMFuzzerTestOneInput(bytes, fread(bytes, 1, sizeof bytes, file));
    fclose(file);
}

int main(int argc, char **argv) {
    char *end = NULL;
    unsigned long long bytes = argc == 2 ? strtoull(argv[1], &end, 10) : 0;
    if (bytes > 0 && *end == 0) {
        unsigned long wrong = false_frames(bytes);
        printf("%llu random and damaged bytes: %lu false frames\n", bytes, wrong);
        return wrong == 0 ? 0 : 1;
    }
    for (int i = 1; i < argc; i++) {
        replay(argv[i]);
    }
    printf("%d inputs of the corpus hold\n", argc - 1);
    return 0;
}
