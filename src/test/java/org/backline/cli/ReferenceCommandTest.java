package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandTest {
    private static final String HOME = "backline.home";
    private static final String LIFT = "data/five-deadlifts.strap";

    @TempDir
    private Path folder;

    @BeforeEach
    void keepALift() {
        System.setProperty(HOME, folder.toString());
        assertThat(CommandRun.of("monitor", LIFT, "--speed", "max").code()).isZero();
        KeptFile.lastIsAPersons(folder);
    }

    @AfterEach
    void giveTheHomeBack() {
        System.clearProperty(HOME);
    }

    @Test
    void aMarkedSetIsHeldAgainstTheNextSessions() {
        CommandRun marked = CommandRun.of("reference", session(), "1", "--alert");
        assertThat(marked.code()).as(marked.err()).isZero();
        assertThat(marked.err()).contains("set 1 is the reference for Deadlift now");
        assertThat(CommandRun.of("monitor", LIFT, "--speed", "max").out()).contains("from the reference set");

        CommandRun.of("reference", CommandRun.of("history").out().lines().toList().get(1).substring(0, 8), "1", "--forget");
        assertThat(CommandRun.of("monitor", LIFT, "--speed", "max").out()).doesNotContain("from the reference set");
    }

    @Test
    void aSetThatIsNotThereIsTold() {
        assertThat(CommandRun.of("reference", session(), "7").err()).contains("no set 7");
        assertThat(CommandRun.of("reference", "ffffffff", "1").code()).isEqualTo(ExitCode.NO_SUCH_SESSION.number());
    }

    private static String session() {
        return CommandRun.of("history").out().substring(0, 8);
    }
}
