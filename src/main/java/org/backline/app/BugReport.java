package org.backline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file to hand to whoever mends Backline: logs, versions, settings. No lift is in it, nor the person's name, nor that of the home
 * folder.
 */
final class BugReport {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** Shorter ones would be found in every second word. */
    private static final int SHORTEST_NAME = 3;

    private final Places places;
    private final String athlete;
    private final List<String> problems;

    /** @param athlete a name that must not be in it @param problems what could not be opened or read */
    BugReport(Places places, String athlete, List<String> problems) {
        this.places = places;
        this.athlete = athlete;
        this.problems = problems;
    }

    /** @return the file, written into that folder */
    Path pack(Path folder) throws IOException {
        Path file = folder.resolve("backline-report-" + STAMP.format(LocalDateTime.now()) + ".zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "about.txt", about());
            put(zip, "settings.properties", settings());
            for (Path log : Logs.files(places.logs())) {
                put(zip, "log/" + log.getFileName(), text(log));
            }
        }
        return file;
    }

    private String about() throws IOException {
        long history = Files.exists(places.history()) ? Files.size(places.history()) : 0;
        return String.join("\n", Versions.lines()) + "\nhistory " + history + " bytes\n" + String.join("\n", problems) + "\n";
    }

    private String settings() throws IOException {
        List<String> lines = new SettingsFile(places.settings()).lines().stream()
                .filter(line -> SettingsLines.keyAndValue(line).filter(said -> said.getKey().equals(SettingsKeys.ATHLETE)).isEmpty())
                .map(line -> SettingsLines.header(line).isPresent() ? "[…]" : line).toList();
        return String.join("\n", lines) + "\n";
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(anonymous(text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String anonymous(String text) {
        String home = System.getProperty("user.home", "");
        String homeless = home.length() > 1 ? text.replace(home, "~") : text;
        return athlete.length() < SHORTEST_NAME ? homeless : homeless.replace(athlete, "…");
    }
}
