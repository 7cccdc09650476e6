package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    private static final Logger LOG = Logger.getLogger("org.backline");

    @TempDir
    private Path folder;

    @BeforeAll
    static void silence() {
        LOG.setUseParentHandlers(false);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setUseParentHandlers(true);
    }

    @Test
    void aMessageIsALineOfTheFile() throws IOException {
        try (Logs logs = Logs.open(folder.resolve("log"))) {
            System.getLogger("org.backline.somewhere").log(System.Logger.Level.WARNING, "it happened");

            assertThat(logs.problem()).isEmpty();
        }
        assertThat(Logs.files(folder.resolve("log"))).hasSize(1);
        assertThat(Files.readString(Logs.files(folder.resolve("log")).get(0))).contains("WARNING org.backline.somewhere: it happened\n");
    }

    @Test
    void withoutALogTheTerminalStaysFree() throws IOException {
        String configured = System.clearProperty("java.util.logging.config.file");
        LOG.setUseParentHandlers(true);
        try (Logs logs = Logs.open(Files.createFile(folder.resolve("home")).resolve("log"))) {
            assertThat(logs.problem()).isPresent();
            assertThat(LOG.getUseParentHandlers()).isFalse();
        } finally {
            LOG.setUseParentHandlers(false);
            Optional.ofNullable(configured).ifPresent(file -> System.setProperty("java.util.logging.config.file", file));
        }
    }

    @Test
    void theyNeverGrowBeyondTheirSize() throws IOException {
        String message = "x".repeat(100_000);
        try (Logs logs = Logs.open(folder)) {
            for (int i = 0; i < 70; i++) {
                System.getLogger("org.backline.somewhere").log(System.Logger.Level.WARNING, message);
            }
            assertThat(logs.problem()).isEmpty();
        }
        assertThat(Logs.files(folder)).hasSize(5);
        for (Path file : Logs.files(folder)) {
            assertThat(Files.size(file)).isLessThan(1_100_000);
        }
    }

    @Test
    void withoutAFolderThereIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "a file");
        try (Logs logs = Logs.open(file)) {
            assertThat(logs.problem()).hasValueSatisfying(problem -> assertThat(problem.toString()).contains("is a file, not a folder"));
        }
    }

    @Test
    void aFailureBringsItsStackTrace() {
        LogRecord entry = new LogRecord(Level.SEVERE, "it broke");
        entry.setThrown(new IllegalStateException("why"));

        assertThat(new LogLine().format(entry)).contains("SEVERE").contains("it broke\n").contains("IllegalStateException: why")
                .contains("at org.backline.app.LogsTest");
    }

    @Test
    void aDiskThatIsFullIsNobodysStackTrace() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full");
        Files.createSymbolicLink(folder.resolve("backline-0.log"), full);
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (Logs logs = Logs.open(folder)) {
            System.getLogger("org.backline.somewhere").log(System.Logger.Level.WARNING, "it happened");

            assertThat(logs.problem()).isEmpty();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
