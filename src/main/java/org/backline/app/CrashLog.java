package org.backline.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

/** Where the stack trace of a failed command goes, since the terminal is no place for it. */
public final class CrashLog {
    private static final System.Logger LOG = System.getLogger(CrashLog.class.getName());

    private CrashLog() {
    }

    /** Writes it to the log. @return the folder of the log, empty if none can be written */
    public static Optional<Path> keep(Throwable failure) {
        Path folder = Places.ofSystem().logs();
        try (Logs logs = Logs.open(folder)) {
            if (logs.problem().isEmpty()) {
                LOG.log(Level.ERROR, "a command failed", failure);
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
