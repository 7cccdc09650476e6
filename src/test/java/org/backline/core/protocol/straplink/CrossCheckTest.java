package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java and C say the same in the same bytes, and understand each other. */
class CrossCheckTest {
    private static final int MESSAGES = 10_000;
    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    private static Path folder;
    private static Path program;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        program = CCore.build("crosscheck.c", "vectors.c");
    }

    @Test
    void commandsOfJavaAreReadInC() throws IOException, InterruptedException {
        Random random = new Random(3);
        List<String> words = IntStream.range(0, MESSAGES).mapToObj(number -> MessageWords.command(random, number)).toList();
        assertThat(crosscheck(wires(words), "decode")).isEqualTo(words);
        assertThat(crosscheck(words, "encode")).isEqualTo(wires(words));
    }

    @Test
    void telemetryOfJavaIsReadInC() throws IOException, InterruptedException {
        List<String> words = crosscheck(List.of(), "make", "11", String.valueOf(MESSAGES));
        assertThat(crosscheck(wires(words), "decode")).hasSize(MESSAGES).isEqualTo(words);
    }

    @Test
    void telemetryOfCIsReadInJava() throws IOException, InterruptedException {
        List<String> words = crosscheck(List.of(), "make", "12", String.valueOf(MESSAGES));
        List<String> wires = crosscheck(words, "encode");
        assertThat(wires.stream().map(HEX::parseHex).map(MessageWords::words).toList()).hasSize(MESSAGES).isEqualTo(words);
        assertThat(wires(words)).isEqualTo(wires);
    }

    private static List<String> wires(List<String> words) {
        MessageWords java = new MessageWords();
        return words.stream().map(java::wire).map(HEX::formatHex).toList();
    }

    private static List<String> crosscheck(List<String> input, String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(how));
        CCore.Outcome outcome = CCore.run(folder, input, command);
        assertThat(outcome.exit()).isZero();
        return outcome.lines();
    }
}
