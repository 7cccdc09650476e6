package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void theRecordingThatIsReadIsNotWrittenOver() throws IOException {
        Path file = TextRecording.twoNodes(folder);
        byte[] before = Files.readAllBytes(file);
        assertRefused(CommandRun.of("export", file.toString(), "--reps", file.toString()), "is a file that Backline reads");
        assertRefused(CommandRun.of("export", file.toString(), "--posture", folder + "/./two.csv"), "is a file that Backline reads");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aLinkToTheRecordingIsTheRecording() throws IOException {
        Path file = TextRecording.twoNodes(folder);
        byte[] before = Files.readAllBytes(file);
        Path link = link("link.csv", file);
        assertRefused(CommandRun.of("export", file.toString(), "--reps", link.toString()), "is a file that Backline reads");
        assertRefused(CommandRun.of("export", link.toString(), "--reps", file.toString()), "is a file that Backline reads");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void twoTablesDoNotShareAFile() throws IOException {
        String file = TextRecording.twoNodes(folder).toString();
        String target = folder.resolve("t.csv").toString();
        assertRefused(CommandRun.of("export", file, "--posture", target, "--reps", folder + "/./t.csv"), "is named for two tables");
        assertRefused(CommandRun.of("export", file, "--posture", "-", "--reps", "-"), "is named for two tables");
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void anOutputWithoutANameIsToldSo() throws IOException {
        assertRefused(CommandRun.of("export", TextRecording.twoNodes(folder).toString(), "--reps", ""), "is empty");
    }

    @Test
    void theHistoryIsNotWrittenOver() throws IOException {
        System.setProperty("backline.home", folder.toString());
        try {
            Path history = Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("history.db"), "sessions");
            assertRefused(CommandRun.of("export", "3f2a61c9", "--reps", history.toString()), "is a file that Backline reads");
            assertThat(history).hasContent("sessions");
        } finally {
            System.clearProperty("backline.home");
        }
    }

    @Test
    void aFileOfTheUsersOwnThatEndsInPartStaysAsItIs() throws IOException {
        String file = TextRecording.twoNodes(folder).toString();
        Path own = Files.writeString(folder.resolve("p.csv.part"), "mine");
        assertThat(CommandRun.of("export", file, "--posture", folder.resolve("p.csv").toString()).code()).isZero();
        assertThat(own).hasContent("mine");
        assertThat(folder.resolve("p.csv")).isNotEmptyFile();
    }

    @Test
    void aLinkThatIsWrittenToStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = link("linked.csv", target);
        assertThat(CommandRun.of("export", TextRecording.twoNodes(folder).toString(), "--posture", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith("time_s,");
    }

    @Test
    void whatWasTrueOfAnotherRecordingIsNotWrittenOver() throws IOException {
        Path truth = Files.writeString(folder.resolve("set.truth.json"), "mine");
        CommandRun run = CommandRun.of("simulate", folder.resolve("set.strap").toString());
        assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
        assertThat(run.err()).contains("set.truth.json exists already");
        assertThat(truth).hasContent("mine");
        assertThat(folder.resolve("set.strap")).doesNotExist();
    }

    private Path link(String name, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
            throw e;
        }
    }

    private static void assertRefused(CommandRun run, String part) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("backline: ").contains(part).hasLineCount(1);
    }
}
