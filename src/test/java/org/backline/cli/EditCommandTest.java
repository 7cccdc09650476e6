package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of the demo lifter's first set, five reps, by the command line. */
class EditCommandTest {
    private static final String HOME = "backline.home";

    @TempDir
    private static Path recorded;
    private static String id = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void recordTheDemoLifter() {
        System.setProperty(HOME, recorded.toString());
        assertThat(CommandRun.of("monitor", "demo://?speed=max&scenario=first-set&then=end&rate=104").code()).isZero();
        id = CommandRun.of("history").out().substring(0, 8);
    }

    @BeforeEach
    void useACopy() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.copy(recorded.resolve("data").resolve("history.db"), data.resolve("history.db"));
        System.setProperty(HOME, folder.toString());
    }

    @AfterEach
    void giveItBack() {
        System.clearProperty(HOME);
    }

    @Test
    void aDeletedRepIsGoneFromListHistoryAndExport() {
        CommandRun run = edit("delete", "2");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(reps(run.out())).hasSize(4);
        assertThat(run.err()).contains("undo' takes it back");
        assertThat(CommandRun.of("history").out()).contains("4 reps", "corrected");
        assertThat(exported()).hasSize(5).element(1).asString().contains(",false,true,");
    }

    @Test
    void splitAndMergeAreEachOthersInverseByCount() {
        String middle = reps(edit().out()).get(1).split("\\s+")[2];
        assertThat(reps(edit("split", "2", "--at", middle).out())).hasSize(6);
        CommandRun merged = edit("merge", "2");

        assertThat(reps(merged.out())).hasSize(5);
        assertThat(reps(merged.out()).get(1)).contains("corrected by hand");
        assertThat(edit().out()).contains("is two, cut at", "one rep from");
    }

    @Test
    void anAddedRepStandsInTheJson() {
        List<String> before = reps(edit().out());
        String[] second = before.get(1).split("\\s+");
        edit("delete", "2");
        assertThat(reps(edit("add", "--at", second[1] + '-' + second[3]).out())).hasSize(5);

        JsonObject set = JsonParser.parseString(CommandRun.of("analyze", id, "--format", "json").out()).getAsJsonObject()
                .getAsJsonArray("sets").get(0).getAsJsonObject();
        assertThat(set.get("edited").getAsBoolean()).isTrue();
        assertThat(set.getAsJsonArray("reps")).extracting(rep -> rep.getAsJsonObject().get("edited").getAsBoolean())
                .containsExactly(false, true, false, false, false);
    }

    @Test
    void undoAndRedoGoBackAndForthToTheVerySameTables() {
        String found = edit().out();
        String corrected = edit("delete", "1").out();

        assertThat(edit("undo").out()).isEqualTo(found);
        assertThat(edit("redo").out()).isEqualTo(corrected);
        assertThat(edit("undo").out()).isEqualTo(found);
    }

    @Test
    void aDryRunShowsBothAndKeepsNothing() {
        String found = edit().out();
        CommandRun run = edit("merge", "1", "--dry-run");

        assertThat(run.out()).as(run.err()).startsWith("Before\n" + found).contains("After");
        assertThat(run.err()).contains("nothing was kept");
        assertThat(edit().out()).isEqualTo(found);
    }

    @Test
    void whatCannotBeDoneIsOneSentence() {
        assertRefused(edit("delete", "9"), ExitCode.NO_SUCH_REP, "no rep 9; it has 5 reps");
        assertRefused(CommandRun.of("edit", id, "3"), ExitCode.NO_SUCH_REP, "no set 3; it has set 1");
        assertRefused(CommandRun.of("edit", "deadbeef", "1"), ExitCode.NO_SUCH_SESSION, "no session deadbeef");
        assertRefused(edit("merge", "5"), ExitCode.CHANGES_NOTHING, "rep 5 is the last of its set");
        assertRefused(edit("split", "2", "--at", "1"), ExitCode.CHANGES_NOTHING, "1.00 s does not lie in rep 2");
        assertRefused(edit("add", "--at", "1-500"), ExitCode.CHANGES_NOTHING, "rep 1 lies there already");
        assertRefused(edit("undo"), ExitCode.CHANGES_NOTHING, "no correction of that set to take back");
        assertRefused(edit("redo"), ExitCode.CHANGES_NOTHING, "no correction of set 1 to make once more");
    }

    private static void assertRefused(CommandRun run, ExitCode code, String why) {
        assertThat(run.code()).as(run.err()).isEqualTo(code.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why).hasLineCount(1);
    }

    private static CommandRun edit(String... what) {
        return CommandRun.of(Stream.concat(Stream.of("edit", id, "1"), Stream.of(what)).toArray(String[]::new));
    }

    private static List<String> reps(String table) {
        return table.lines().map(String::strip).filter(line -> line.matches("\\d+ +\\d+\\.\\d\\d .*")).toList();
    }

    private static List<String> exported() {
        return CommandRun.of("export", id, "--reps", "-").out().lines().toList();
    }
}
