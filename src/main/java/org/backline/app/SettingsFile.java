package org.backline.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file of the settings: readable UTF-8 text, for people too. */
final class SettingsFile {
    /** A hundred people with lines of their own for every exercise. */
    private static final long LARGEST = 1 << 20;

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /**
     * @return its lines, none if it does not exist; bytes that are no UTF-8 are marked, not refused
     * @throws IOException also if it is too large to be settings
     */
    List<String> lines() throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(file + " has more than a megabyte");
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Writes the settings over what the file says now; whoever reads it meanwhile sees the old ones or the new ones, whole. */
    void write(Settings settings) throws IOException {
        String text = String.join("\n", SettingsText.merge(lines(), settings)) + "\n";
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path half = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
