package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vectors, run by the C core. */
class CVectorsTest {
    private static final Path VECTORS = CCore.PROTOCOL.resolve("vectors");

    @TempDir
    private static Path folder;
    private static Path runner;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        runner = CCore.build("run_vectors.c", "dialogue.c", "messages.c", "vectors.c");
    }

    @Test
    void allHold() throws IOException, InterruptedException {
        assertThat(run(VECTORS).lines()).hasSize(7).anyMatch(line -> line.matches("dialogue +\\d\\d cases"));
        assertThat(run(VECTORS).exit()).isZero();
    }

    @Test
    void changedDigitIsNoticed() throws IOException, InterruptedException {
        Path copy = copied();
        Path file = copy.resolve("reject.txt");
        Files.writeString(file, Files.readString(file).replaceFirst("wire = 0310", "wire = 0311"));
        assertThat(run(copy).exit()).isEqualTo(1);
    }

    @Test
    void changedDigitFailsItsCaseUnderARightChecksum() throws IOException, InterruptedException {
        Path copy = copied();
        change(copy.resolve("frame.txt"), "batt_mv = 3987", "batt_mv = 3988");
        change(copy.resolve("dialogue.txt"), "motor 1 200", "motor 1 201");
        CCore.Outcome outcome = run(copy);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.lines()).contains("frame: status: batt_mv").anyMatch(line -> line.startsWith("dialogue: duplicate-tag: came "));
    }

    @Test
    void corpusOfTheFuzzerHolds() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(CCore.build("replay.c", "fuzz.c").toString()));
        try (Stream<Path> corpus = Files.list(CCore.PROTOCOL.resolve("tests/corpus"))) {
            corpus.map(Path::toString).forEach(command::add);
        }
        assertThat(command).hasSizeGreaterThan(10);
        assertThat(CCore.run(folder, List.of(), command)).isEqualTo(
                new CCore.Outcome(0, List.of((command.size() - 1) + " inputs of the corpus hold")));
    }

    private static CCore.Outcome run(Path vectors) throws IOException, InterruptedException {
        return CCore.run(folder, List.of(), List.of(runner.toString(), vectors.toString()));
    }

    private static Path copied() throws IOException {
        Path copy = Files.createTempDirectory(folder, "vectors");
        try (Stream<Path> files = Files.list(VECTORS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file).replaceFirst(from, to);
        CRC32C crc = new CRC32C();
        crc.update(text.substring(text.indexOf("\n\n", text.indexOf("\ncases =")) + 2).getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, text.replaceFirst("crc32c = [0-9a-f]{8}", String.format("crc32c = %08x", crc.getValue())));
    }
}
