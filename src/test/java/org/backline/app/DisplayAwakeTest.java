package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayAwakeTest {
    /** Holds until its input ends, as all ways do. */
    private static final List<List<String>> FAKE = List.of(List.of("cat"));

    /** Keeps awake, says by which process, and breaks off. */
    static final class BreaksOff {
        private BreaksOff() {
        }

        public static void main(String[] arguments) {
            new DisplayAwake(FAKE).want(true);
            System.out.println(ProcessHandle.current().children().map(ProcessHandle::pid).findFirst().orElseThrow());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    @BeforeEach
    void whereThereIsCat() {
        assumeTrue(new DisplayAwake(FAKE).possible(), "there is no program \"cat\" that waits for the end of its input");
    }

    @Test
    void itIsKeptAwakeWhileThatIsWanted() {
        try (DisplayAwake awake = new DisplayAwake(FAKE)) {
            awake.want(true);
            assertThat(awake.held()).isTrue();
            awake.want(false);
            assertThat(awake.held()).isFalse();
        }
    }

    @Test
    void aMachineWithoutSuchAProgramIsLeftAlone() {
        try (DisplayAwake awake = new DisplayAwake(List.of(List.of("no-program-of-this-name")))) {
            awake.want(true);
            assertThat(awake.possible()).isFalse();
            assertThat(awake.held()).isFalse();
        }
    }

    @Test
    void aProgramThatRefusesIsTold() {
        try (DisplayAwake awake = new DisplayAwake(List.of(List.of("cat", "--no-such-option")))) {
            awake.want(true);
            ProcessHandle.current().children().forEach(child -> child.onExit().orTimeout(30, TimeUnit.SECONDS).join());

            assertThat(awake.possible()).isFalse();
        }
    }

    @Test
    void nothingIsLeftBehindByAProcessThatBreaksOff() throws Exception {
        Process broken = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), BreaksOff.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = broken.inputReader(StandardCharsets.UTF_8)) {
            long held = Long.parseLong(out.readLine());
            ProcessHandle.of(held).ifPresent(left -> assertThat(left.onExit().orTimeout(30, TimeUnit.SECONDS).join().isAlive()).isFalse());
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux, systemd-inhibit", "Mac OS X, caffeinate", "Windows 11, powershell.exe"})
    void everySystemHasItsOwnWay(String system, String program) {
        assertThat(DisplayAwake.ways(system)).extracting(way -> way.get(0)).contains(program);
    }
}
