package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are what anybody sends: whatever is in them ends in figures or in one sentence, never in a stack trace. */
class GarbageTest {
    private static final String LETTERS = "0123456789.,;\t -+eE\nNaInfty*#_\"'=:%\u0000\u00e4abcxyzgq";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomBytes(long seed) throws IOException {
        byte[] bytes = new byte[new Random(seed).nextInt(4000) + 1];
        new Random(seed).nextBytes(bytes);
        assertHarmless(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void randomText(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(TextRecording.COLUMNS).append('\n');
        for (int i = 0; i < 4000; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        assertHarmless(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void damagedRecordings(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(TextRecording.twoNodes(folder));
        for (int i = 0; i < 200; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertHarmless(bytes);
    }

    private void assertHarmless(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("garbage"), bytes);
        assertHarmless(CommandRun.of("analyze", "--format", "json", file.toString()));
        assertHarmless(CommandRun.of("export", file.toString(), "--posture", "-"));
        assertHarmless(CommandRun.of("export", file.toString(), "--attitude", "-"));
    }

    private static void assertHarmless(CommandRun run) {
        assertThat(run.code()).as(run.err())
                .isIn(ExitCode.OK.number(), ExitCode.NOT_A_RECORDING.number(), ExitCode.UNKNOWN_COLUMN.number());
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).doesNotContain("NaN", "Infinity");
    }
}
