package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void postureIsWrittenOnTheFilesOwnClock() throws IOException {
        List<String> lines = exported("--posture", TextRecording.twoNodes(folder), folder.resolve("p.csv"));
        assertThat(lines.get(0)).isEqualTo("time_s,lumbar_flexion_deg,pelvic_tilt_deg,trunk_inclination_deg,quality");
        assertThat(lines.size()).isGreaterThan(980);
        assertThat(Double.parseDouble(lines.get(lines.size() - 1).split(",")[0])).isBetween(11.9, 12.0);
    }

    @Test
    void aSingleNodeExportsNoFlexion() throws IOException {
        List<String> lines = exported("--posture", TextRecording.oneNode(folder), folder.resolve("p.csv"));
        assertThat(lines.get(0)).isEqualTo("time_s,trunk_inclination_deg,quality");
    }

    @Test
    void everyNodeHasItsAttitude() throws IOException {
        List<String> lines = exported("--attitude", TextRecording.twoNodes(folder), folder.resolve("q.csv"));
        assertThat(lines.get(0)).isEqualTo("time_s,node,qw,qx,qy,qz");
        assertThat(lines.stream().filter(line -> line.split(",")[1].equals("1"))).hasSize((lines.size() - 1) / 2);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(norm(line)).isBetween(1 - 1e-9, 1 + 1e-9));
    }

    @Test
    void twoExportsOfTheSameEvidenceAreTheSameBytes() throws IOException {
        Path file = TextRecording.twoNodes(folder);
        exported("--posture", file, folder.resolve("a.csv"));
        exported("--posture", file, folder.resolve("b.csv"));
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
    }

    @Test
    void standardOutputCarriesNothingButTheTable() throws IOException {
        CommandRun run = CommandRun.of("export", TextRecording.twoNodes(folder).toString(), "--reps", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("\n")
                .startsWith("set,exercise,rep,start_s,turn_s,end_s,peak_flexion_deg,peak_pct_range,over,quality");
    }

    @Test
    void aRecordingThatIsNoneLeavesNoFileBehind() throws IOException {
        Path target = folder.resolve("p.csv");
        CommandRun.of("export", Files.writeString(folder.resolve("poem.txt"), "Roses are red\n".repeat(20)).toString(),
                "--posture", target.toString());
        assertThat(folder).isDirectoryNotContaining("glob:**p.csv*");
    }

    private static List<String> exported(String what, Path file, Path target) throws IOException {
        CommandRun run = CommandRun.of("export", file.toString(), what, target.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        return Files.readAllLines(target);
    }

    private static double norm(String line) {
        double sum = 0;
        String[] cells = line.split(",");
        for (int i = 2; i < 6; i++) {
            sum += Math.pow(Double.parseDouble(cells[i]), 2);
        }
        return Math.sqrt(sum);
    }
}
