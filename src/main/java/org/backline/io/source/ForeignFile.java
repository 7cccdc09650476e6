package org.backline.io.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Files that hold a recording in another form, known by how they begin: what to do is told instead of reading them as noise. */
final class ForeignFile {
    private static final int LOOKED_AT = 4_096;
    private static final int UTF16_LOOKED_AT = 8;
    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+(E[-+]?\\d+)?", Pattern.CASE_INSENSITIVE);
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
        if (isUtf16(start)) {
            return Optional.of("is text in UTF-16, as PowerShell writes it; save it as UTF-8");
        }
        return hasDecimalCommas(start) ? Optional.of("has semicolons between its columns and commas in its numbers; "
                + "save it with commas between columns and points in numbers") : Optional.empty();
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
        boolean zeros = IntStream.range(1, UTF16_LOOKED_AT).allMatch(i -> start[2 * i + (little ? 1 : 0)] == 0);
        return (little || big) && zeros;
    }

    /** As spreadsheets of many countries save it: names without a comma among them, under them as many numbers, some with one. */
    private static boolean hasDecimalCommas(byte[] start) {
        List<List<String>> lines = new String(start, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .limit(2).map(line -> List.of(line.split(";", -1))).toList();
        return lines.size() == 2 && lines.get(0).size() >= FEWEST_COLUMNS && lines.get(0).size() == lines.get(1).size()
                && lines.get(0).stream().noneMatch(name -> name.contains(","))
                && lines.get(1).stream().anyMatch(number -> DECIMAL_COMMA.matcher(number.strip()).matches());
    }
}
