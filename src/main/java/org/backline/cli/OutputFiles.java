package org.backline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a command is about to make: none may be one that it reads, nor may two be the same. Asked before anything is written. */
final class OutputFiles {
    private static final String STANDARD_OUTPUT = "-";

    private final List<String> read;
    private final List<String> taken = new ArrayList<>();

    /** @param read names of the files that the command reads, or of what is no file */
    OutputFiles(List<String> read) {
        this.read = List.copyOf(read);
    }

    /** @throws CommandFailure if writing that file would destroy what is read, or what is written beside it */
    void add(String name) {
        if (name.isBlank()) {
            throw refused("the name of a file to write is empty; write - for standard output");
        }
        if (read.stream().anyMatch(other -> !name.equals(STANDARD_OUTPUT) && same(other, name))) {
            throw refused(name + " is a file that Backline reads, and is not written over; name another one");
        }
        if (taken.stream().anyMatch(other -> same(other, name))) {
            throw refused(name + " is named for two tables; name a file for each");
        }
        taken.add(name);
    }

    private static CommandFailure refused(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence);
    }

    /** Links count as what they lead to; of files that are not there yet the folders do. */
    private static boolean same(String one, String other) {
        try {
            return one.equals(other) || real(Path.of(one)).equals(real(Path.of(other)))
                    || Files.exists(Path.of(one)) && Files.exists(Path.of(other)) && Files.isSameFile(Path.of(one), Path.of(other));
        } catch (IOException | InvalidPathException notThere) {
            return false; // whoever opens it says why it cannot be
        }
    }

    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        return Files.exists(absolute) || absolute.getParent() == null ? absolute.toRealPath()
                : absolute.getParent().toRealPath().resolve(absolute.getFileName()).normalize();
    }
}
