package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.StreamFault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java and C say the same in the same bytes, and understand each other. */
class CrossCheckTest {
    private static final int MESSAGES = 10_000;
    private static final HexFormat HEX = HexFormat.of();
    private static final StreamFault ECHO = new StreamFault(StreamFault.Kind.UNKNOWN_TYPE, 0, 1);

    /** What messages are for, as {@code messages.h} counts it. */
    private enum Use { TELEMETRY, COMMAND, OTHER }

    @TempDir
    private static Path folder;
    private static Path program;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        program = CCore.build("crosscheck.c", "messages.c", "random_messages.c", "vectors.c");
    }

    @Test
    void commandsOfJavaAreReadInC() throws IOException, InterruptedException {
        List<String> words = random(Use.COMMAND, 10);
        assertThat(crosscheck(wires(words), "decode")).hasSize(MESSAGES).isEqualTo(words);
        assertThat(crosscheck(words, "encode")).isEqualTo(wires(words));
    }

    @Test
    void telemetryOfJavaIsReadInC() throws IOException, InterruptedException {
        List<String> words = random(Use.TELEMETRY, 11);
        assertThat(crosscheck(wires(words), "decode")).hasSize(MESSAGES).isEqualTo(words);
    }

    @Test
    void telemetryOfCIsReadInJava() throws IOException, InterruptedException {
        List<String> words = random(Use.TELEMETRY, 12);
        List<String> wires = crosscheck(words, "encode");
        assertThat(wires.stream().map(HEX::parseHex).map(WireWords::of).toList()).hasSize(MESSAGES).isEqualTo(words);
        assertThat(wires(words)).isEqualTo(wires);
    }

    @Test
    void whatThisHostHasNoUseForIsTheSameInBothAndNoFault() throws IOException, InterruptedException {
        List<String> words = random(Use.OTHER, 13);
        List<String> wires = crosscheck(words, "encode");
        assertThat(wires.stream().map(HEX::parseHex).map(WireWords::of).toList()).hasSize(MESSAGES).isEqualTo(words);
        assertThat(wires(words)).isEqualTo(wires);
        assertThat(crosscheck(wires, "decode")).isEqualTo(words);
        assertThat(wires.stream().map(HEX::parseHex).flatMap(CrossCheckTest::decoded)).containsOnly(ECHO);
    }

    /** Of a frame that comes alone: a log line and quaternions say nothing to this host, REBOOT is an echo. */
    private static Stream<DeviceEvent> decoded(byte[] wire) {
        List<DeviceEvent> events = new ArrayList<>();
        new StrapLinkDecoder(events::add).accept(wire);
        return events.stream();
    }

    private static List<String> random(Use use, int seed) throws IOException, InterruptedException {
        return crosscheck(List.of(), "make", String.valueOf(use.ordinal()), String.valueOf(seed), String.valueOf(MESSAGES));
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
