package org.backline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backline.io.history.History;

/** A copy of the history for each day it was opened on, the last seven, as long as it is small. */
final class Backups {
    /** About 2 s of copying; some 30 hours of lifting. */
    private static final long SMALL = 512L << 20;
    private static final int KEPT = 7;

    private final Path file;
    private final Path folder;

    Backups(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** @return whether a copy was made: there is none of that day yet, and the history is small */
    boolean make(History history, LocalDate day) throws IOException {
        Path copy = folder.resolve("history-" + day + ".db");
        if (Files.exists(copy) || Files.size(file) > SMALL) {
            return false;
        }
        PrivateFolder.create(folder);
        history.copyTo(copy);
        forgetOld();
        return true;
    }

    /** @return the copies, newest first */
    List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(copy -> copy.getFileName().toString().matches("history-\\d{4}-\\d\\d-\\d\\d\\.db"))
                    .sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void forgetOld() throws IOException {
        for (Path old : copies().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }
}
