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
        assertThat(stored.problems()).hasSize(6).last().satisfies(last -> {
            assertThat(last.kind()).isEqualTo(Notice.Kind.LINES_UNUSED);
            assertThat(last.values()).contains("95").last().asString().endsWith(" …");
        });
    }

    @Test
    void aFileOfZerosIsNotQuotedAtLength() throws IOException {
        Places places = new Places(folder, folder, folder);
        Files.write(places.settings(), new byte[3000]);

        assertThat(StoredSettings.read(places).problems()).containsExactly(
                Notice.of(Notice.Kind.LINE_UNUSED, places.settings(), 1, "\u00b7 \u2026", "a line looks like: key = value"));
    }

    @Test
    void aFileOfMegabytesIsNotRead() throws IOException {
        Places places = new Places(folder, folder, folder);
        Files.writeString(places.settings(), "volumePct = 10\n".repeat(100_000));

        StoredSettings stored = StoredSettings.read(places);

        assertThat(stored.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(stored.problems()).containsExactly(
                Notice.of(Notice.Kind.SETTINGS_UNREAD, places.settings() + " has more than a megabyte"));
    }
}
