package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.backline.report.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @AfterEach
    void giveTheHomeBack() {
        System.clearProperty("backline.home");
    }

    @Test
    void aFailureOfBacklineItselfNamesTheLog() {
        System.setProperty("backline.home", folder.toString());
        assertThat(reported()).startsWith("backline: Backline itself failed: ").contains("odd", folder.resolve("state").toString())
                .hasLineCount(1);
    }

    @Test
    void aLogThatCannotBeWrittenIsNotNamed() throws IOException {
        System.setProperty("backline.home", Files.createFile(folder.resolve("file")).toString());
        assertThat(reported()).contains("odd", "no log could be written").doesNotContain("says more", "\tat ").hasLineCount(1);
    }

    private String reported() {
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new PrintStream(OutputStream.nullOutputStream()), err, false, Words.of(Locale.ENGLISH));
        assertThat(new Failures(terminal).report(new IllegalStateException("odd"))).isEqualTo(ExitCode.FAILED);
        return said.toString(StandardCharsets.UTF_8);
    }
}
