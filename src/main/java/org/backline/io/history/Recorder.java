package org.backline.io.history;

import java.time.Duration;
import java.time.Instant;

/** The process that records a session, known by its number. */
final class Recorder {
    /** Systems tell the start of a process to about a second. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private Recorder() {
    }

    static long self() {
        return ProcessHandle.current().pid();
    }

    /**
     * @return whether that process still lives. A number is given again after a death or a new start of the system, but only to a
     * process that started after the session did.
     */
    static boolean lives(long pid, Instant sessionStart) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(process -> process.info().startInstant())
                .filter(start -> start.isBefore(sessionStart.plus(CLOCK_TOLERANCE))).isPresent();
    }
}
