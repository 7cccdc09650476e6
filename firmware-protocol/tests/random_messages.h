/* Random messages that a strap or a host could send, the same ones for the same seed. */
#ifndef RANDOM_MESSAGES_H
#define RANDOM_MESSAGES_H

#include "messages.h"

void random_seed(uint64_t seed);
uint64_t random_below(uint64_t bound);
/* Makes a whole payload and returns its length. */
size_t random_payload(const message_form *form, uint8_t *payload);

#endif
