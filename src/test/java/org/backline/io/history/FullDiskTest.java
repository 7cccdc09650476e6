package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void aLibraryThatFindsNoRoomSaysThatTheDiskIsFull() {
        assertThat(Sqlite.withoutLibrary(folder.toFile(), 500_000)).contains("the disk is full", "2 MB", folder.toString(), "Make room");
    }

    @Test
    void aFolderThatIsNotThereIsNoFullDisk() {
        assertThat(Sqlite.withoutLibrary(folder.resolve("none").toFile(), 0)).contains("no folder").doesNotContain("full");
        assertThat(Sqlite.withoutLibrary(folder.toFile(), 50_000_000)).doesNotContain("full");
    }
}
