package org.backline.io.evidence;

import java.io.IOException;

/** Evidence that cannot be understood, or cannot be kept. The message is one sentence for people. */
public final class EvidenceException extends IOException {
    private static final long serialVersionUID = 1;

    public EvidenceException(String message) {
        super(message);
    }

    public EvidenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
