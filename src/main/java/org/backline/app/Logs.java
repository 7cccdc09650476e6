package org.backline.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.backline.app.Notice.Kind;

/**
 * The log files: five of a megabyte each, the oldest overwritten. Backline writes to {@link System.Logger}; the platform passes that on
 * to {@code java.util.logging}, of which this is one handler.
 */
final class Logs implements AutoCloseable {
    private static final int BYTES_PER_FILE = 1_000_000;
    private static final int FILES = 5;
    /** Held here: the platform forgets loggers that nobody holds, and their handlers with them. */
    private static final Logger ROOT = Logger.getLogger("org.backline");

    private final Optional<FileHandler> handler;
    private final Optional<Notice> problem;

    private Logs(Optional<FileHandler> handler, Optional<Notice> problem) {
        this.handler = handler;
        this.problem = problem;
    }

    /** Begins to write to the folder; where that is not possible Backline runs without logs, and says so. */
    static Logs open(Path folder) {
        silenceTerminal();
        try {
            PrivateFolder.create(folder);
            String pattern = folder.toString().replace("%", "%%") + "/backline-%g.log";
            FileHandler file = new FileHandler(pattern, BYTES_PER_FILE, FILES, true);
            file.setFormatter(new LogLine());
            file.setLevel(Level.ALL);
            file.setErrorManager(new Unheard());
            ROOT.addHandler(file);
            return new Logs(Optional.of(file), Optional.empty());
        } catch (AccessDeniedException e) {
            return new Logs(Optional.empty(), Optional.of(Notice.of(Kind.LOG_DENIED, folder)));
        } catch (IOException e) {
            return new Logs(Optional.empty(), Optional.of(Notice.of(Kind.LOG_FAILED, e.getMessage())));
        }
    }

    /** @return why there is no log; empty if there is one */
    Optional<Notice> problem() {
        return problem;
    }

    /** @return the log files that are there, newest first */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("backline-.*\\.log(\\.\\d+)?")).sorted().toList();
        }
    }

    @Override
    public void close() {
        handler.ifPresent(ROOT::removeHandler);
        handler.ifPresent(FileHandler::close);
    }

    /** What the log cannot take, on a disk that is full, is lost: the platform's own manager would print a stack trace at the person. */
    private static final class Unheard extends ErrorManager {
        @Override
        public void error(String message, Exception failure, int code) {
            // There is no place left to tell it.
        }
    }

    /** The terminal belongs to the commands, unless whoever started Java said where the log goes. */
    private static void silenceTerminal() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            ROOT.setUseParentHandlers(false);
        }
    }
}
