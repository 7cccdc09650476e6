package org.backline.app;

/**
 * What to listen to, and how.
 *
 * @param uri   the source: a port, a recording, {@code demo://}
 * @param said  what is said as if by the person, before and meanwhile
 * @param speed of a recording: 1 is real time, infinite does not wait; a strap has its own time
 * @param kept  whether the session goes into the history
 * @param columns what the columns of its text lines hold, as {@code --columns} takes it; empty text if they say so themselves
 */
public record Listening(String uri, Preset said, double speed, boolean kept, String columns) {
}
