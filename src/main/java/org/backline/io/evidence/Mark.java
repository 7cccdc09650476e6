package org.backline.io.evidence;

import org.backline.core.session.Command;

/**
 * A person's word at its place in the stream.
 *
 * @param hostNanos when it was said [ns since the session's start]
 * @param command   what was said
 */
public record Mark(long hostNanos, Command command) implements Input {
}
