package org.backline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitJobTest {
    private static final double LENGTH = 20;
    private static final Path TRIAL = Path.of("quats104", "swing.csv");
    private static final Path SET = Path.of("flex", "set.csv");

    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnTheWhole() throws IOException {
        MadeUpKit.addTrial(whole, LENGTH);
        MadeUpKit.addSet(whole, LENGTH);
        run(whole);
    }

    @RepeatedTest(5)
    void noRowKnowsOfLaterOnes(RepetitionInfo repetition) throws IOException {
        double cut = LENGTH * new Random(repetition.getCurrentRepetition()).nextDouble();
        MadeUpKit.addTrial(folder, cut);
        MadeUpKit.addSet(folder, cut);
        run(folder);
        assertThat(rows(folder, TRIAL)).isEqualTo(rows(whole, TRIAL).subList(0, 1 + (int) (cut * 104)));
        assertThat(rows(folder, SET)).isEqualTo(rows(whole, SET).subList(0, rows(folder, SET).size()))
                .hasSizeGreaterThan((int) (cut * 103));
    }

    @Test
    void everyRowOfATrialHasItsAttitude() throws IOException {
        assertThat(rows(whole, TRIAL)).hasSize(1 + (int) (LENGTH * 104)).first().isEqualTo("qw,qx,qy,qz");
    }

    @Test
    void everyNumberIsFinite() throws IOException {
        List<String> rows = rows(whole, SET);
        assertThat(rows).first().isEqualTo("t,flex_deg,quality");
        assertThat(rows.stream().skip(1).flatMap(row -> Stream.of(row.split(","))).mapToDouble(Double::parseDouble))
                .allMatch(Double::isFinite);
    }

    @Test
    void whatIsKnownAfterwardsHasTheSameRows() throws IOException {
        assertThat(rows(whole, Path.of("quats104-offline", "swing.csv"))).hasSameSizeAs(rows(whole, TRIAL));
        assertThat(rows(whole, Path.of("flex-offline", "set.csv")).stream().skip(1).flatMap(row -> Stream.of(row.split(",")))
                .mapToDouble(Double::parseDouble)).hasSizeGreaterThan(3 * (int) (LENGTH * 103)).allMatch(Double::isFinite);
    }

    @Test
    void aFolderMayHoldSetsOnly() throws IOException {
        MadeUpKit.addSet(folder, 16);
        run(folder);
        assertThat(folder.resolve("out").resolve(SET)).exists();
        assertThat(folder.resolve("out").resolve(TRIAL)).doesNotExist();
    }

    @Test
    void aFolderMayHoldTrialsOnly() throws IOException {
        MadeUpKit.addTrial(folder, 5);
        run(folder);
        assertThat(folder.resolve("out").resolve(TRIAL)).exists();
        assertThat(folder.resolve("out").resolve(SET)).doesNotExist();
    }

    private static void run(Path kit) throws IOException {
        Bench.main(new String[] {"kit", kit.toString(), kit.resolve("out").toString()});
    }

    private static List<String> rows(Path kit, Path file) throws IOException {
        return Files.readAllLines(kit.resolve("out").resolve(file));
    }
}
