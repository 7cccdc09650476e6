#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 600
#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* The other end starts raw, for programs that take a port as it is. Opening and closing it once makes a hang-up show from then on. */
static bool make_raw(const char *name) {
    struct termios mode;
    int other = open(name, O_RDWR | O_NOCTTY);
    if (other < 0 || tcgetattr(other, &mode) != 0) {
        return false;
    }
    cfmakeraw(&mode);
    tcsetattr(other, TCSANOW, &mode);
    return close(other) == 0;
}

static bool make_link(const char *name, const char *link) {
    return link == NULL || ((unlink(link) == 0 || errno == ENOENT) && symlink(name, link) == 0);
}

const char *pty_plug(pty_port *port) {
    const char *name;
    port->master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    port->queued = 0;
    port->open = false;
    if (port->master < 0 || grantpt(port->master) != 0 || unlockpt(port->master) != 0) {
        return NULL;
    }
    name = ptsname(port->master);
    return name != NULL && make_raw(name) && make_link(name, port->link) ? name : NULL;
}

void pty_unplug(pty_port *port) {
    if (port->master >= 0) {
        if (port->link != NULL) {
            unlink(port->link);
        }
        close(port->master);
    }
    port->master = -1;
    port->open = false;
}

static void flush(pty_port *port) {
    ssize_t sent = write(port->master, port->queue, port->queued);
    if (sent > 0) {
        port->queued -= (size_t) sent;
        memmove(port->queue, port->queue + sent, port->queued);
    }
}

/* A master whose other end is closed is always ready, with a hang-up: it is looked at, and not waited for. */
static bool is_open(const pty_port *port) {
    struct pollfd look = {.fd = port->master, .events = POLLIN};
    return port->master >= 0 && poll(&look, 1, 0) >= 0 && (look.revents & POLLHUP) == 0;
}

void pty_wait(pty_port *port, int extra, int milliseconds) {
    port->open = is_open(port);
    struct pollfd both[2] = {
        {.fd = port->open ? port->master : -1, .events = (short) (port->queued > 0 ? POLLIN | POLLOUT : POLLIN)},
        {.fd = extra, .events = POLLIN}
    };
    poll(both, 2, milliseconds);
    if (!port->open) {
        port->queued = 0;
    } else if (port->queued > 0) {
        flush(port);
    }
}

bool pty_send(pty_port *port, const uint8_t *bytes, size_t n) {
    if (!port->open) {
        return true;
    }
    if (n > PTY_QUEUE - port->queued) {
        return false;
    }
    memcpy(port->queue + port->queued, bytes, n);
    port->queued += n;
    flush(port);
    return true;
}

size_t pty_receive(pty_port *port, uint8_t *bytes, size_t n) {
    ssize_t count = port->open ? read(port->master, bytes, n) : 0;
    return count > 0 ? (size_t) count : 0;
}
