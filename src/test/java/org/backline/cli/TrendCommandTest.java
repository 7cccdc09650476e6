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
        assertThat(limits().out()).contains("not yet yours", "offered after 3 sessions of this exercise; so far 2");
        CommandRun taken = limits("--take-usual");
        assertThat(taken.code()).isEqualTo(ExitCode.NOTHING_FOUND.number());
        assertThat(trend().out()).contains("Deadlift", "Four sessions that compare are needed to tell a change; so far 2");
        assertThat(CommandRun.of("trend", "--athlete", "Nobody").err()).contains("No sessions yet");
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
        assertThat(CommandRun.of("edit", id, "1").out()).contains("of 4 sessions").doesNotContain("as the exercise begins");
    }

    @Test
    @Order(3)
    void sessionsStandInATableWithWhatMayBeSaid() {
        assertThat(trend().out().lines()).hasSizeGreaterThanOrEqualTo(7)
                .anyMatch(line -> line.startsWith("Unclear: the latest 2 sessions"));
    }

    private static void lift(int seed) {
        CommandRun run = CommandRun.of("monitor", FIRST_SET + seed);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static CommandRun trend() {
        return CommandRun.of("trend");
    }

    private static CommandRun limits(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("limits", "--exercise", "deadlift"),
                Stream.of(more)).toArray(String[]::new));
    }
}
