package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is usual and what changes, from the sessions of a lifter who comes a second, a third and a fourth time. */
@TestMethodOrder(OrderAnnotation.class)
class TrendCommandTest {
    private static final String HOME = "backline.home";
    private static final String FIRST_SET = "demo://?speed=max&scenario=first-set&then=end&rate=104&seed=";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void liftTwice() {
        System.setProperty(HOME, folder.toString());
        simulate(9);
        assertThat(trend().err()).contains("No session without a lifter", "Simulated lifter: 1 session; it counts for nobody");
        lift(1);
        lift(2);
    }

    @AfterAll
    static void giveItBack() {
        System.clearProperty(HOME);
    }

    @Test
    @Order(1)
    void twoSessionsAreTooFew() {
        assertThat(limits().out()).contains("not yet your own lines", "offered after 3 sessions of this exercise; so far 2");
        CommandRun taken = limits("--take-usual");
        assertThat(taken.code()).isEqualTo(ExitCode.NOTHING_FOUND.number());
        assertThat(trend().out()).contains("Deadlift", "Four sessions that compare are needed to tell a change; so far 2");
        assertThat(CommandRun.of("trend", "--athlete", "Nobody").err()).contains("No session of Nobody",
                "Without a name: 2 sessions; see them with: backline trend --athlete \"\"", "Simulated lifter: 1 session");
        assertThat(CommandRun.of("trend", "--athlete", "").out()).contains("Deadlift");
        assertThat(CommandRun.of("history").out()).contains("(simulated)");
    }

    @Test
    @Order(2)
    void theUsualPeakIsTakenAndIsALineFromThenOn() throws IOException {
        lift(3);
        lift(4);
        assertThat(limits().out()).contains("found in 4 sessions with 20 reps").doesNotContain("More than your usual");
        assertThat(limits("--take-usual").out()).contains("More than your usual", "Your own lines");
        assertThat(Files.readAllLines(folder.resolve("config").resolve("settings.properties")))
                .contains("deadlift.usualSessions = 4", "deadlift.usualReps = 20");

        lift(5);
        String id = CommandRun.of("history").out().substring(0, 8);
        assertThat(CommandRun.of("edit", id, "1").out()).contains("of 4 sessions").doesNotContain("default of the exercise");
    }

    @Test
    @Order(3)
    void sessionsStandInATableWithWhatMayBeSaid() {
        assertThat(trend().out().lines()).hasSizeGreaterThanOrEqualTo(7)
                .anyMatch(line -> line.startsWith("Unclear: the latest 2 sessions"));
    }

    @Test
    @Order(4)
    void sessionsWithNodesElsewhereAreShownAndNotCompared() {
        KeptFile.change(folder, "update lift_set set sites = 'S L3' where session_id = (select min(id) from session where not simulated)");

        assertThat(trend().out()).containsOnlyOnce("nodes at other sites, not compared");
        assertThat(limits().out()).contains("found in 4 sessions");
    }

    @Test
    @Order(5)
    void theSimulatedLifterIsNobodysReference() {
        String oldest = CommandRun.of("history").out().lines().reduce("", (before, line) -> line).substring(0, 8);

        CommandRun marked = CommandRun.of("reference", oldest, "1");
        assertThat(marked.code()).isNotZero();
        assertThat(marked.err()).contains("the simulated lifter's");
    }

    private static void simulate(int seed) {
        CommandRun run = CommandRun.of("monitor", FIRST_SET + seed);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static void lift(int seed) {
        simulate(seed);
        KeptFile.lastIsAPersons(folder);
    }

    private static CommandRun trend() {
        return CommandRun.of("trend");
    }

    private static CommandRun limits(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("limits", "--exercise", "deadlift"),
                Stream.of(more)).toArray(String[]::new));
    }
}
