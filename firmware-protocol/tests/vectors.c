#include "vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sl_frame.h"

static void *grown(void *old, size_t bytes) {
    void *memory = realloc(old, bytes);
    if (memory == NULL) {
        fputs("no memory\n", stderr);
        exit(2);
    }
    return memory;
}

static char *read_text(const char *folder, const char *kind) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s.txt", folder, kind);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    char *text = NULL;
    size_t length = 0, got;
    do {
        text = grown(text, length + 65537);
        got = fread(text + length, 1, 65536, file);
        length += got;
    } while (got > 0);
    text[length] = 0;
    fclose(file);
    return text;
}

/* Cuts the line into key and value. Returns false if it is none of a case. */
static bool cut(char *line, field *f) {
    char *equals = strstr(line, " =");
    if (line[0] == '#' || line[0] == 0 || equals == NULL) {
        return false;
    }
    *equals = 0;
    f->key = line;
    f->value = equals + 2 + strspn(equals + 2, " ");
    return true;
}

static void add_field(vectors *file, field f, size_t at) {
    file->fields = grown(file->fields, (at + 1) * sizeof f);
    file->fields[at] = f;
}

/* The first block is the file's own. */
static void parse(vectors *file) {
    size_t fields = 0, blocks = 0;
    bool open = false;
    char *next;
    for (char *line = file->text; line != NULL; line = next) {
        field f;
        next = strchr(line, '\n');
        if (next != NULL) {
            *next++ = 0;
        }
        if (line[0] == 0) {
            open = false;
        } else if (cut(line, &f)) {
            if (!open) {
                file->cases = grown(file->cases, ++blocks * sizeof *file->cases);
                file->cases[blocks - 1] = (vector) {NULL, 0};
                open = true;
            }
            add_field(file, f, fields++);
            file->cases[blocks - 1].count++;
        }
    }
    for (size_t i = 0, at = 0; i < blocks; at += file->cases[i++].count) {
        file->cases[i].fields = file->fields + at;
    }
    file->count = blocks;
}

static uint32_t checksum(const char *text) {
    const char *head = strstr(text, "\ncases =");
    const char *body = head == NULL ? NULL : strstr(head, "\n\n");
    return body == NULL ? 0 : sl_crc32c(0, (const uint8_t *) body + 2, strlen(body + 2));
}

vectors vectors_read(const char *folder, const char *kind) {
    vectors file = {read_text(folder, kind), NULL, NULL, 0};
    uint32_t crc = checksum(file.text);
    parse(&file);
    if (file.count == 0 || hex_of(&file.cases[0], "crc32c") != crc || number_of(&file.cases[0], "cases") != file.count - 1) {
        fprintf(stderr, "%s.txt was changed: %zu cases, checksum %08x\n", kind, file.count - 1, (unsigned) crc);
        exit(1);
    }
    memmove(file.cases, file.cases + 1, --file.count * sizeof *file.cases);
    return file;
}

void vectors_free(vectors *file) {
    free(file->cases);
    free(file->fields);
    free(file->text);
}

const char *find(const vector *v, const char *key) {
    for (size_t i = 0; i < v->count; i++) {
        if (strcmp(v->fields[i].key, key) == 0) {
            return v->fields[i].value;
        }
    }
    return NULL;
}

const char *text_of(const vector *v, const char *key) {
    const char *value = find(v, key);
    if (value == NULL) {
        const char *id = find(v, "id");
        fprintf(stderr, "%s has no %s\n", id == NULL ? "a case" : id, key);
        exit(1);
    }
    return value;
}

uint64_t number_of(const vector *v, const char *key) {
    return strtoull(text_of(v, key), NULL, 10);
}

uint32_t hex_of(const vector *v, const char *key) {
    return (uint32_t) strtoul(text_of(v, key), NULL, 16);
}

bool is_valid(const vector *v) {
    return strcmp(text_of(v, "result"), "valid") == 0;
}

static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

size_t unhex(const char *digits, uint8_t *bytes, size_t room) {
    size_t n = 0;
    while (n < room && digit(digits[0]) >= 0 && digit(digits[1]) >= 0) {
        bytes[n++] = (uint8_t) (digit(digits[0]) << 4 | digit(digits[1]));
        digits += 2;
    }
    return n;
}
