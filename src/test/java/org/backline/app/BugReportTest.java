package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BugReportTest {
    @TempDir
    private Path folder;
    private Places places;

    @BeforeEach
    void fill() throws IOException {
        places = new Places(folder.resolve("data"), folder.resolve("config"), folder.resolve("state"));
        Files.createDirectories(places.logs());
        Files.createDirectories(places.config());
        Files.createDirectories(places.data());
        Files.writeString(places.logs().resolve("backline-0.log"), "Kim Müller opened " + System.getProperty("user.home") + "/x\n");
        Files.writeString(places.logs().resolve("notes.txt"), "not a log");
        Files.writeString(places.history(), "every lift there was");
        new SettingsFile(places.settings()).write(Settings.DEFAULT.withAthlete("Kimber").withAthlete("Kim Müller"));
    }

    @Test
    void itHoldsLogsVersionsAndSettings() throws IOException {
        Map<String, String> report = pack();

        assertThat(report).containsOnlyKeys("about.txt", "log/backline-0.log", "settings.properties");
        assertThat(report.get("about.txt")).contains("Backline " + Version.current(), "Java " + System.getProperty("java.runtime.version"),
                "System " + System.getProperty("os.name"), "Library sqlite-jdbc-", "a folder is missing");
        assertThat(report.get("settings.properties")).contains("exercise = deadlift");
    }

    @Test
    void itHoldsNoNameAndNoLift() throws IOException {
        Map<String, String> report = pack();

        assertThat(report.values()).noneMatch(text -> text.contains("Kim") || text.contains("every lift"));
        assertThat(report.get("log/backline-0.log")).isEqualTo("… opened ~/x\n");
    }

    private Map<String, String> pack() throws IOException {
        Path file = new BugReport(places, "Kim Müller", List.of("a folder is missing")).pack(folder);
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                texts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
