package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backline.core.alert.Feedback;
import org.backline.core.math.Angle;
import org.backline.core.math.MassUnit;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Exercise SQUAT = Exercises.of("back-squat").orElseThrow();
    private static final Limits LINES = new Limits(FlexionLimit.ofShare(0.65), FlexionLimit.ofAngle(Angle.ofDegrees(45)))
            .withArch(new Limits.Lines(Angle.ofDegrees(12), Angle.ofDegrees(20))).withChange(Optional.empty())
            .withUsual(Optional.of(UsualPeak.said(Angle.ofDegrees(33))));
    private static final Limits FIFTY = new Limits(FlexionLimit.ofShare(0.4), FlexionLimit.ofShare(0.5));
    private static final Roster ROSTER = Roster.EMPTY.withAthlete("Kim Müller")
            .withRange(new OwnRange(Angle.ofDegrees(61.5), OwnRange.Origin.MEASURED)).withLimits(Exercises.DEADLIFT, LINES)
            .withLimits(SQUAT, FIFTY).withLoad(102.5);
    private static final Settings TOLD = new Settings(ROSTER, new Feedback(Feedback.Frequency.FADED, true), "serial:///dev/ttyACM0",
            new SoundSettings(false, 0.35, "Box [plughw:1,0]"), false, false, new Readout(MassUnit.POUND, true),
            new Appearance("dark", true, 125, true, "de"), Optional.of(new WindowPlace(-1920, 80, 1366, 768, true)));

    @TempDir
    private Path folder;

    @Test
    void nothingSaidIsTheDefault() {
        SettingsReader reader = new SettingsReader(List.of());

        assertThat(reader.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void aUsualPeakThatWasFoundKeepsWhatItRestsOn() throws IOException {
        UsualPeak found = new UsualPeak(Angle.ofDegrees(33), 5, 61, Angle.ofDegrees(2.5));
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        Settings settings = TOLD.withRoster(ROSTER.withLimits(Exercises.DEADLIFT, LINES.withUsual(Optional.of(found))));
        file.write(settings);
        assertThat(new SettingsReader(file.lines()).settings()).isEqualTo(settings);
        file.write(TOLD);
        assertThat(new SettingsReader(file.lines()).settings()).isEqualTo(TOLD);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(Settings.DEFAULT);
        file.write(TOLD);

        SettingsReader reader = new SettingsReader(file.lines());
        assertThat(reader.settings()).isEqualTo(TOLD);
        assertThat(reader.problems()).isEmpty();
        assertThat(file.lines()).contains("athlete = Kim Müller", "[athlete Kim Müller]", "ownRangeDeg = 61.5",
                "deadlift.lumbarFlexionLimitDeg = 45", "deadlift.lumbarFlexionNearPct = 65", "back-squat.lumbarFlexionLimitPct = 50")
                .noneMatch(line -> line.startsWith("deadlift.lumbarFlexionLimitPct"));
    }

    @Test
    void whatAPersonWroteStays() {
        List<String> before = List.of("# mine", "", "volumePct=10", "futureKey = 7", "theme = dark");

        List<String> after = SettingsText.merge(before, Settings.DEFAULT);
        assertThat(after).startsWith("# mine", "", "volumePct = 80", "futureKey = 7", "theme = system");
        assertThat(after).filteredOn(line -> line.startsWith("theme")).hasSize(1);
    }

    @Test
    void everybodyHasOwnLinesForEveryExercise() {
        Roster two = ROSTER.withAthlete("Alex").withLimits(SQUAT, LINES).withExercise(SQUAT);
        Settings read = new SettingsReader(SettingsText.merge(List.of(), TOLD.withRoster(two))).settings();

        assertThat(read.roster()).isEqualTo(two);
        assertThat(read.plan().limits()).isEqualTo(LINES);
        assertThat(read.withAthlete("Kim Müller").plan().limits()).isEqualTo(FIFTY);
        assertThat(read.withAthlete("Kim Müller").plan().range().flexion()).isEqualTo(Angle.ofDegrees(61.5));
        assertThat(read.roster().withExercise(Exercises.DEADLIFT).plan().limits()).isEqualTo(Exercises.DEADLIFT.limits());
    }

    @Test
    void linesOfBeforeThereWerePeopleAreThoseOfWhoLifts() {
        List<String> old = List.of("athlete = Kim", "exercise = deadlift", "ownRangeDeg = 61.5", "lumbarFlexionLimitDeg = 45",
                "theme = dark");
        Settings read = new SettingsReader(old).settings();

        assertThat(read.plan().limits().round()).isEqualTo(FlexionLimit.ofAngle(Angle.ofDegrees(45)));
        assertThat(read.roster().withExercise(SQUAT).plan().limits()).isEqualTo(SQUAT.limits());
        assertThat(SettingsText.merge(old, read)).doesNotContain("lumbarFlexionLimitDeg = 45")
                .containsSequence("[athlete Kim]", "ownRangeDeg = 61.5").contains("deadlift.lumbarFlexionLimitDeg = 45");
        assertThat(new SettingsReader(SettingsText.merge(old, read)).settings()).isEqualTo(read);
    }

    @Test
    void whatAPersonWroteInASectionStays() {
        List<String> before = List.of("volumePct = 80", "", "[athlete Kim]", "# her back", "ownRangeDeg = 60", "",
                "[later]", "deadlift.x = 1", "theme = pink");

        assertThat(SettingsText.merge(before, new SettingsReader(before).settings().withAthlete("Kim")
                .withRoster(Roster.EMPTY.withAthlete("Kim").withLimits(Exercises.DEADLIFT, LINES))))
                .containsSequence("[athlete Kim]", "# her back", "deadlift.lumbarFlexionNearPct = 65").contains("[later]", "deadlift.x = 1",
                        "theme = pink").doesNotContain("ownRangeDeg = 60");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "deadlift.lumbarFlexionLimitPct = 8 | that is no number from 10 to 150",
        "deadlfit.lumbarFlexionLimitPct = 80 | there is no exercise 'deadlfit'",
        "deadlift.archNearDeg = 40           | \"near\" must be below your line",
        "deadlift.changeLine = perhaps       | known are: on, off",
        "ownRangeDeg = 9                     | that is no number from 25 to 95"})
    void aPersonsLineThatCannotBeUsedIsTold(String line, String reason) {
        SettingsReader reader = new SettingsReader(List.of("athlete = Kim", "[athlete Kim]", line));

        assertThat(reader.settings()).isEqualTo(Settings.DEFAULT.withAthlete("Kim"));
        assertThat(reader.problems()).containsExactly(new SettingsProblem(3, line, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "volumePct = loud             | that is no number from 0 to 100",
        "volumePct = NaN              | that is no number from 0 to 100",
        "volumePct = 101              | that is no number from 0 to 100",
        "ownRangeDeg = 12             | that is no number from 25 to 95",
        "ownRangeDeg = 58,5           | that is no number from 25 to 95",
        "lumbarFlexionLimitPct = -80  | that is no number from 10 to 150",
        "lumbarFlexionLimitDeg = 0x2D | that is no number from 5 to 120",
        "lumbarFlexionNearPct = 80    | \"near\" must be below your line",
        "archNearDeg = 40             | \"near\" must be below your line",
        "changeLimitDeg = 0           | that is no number from 1 to 90",
        "usualPeakDeg = much          | that is no number from 1 to 90",
        "cues = sometimes             | known are: every-rep, faded, after-set",
        "exercise = levitation        | known are: deadlift",
        "sound = maybe                | known are: on, off",
        "textPct = 151                | that is no number from 90 to 150",
        "massUnit = stone             | known are: kg, lb",
        "figureShows = all            | known are: peak, now",
        "window = 10 20 300           | that is no place: x y width height",
        "window = 1e9 0 10 10         | that is no place: x y width height",
        "theme = pink                 | known are: system, dark, light",
        "loud                         | a line looks like: key = value"})
    void aLineThatCannotBeUsedIsToldAndLeftOut(String line, String reason) {
        SettingsReader reader = new SettingsReader(List.of("# first", line));

        assertThat(reader.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(reader.problems()).hasSize(1);
        assertThat(reader.problems().get(0).line()).isEqualTo(2);
        assertThat(reader.problems().get(0).reason()).startsWith(reason);
    }

    @Test
    void theLastOfTwoLinesHolds() {
        SettingsReader reader = new SettingsReader(List.of("volumePct = 10", "volumePct = 20"));

        assertThat(reader.settings().sound().volume()).isEqualTo(0.2);
        assertThat(reader.problems()).containsExactly(new SettingsProblem(1, "volumePct = 10", "it is said again in line 2, which holds"));
    }

    @Test
    void nearFollowsALineThatIsSetAlone() {
        Limits limits = new SettingsReader(List.of("lumbarFlexionLimitPct = 60")).settings().plan().limits();

        assertThat(limits.round()).isEqualTo(FlexionLimit.ofShare(0.6));
        assertThat(limits.near()).isEqualTo(FlexionLimit.ofShare(0.525));
    }

    @Test
    void degreesWinOverPercent() {
        SettingsReader reader = new SettingsReader(List.of("lumbarFlexionLimitPct = 60", "lumbarFlexionLimitDeg = 40"));

        assertThat(reader.settings().plan().limits().round()).isEqualTo(FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        assertThat(reader.problems()).extracting(SettingsProblem::line).containsExactly(1);
    }

    @Test
    void bytesThatAreNoTextAreToldNotThrown() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\n', 'x', '=', '1', '\n'});
        SettingsReader reader = new SettingsReader(new SettingsFile(file).lines());

        assertThat(reader.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(reader.problems()).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "\uFEFFtheme = dark\r\n", StandardCharsets.UTF_8);

        assertThat(new SettingsReader(new SettingsFile(file).lines()).settings().appearance().theme()).isEqualTo("dark");
    }

    @Test
    void aLineBreakInANameCannotMakeAnotherLine() {
        List<String> lines = SettingsText.merge(List.of(), Settings.DEFAULT.withAthlete("Kim\nvolumePct = 0"));

        assertThat(new SettingsReader(lines).settings().athlete()).isEqualTo("Kim volumePct = 0");
        assertThat(new SettingsReader(lines).settings().sound().volume()).isEqualTo(Settings.DEFAULT.sound().volume());
    }
}
