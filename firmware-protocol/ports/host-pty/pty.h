/* A pseudo-terminal as a port that can be unplugged: the strap holds the master, a host opens the other end by name or by link. */
#ifndef PTY_H
#define PTY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define PTY_QUEUE 4096u

typedef struct {
    const char *link;  /* symbolic link that always names the port; or NULL */
    int master;        /* -1: unplugged */
    bool open;         /* somebody holds the other end */
    uint8_t queue[PTY_QUEUE];
    size_t queued;
} pty_port;

/* Makes the port appear. Returns its name, or NULL if the system has none left. */
const char *pty_plug(pty_port *port);

/* Makes it disappear; what was queued is lost, as in a cable. */
void pty_unplug(pty_port *port);

/* Waits until there is something to read or the time is over; sends what is queued. extra: another descriptor to wait for, or -1. */
void pty_wait(pty_port *port, int extra, int milliseconds);

/* Queues all bytes or none. What nobody listens to is gone. */
bool pty_send(pty_port *port, const uint8_t *bytes, size_t n);

/* Reads without waiting. Returns 0 if there is nothing. */
size_t pty_receive(pty_port *port, uint8_t *bytes, size_t n);

#endif
