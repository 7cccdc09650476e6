/* Takes the counts of two nodes, untouched, out of a capture (PROTOCOL.md, section 15): strap2lift FILE.strap > FILE.lift */
#include <stdio.h>
#include <string.h>

#include "lift.h"

#define CHUNK 2u
#define RECORD_HEAD 13u
#define CRC 4u

static bool put_groups(const sl_frame *frame) {
    sl_data_head head;
    if (frame->type != SL_IMU16 || sl_check(frame) != SL_FINE) {
        return true;
    }
    sl_unpack_data_head(frame->payload, &head);
    return head.mask != LIFT_NODE_MASK
        || fwrite(frame->payload + SL_DATA_HEAD_SIZE, LIFT_GROUP, head.count, stdout) == head.count;
}

/* Copies the frames of one chunk of the capture. */
static bool take_chunk(FILE *capture, sl_decoder *decoder, uint32_t length) {
    while (length-- > 0) {
        sl_frame frame;
        int byte = getc(capture);
        if (byte == EOF || (sl_decode(decoder, (uint8_t) byte, &frame) && !put_groups(&frame))) {
            return false;
        }
    }
    return true;
}

int main(int argc, char **argv) {
    static sl_decoder decoder;
    uint8_t head[RECORD_HEAD];
    char magic[9];
    FILE *capture = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (capture == NULL || fread(magic, 1, 9, capture) != 9 || memcmp(magic, "STRAPCAP\1", 9) != 0) {
        fprintf(stderr, "usage: strap2lift FILE.strap > FILE.lift\n");
        return 2;
    }
    sl_decoder_init(&decoder);
    while (fread(head, 1, RECORD_HEAD, capture) == RECORD_HEAD) {
        uint32_t length = sl_get32(head + 1);
        bool fine = head[0] == CHUNK ? take_chunk(capture, &decoder, length) : fseek(capture, (long) length, SEEK_CUR) == 0;
        if (!fine || fseek(capture, CRC, SEEK_CUR) != 0) {
            break; /* a capture that was cut off is a shorter capture */
        }
    }
    return fclose(capture) == 0 && fflush(stdout) == 0 ? 0 : 1;
}
