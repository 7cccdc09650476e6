package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.source.SourceException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class SourcesTest {
    private static final Chunk CHUNK = new Chunk(7, "1,2,3\n".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;

    private static void assertRefused(String name, Problem problem, String... words) {
        assertThatThrownBy(() -> Sources.open(name))
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .message().contains(words).doesNotContain("Exception");
    }

    @Test
    void aCaptureIsKnownByItsContentNotItsName() throws IOException {
        Path file = Evidence.capture(folder.resolve("lift.txt"), List.of(CHUNK));
        try (Source source = Sources.open(file.toString())) {
            assertThat(((Recording) source).session()).isEqualTo(Evidence.session("straplink-text-1"));
            assertThat(Evidence.told(Inputs.all(source))).isEqualTo(Evidence.told(List.of(CHUNK)));
        }
    }

    @Test
    void aFileMayBeNamedByUriWithBlanks() throws IOException {
        Path file = Evidence.capture(folder.resolve("my lift é.strap"), List.of(CHUNK));
        for (String name : List.of(file.toUri().toString(), "file://" + file)) {
            try (Source source = Sources.open(name)) {
                assertThat(source).as(name).isInstanceOf(CaptureSource.class);
            }
        }
    }

    @Test
    void anyOtherPlainFileIsBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("lift.csv"), "t_ms,ax_g\n");
        try (Source source = Sources.open(file.toString())) {
            assertThat(source).isInstanceOf(FileSource.class);
        }
    }

    @Test
    void whatIsNoRecordingIsRefusedInASentence() throws IOException {
        assertRefused(folder.resolve("none.csv").toString(), Problem.NO_SUCH_FILE, "none.csv");
        assertRefused("no\u0000name", Problem.NO_SUCH_FILE, "no file");
        assertRefused(folder.toString(), Problem.UNREADABLE_FILE, "folder");
        assertRefused(Files.createFile(folder.resolve("empty")).toString(), Problem.EMPTY_FILE, "empty");
        assertRefused(Files.writeString(folder.resolve("cut.strap"), "STRAPCAP").toString(), Problem.NOT_A_RECORDING, "header");
        assertRefused("gopher://strap", Problem.NO_SUCH_KIND, "gopher", "serial");
        assertRefused("/dev/ttyNOTHING9", Problem.NO_SUCH_PORT, "ttyNOTHING9");
        assertRefused("serial://", Problem.NO_SUCH_PORT, "no port");
        assertRefused("serial://COM77?baud=9600", Problem.NO_SUCH_PORT, "no port COM77;");
        assertRefused("COM77?baud=57600", Problem.NO_SUCH_PORT, "no port COM77;");
    }

    @Test
    void aPipeDoesNotKeepUsWaiting() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(PtyPair.isInstalled("mkfifo", pipe.toString()) && Files.exists(pipe), "mkfifo makes the pipe");
        assertRefused(pipe.toString(), Problem.NO_SUCH_PORT, "no serial port");
        assertRefused("file://" + pipe, Problem.UNREADABLE_FILE, "plain file");
    }
}
