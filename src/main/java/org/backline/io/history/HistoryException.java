package org.backline.io.history;

import java.io.IOException;

/** The history cannot be read or written. The message is a sentence for people. */
public final class HistoryException extends IOException {
    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
