/* Plays the host and the body of a scripted dialogue to a strap, and hears whether the strap says and does what the script has. */
#ifndef DIALOGUE_H
#define DIALOGUE_H

#include "vectors.h"

/* Otherwise tells what differs. */
bool dialogue_holds(const vector *v, char *what, size_t room);

#endif
