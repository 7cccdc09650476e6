/* Reads the conformance vectors: blocks of `key = value` (PROTOCOL.md, section 14). */
#ifndef VECTORS_H
#define VECTORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *key, *value;
} field;

/* One case. */
typedef struct {
    field *fields;
    size_t count;
} vector;

/* A file's cases: as many as it says it has, and not a digit of them changed. */
typedef struct {
    char *text;
    field *fields;
    vector *cases;
    size_t count;
} vectors;

/* Ends the program if the file is not whole. */
vectors vectors_read(const char *folder, const char *kind);
void vectors_free(vectors *file);

/* NULL if the case has no such key. */
const char *find(const vector *v, const char *key);
/* These end the program if the case has no such key. */
const char *text_of(const vector *v, const char *key);
uint64_t number_of(const vector *v, const char *key);
uint32_t hex_of(const vector *v, const char *key);
bool is_valid(const vector *v);

/* Reads hexadecimal digits up to a blank or the end; - stands for none. Returns the bytes read, at most room. */
size_t unhex(const char *digits, uint8_t *bytes, size_t room);

#endif
