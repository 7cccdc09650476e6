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
        assertThat(stored.problems()).hasSize(6).last().asString().contains("95 more of its lines", " …;");
    }

    @Test
    void aFileOfZerosIsNotQuotedAtLength() throws IOException {
        Places places = new Places(folder, folder, folder);
        Files.write(places.settings(), new byte[3000]);

        assertThat(StoredSettings.read(places).problems()).containsExactly(places.settings()
                + ", line 1 (\u00b7 \u2026): a line looks like: key = value; this line is passed over.");
    }

    @Test
    void aFileOfMegabytesIsNotRead() throws IOException {
        Places places = new Places(folder, folder, folder);
        Files.writeString(places.settings(), "volumePct = 10\n".repeat(100_000));

        StoredSettings stored = StoredSettings.read(places);

        assertThat(stored.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(stored.problems()).containsExactly("The settings cannot be read: " + places.settings()
                + " has more than a megabyte. The defaults hold.");
    }
}
