package org.backline.app;

import java.util.List;
import org.backline.core.session.Command;

/**
 * What to listen to, and how.
 *
 * @param uri   the source: a port, a recording, {@code demo://}
 * @param first words said before the first byte, as if by the person: exercise, line, how a source without marks is calibrated
 * @param speed of a recording: 1 is real time, infinite does not wait; a strap has its own time
 * @param kept  whether the session goes into the history
 * @param columns what the columns of its text lines hold, as {@code --columns} takes it; empty text if they say so themselves
 */
public record Listening(String uri, List<Command> first, double speed, boolean kept, String columns) {
    public Listening {
        first = List.copyOf(first);
    }
}
