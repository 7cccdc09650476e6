package org.backline.io.evidence;

/** What comes into a session: bytes from the strap, or a word from the person. */
public sealed interface Input permits Chunk, Mark {

    /** @return when it was received [ns], host's monotonic clock since the session's start; for diagnosis and pacing */
    long hostNanos();
}
