/* The messages of PROTOCOL.md, sections 4 and 5, as data: what is done with any of them is written once. */
#ifndef MESSAGES_H
#define MESSAGES_H

#include "sl_msg.h"

/* A number in a message's head. Random ones are low, low + step, ...: so many choices. */
typedef struct {
    const char *key; /* in the vectors */
    bool hex;        /* how vectors write it */
    size_t offset, size;
    uint64_t low, step, choices;
} number_form;

/* What follows a head. */
typedef enum { NOTHING, TEXTS, PARAMETERS, NODES, COUNTS, LINE_OF_TEXT } tail_form;

typedef enum { TELEMETRY, COMMAND, OTHER } message_use; /* OTHER: the Java host neither reads nor sends it */

typedef struct {
    uint8_t tag;
} tag_head;

typedef struct {
    uint8_t level;
} log_head;

typedef struct {
    sl_stream_info info;
    sl_node_info nodes[SL_MOST_NODES];
} stream_head;

/* The head of any message, as the core has it. */
typedef union {
    sl_info info;
    sl_ack ack;
    stream_head stream;
    sl_time_reply time_reply;
    sl_status status;
    sl_event event;
    log_head log;
    sl_data_head data;
    sl_hello hello;
    sl_start start;
    tag_head tag;
    sl_time_sync time_sync;
    sl_config config;
    sl_cue cue;
    sl_identify identify;
    sl_get get;
    sl_reboot reboot;
} message_head;

typedef struct {
    uint8_t type;
    message_use use;
    tail_form tail;
    const number_form *numbers; /* ends with one without a key */
    size_t (*pack)(uint8_t *payload, const message_head *head);
    void (*unpack)(const uint8_t *payload, message_head *head);
} message_form;

/* Ends with one of type 0. */
extern const message_form message_forms[];
extern const number_form node_numbers[];

/* NULL if there is no such message. */
const message_form *form_of(uint8_t type);
uint64_t number_in(const number_form *number, const void *head);
void put_number(const number_form *number, void *head, uint64_t value);
/* All that words and vectors do not tell. */
message_head blank_head(uint8_t type);
/* Counts of a sample, and of all samples of a frame. */
size_t axes_of(uint8_t type);
size_t counts_in(const sl_data_head *head, uint8_t type);

/* The texts of INFO that words tell, in their order. */
#define INFO_TEXTS 3u
extern const uint8_t info_texts[INFO_TEXTS];
#define NOT_GIVEN_FLAG 2u
#define NOT_GIVEN_SECONDS 65536u

/* Each appends to a payload of n bytes what is given, and returns its new length; a text without bytes is none. */
size_t pack_text(uint8_t *payload, size_t n, uint8_t type, const uint8_t *text, size_t length);
size_t pack_parameters(uint8_t *payload, size_t n, uint8_t autostart, uint32_t sleep);

#endif
