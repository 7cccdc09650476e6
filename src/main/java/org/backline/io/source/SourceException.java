package org.backline.io.source;

import java.io.IOException;

/** A source cannot be opened or cannot go on. The message is one sentence for people: what, where, and what to do about it. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    /** What stands in the way; each has an exit code of its own on the command line. */
    public enum Problem {
        /** No serial port has that name now. */
        NO_SUCH_PORT,
        /** Another program holds the port. */
        PORT_BUSY,
        /** This user may not open the port. */
        PORT_DENIED,
        /** What is at the port behaves like no strap. */
        NOT_A_STRAP,
        /** Nothing by which a source of that kind could be named: {@code http://}, a demo lifter who cannot lift so. */
        NO_SUCH_KIND,
        /** No file has that name. */
        NO_SUCH_FILE,
        /** The file is there, but this user may not read it, or it is a folder. */
        UNREADABLE_FILE,
        /** The file has nothing in it. */
        EMPTY_FILE,
        /** Nothing in it is known to any protocol. */
        NOT_A_RECORDING,
        /** A text recording whose columns name something that cannot be read. */
        UNKNOWN_COLUMN,
        /** The history has no session with that id. */
        NO_SUCH_SESSION
    }

    public SourceException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public SourceException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** @return what stands in the way */
    public Problem problem() {
        return problem;
    }
}
