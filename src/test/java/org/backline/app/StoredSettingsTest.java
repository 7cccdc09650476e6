package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void ofAFileOfSomethingElseAFewLinesAreToldAndTheRestCounted() throws IOException {
        Places places = new Places(folder, folder, folder);
        Files.writeString(places.settings(), "no line of a setting\n".repeat(100));

        StoredSettings stored = StoredSettings.read(places);

        assertThat(stored.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(stored.problems()).hasSize(6).last().asString().contains("95 more of its lines");
    }
}
