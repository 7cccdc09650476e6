package org.backline.io.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Files that hold a recording in another form, known by their first bytes: what to do is told instead of reading them as noise. */
final class ForeignFile {
    private static final int LOOKED_AT = 16;
    /** gzip (RFC 1952), ZIP, 7z, xz, zstandard (RFC 8878). */
    private static final List<byte[]> PACKED = List.of(starts("1f8b08"), starts("504b0304"), starts("377abcaf271c"), starts("fd377a585a00"),
            starts("28b52ffd"));

    private ForeignFile() {
    }

    /** @return what keeps the file from being read, to stand behind its name; empty if nothing does */
    static Optional<String> objection(Path file) throws IOException {
        byte[] start = new byte[LOOKED_AT];
        try (var in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, start.length);
        }
        if (isPacked(start)) {
            return Optional.of("is a packed file; unpack it first");
        }
        return isUtf16(start) ? Optional.of("is text in UTF-16, as PowerShell writes it; save it as UTF-8") : Optional.empty();
    }

    private static byte[] starts(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static boolean isPacked(byte[] start) {
        return PACKED.stream().anyMatch(magic -> Arrays.equals(magic, 0, magic.length, start, 0, magic.length));
    }

    /** A byte order mark, and every other byte of plain letters and digits a zero. */
    private static boolean isUtf16(byte[] start) {
        boolean little = start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        boolean big = start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean zeros = IntStream.range(1, start.length / 2).allMatch(i -> start[2 * i + (little ? 1 : 0)] == 0);
        return (little || big) && zeros;
    }
}
