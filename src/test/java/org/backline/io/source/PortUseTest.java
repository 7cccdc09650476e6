package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into a process folder like Linux's. */
class PortUseTest {
    private static final long OTHER = 999_999_999;

    @TempDir
    private Path folder;
    private Path port;
    private Path processes;

    @BeforeEach
    void aPortThatNobodyHolds() throws IOException {
        port = Files.createFile(folder.toRealPath().resolve("ttyUSB0"));
        processes = Files.createDirectory(folder.resolve("proc"));
    }

    @Test
    void aPortThatNobodyHoldsIsFree() throws IOException {
        opener(OTHER, folder.resolve("something else"));
        opener(ProcessHandle.current().pid(), port);
        assertThat(holder()).isEmpty();
    }

    @Test
    void aProgramThatHasItOpenHoldsIt() throws IOException {
        opener(OTHER, port);
        assertThat(holder()).hasValue(OTHER);
    }

    @Test
    void aLockFileHoldsItWhileItsProcessLives() throws IOException {
        Files.writeString(folder.resolve("LCK..ttyUSB0"), "      " + OTHER + "\n");
        assertThat(holder()).isEmpty();
        Files.createDirectory(processes.resolve(Long.toString(OTHER)));
        assertThat(holder()).hasValue(OTHER);
    }

    private void opener(long process, Path file) throws IOException {
        Path descriptors = Files.createDirectories(processes.resolve(Long.toString(process)).resolve("fd"));
        Files.createSymbolicLink(descriptors.resolve("5"), file);
    }

    private OptionalLong holder() throws IOException {
        return PortUse.holder(port, processes, List.of(folder));
    }
}
