package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given instead of a recording: one sentence that names what and where, and the exit code for it. */
class ErrorSentencesTest {
    @TempDir
    private Path folder;

    @Test
    void noSuchFile() {
        assertSentence(CommandRun.of("analyze", folder.resolve("nothing.strap").toString()), ExitCode.NO_SUCH_FILE, "nothing.strap");
    }

    @Test
    void aFolder() {
        assertSentence(CommandRun.of("analyze", folder.toString()), ExitCode.UNREADABLE_FILE, "folder");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.csv"));
        assertSentence(CommandRun.of("export", file.toString(), "--posture", "-"), ExitCode.EMPTY_FILE, "empty.csv");
    }

    @Test
    void noRecordingAtAll() throws IOException {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        Path file = Files.write(folder.resolve("photo.jpg"), noise);
        assertSentence(CommandRun.of("analyze", file.toString()), ExitCode.NOT_A_RECORDING, "photo.jpg");
        CommandRun replay = CommandRun.of("replay", "--speed", "max", file.toString());
        assertSentence(new CommandRun(replay.code(), "", replay.err()), ExitCode.NOT_A_RECORDING, "photo.jpg");
    }

    @Test
    void textAsPowerShellWritesIt() throws IOException {
        String text = Files.readString(TextRecording.twoNodes(folder));
        Path file = Files.write(folder.resolve("log.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertSentence(CommandRun.of("analyze", file.toString()), ExitCode.NOT_A_RECORDING, "log.txt", "UTF-16");
    }

    @Test
    void textAsASpreadsheetOfManyCountriesSavesIt() throws IOException {
        String text = Files.readString(TextRecording.twoNodes(folder)).replace(',', ';').replace('.', ',');
        Path bare = Files.writeString(folder.resolve("bare.csv"), "\uFEFF" + text.substring(text.indexOf('\n') + 1));
        Path file = Files.writeString(folder.resolve("saved.csv"), text);
        assertSentence(CommandRun.of("analyze", bare.toString()), ExitCode.NOT_A_RECORDING, "bare.csv", "semicolons", "points");
        assertSentence(CommandRun.of("analyze", file.toString()), ExitCode.NOT_A_RECORDING, "saved.csv", "semicolons", "points");
    }

    @Test
    void semicolonsAndAByteOrderMarkAreNoHindrance() throws IOException {
        String text = Files.readString(TextRecording.twoNodes(folder)).replace(',', ';');
        Path file = Files.writeString(folder.resolve("points.csv"), "\uFEFF" + text.substring(text.indexOf('\n') + 1));
        CommandRun run = CommandRun.of("export", file.toString(), "--posture", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(1001);
    }

    @Test
    void aRecordingWithoutAName() {
        for (String command : List.of("analyze", "doctor", "replay")) {
            assertSentence(CommandRun.of(command, ""), ExitCode.NO_SUCH_FILE, "the name of the recording is empty");
        }
        assertSentence(CommandRun.of("export", "", "--reps", "-"), ExitCode.NO_SUCH_FILE, "the name of the recording is empty");
    }

    @Test
    void aPackedFile() throws IOException {
        Path file = folder.resolve("five.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(TextRecording.twoNodes(folder), out);
        }
        for (String command : List.of("analyze", "replay", "doctor")) {
            assertSentence(CommandRun.of(command, file.toString()), ExitCode.NOT_A_RECORDING, "five.csv.gz", "unpack it first");
        }
    }

    @Test
    void aLinkToItself() throws IOException {
        Path link = folder.resolve("loop.strap");
        try {
            Files.createSymbolicLink(link, link.getFileName());
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
        assertSentence(CommandRun.of("analyze", link.toString()), ExitCode.NO_SUCH_FILE, "loop.strap is a link that leads nowhere");
    }

    @Test
    void aKindOfSourceThatThereIsNot() {
        assertSentence(CommandRun.of("monitor", "--no-store", "http://strap"), ExitCode.USAGE, "http://", "serial://");
    }

    @Test
    void aSessionWithoutAName() {
        assertSentence(CommandRun.of("edit", "", "1", "delete", "1"), ExitCode.NO_SUCH_SESSION, "no session was named");
    }

    @Test
    void aColumnThatMeansNothing() throws IOException {
        Path file = TextRecording.wrongColumn(folder);
        assertSentence(CommandRun.of("analyze", file.toString()), ExitCode.UNKNOWN_COLUMN, "gy2", "gyy_rads");
    }

    @Test
    void aColumnWithoutAHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.csv"), "0.1,0.2,9.8\n".repeat(50));
        assertSentence(CommandRun.of("analyze", file.toString()), ExitCode.UNKNOWN_COLUMN, "header");
    }

    @Test
    void noSuchPort() throws IOException {
        String file = TextRecording.twoNodes(folder).toString();
        assertSentence(CommandRun.of("play", file, "--to", "/dev/ttyNOPE7"), ExitCode.NO_SUCH_PORT, "/dev/ttyNOPE7");
        Path target = folder.resolve("x.strap");
        assertSentence(CommandRun.of("record", "/dev/ttyNOPE7", target.toString()), ExitCode.NO_SUCH_PORT, "/dev/ttyNOPE7");
        assertThat(target).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWritten() throws IOException {
        String file = TextRecording.twoNodes(folder).toString();
        String target = folder.resolve("no-such-folder").resolve("posture.csv").toString();
        assertSentence(CommandRun.of("export", file, "--posture", target), ExitCode.CANNOT_WRITE, target);
    }

    @Test
    void oneFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        CommandRun run = CommandRun.of("analyze", "--format", "json", folder.resolve("nothing").toString(),
                TextRecording.twoNodes(folder).toString());
        assertSentence(new CommandRun(run.code(), "", run.err()), ExitCode.NO_SUCH_FILE, "nothing");
        assertThat(run.out()).contains("two.csv");
    }

    @Test
    void nothingToExport() throws IOException {
        CommandRun run = CommandRun.of("export", TextRecording.twoNodes(folder).toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--posture");
    }

    @Test
    void anExerciseThatIsNotKnownNamesThoseThatAre() {
        CommandRun run = CommandRun.of("analyze", "--exercise", "curl", "x");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("curl", "deadlift");
    }

    private static void assertSentence(CommandRun run, ExitCode code, String... parts) {
        assertThat(run.code()).as(run.err()).isEqualTo(code.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("backline: ").contains(parts).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }
}
