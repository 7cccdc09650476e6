package org.backline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the launcher that people start Backline by gives to Java. */
final class Launcher {
    private static final String WINDOW = "window=\"";

    private Launcher() {
    }

    /** @return the options that the window runs with, as the script says them */
    static List<String> windowOptions(Path script) throws IOException {
        String line = Files.readAllLines(script).stream().map(String::strip).filter(each -> each.startsWith(WINDOW)).findFirst()
                .orElseThrow();
        return List.of(line.substring(WINDOW.length(), line.lastIndexOf('"')).split(" "));
    }
}
