package org.backline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backline.io.source.PtyPair;

/**
 * What the window costs, each in a process of its own with the launcher's options: an empty window, Backline listening to nothing, and
 * Backline showing a lift that comes through a pair of pseudo-terminals from yet another process ({@link WindowCost}). Needs a display
 * of 1920×1080; without socat the demo lifter lives in the measured process.
 */
final class WindowJob {
    private static final String USUAL_SECONDS = "60";

    private WindowJob() {
    }

    /** @param arguments seconds to measure each; 60 if not given */
    static void run(List<String> arguments) throws IOException {
        String seconds = arguments.isEmpty() ? USUAL_SECONDS : arguments.get(0);
        measure("an empty window, painted 60 times a second", seconds, WindowCost.EMPTY);
        measure("Backline, listening to nothing", seconds, WindowCost.NOTHING);
        if (PtyPair.isInstalled("socat", "-V")) {
            throughPty(seconds);
        } else {
            measure("Backline with the demo lifter", seconds, "demo://?rate=200");
        }
    }

    private static void throughPty(String seconds) throws IOException {
        try (PtyPair cable = new PtyPair(Files.createTempDirectory("backline-window"))) {
            Process strap = JavaProcess.start(List.of(), WiredLifter.class, cable.one().toString());
            try {
                measure("Backline, 12 channels at 200 Hz through a pty, recording", seconds, "serial://" + cable.other());
            } finally {
                strap.destroy();
            }
        }
    }

    private static void measure(String name, String seconds, String what) throws IOException {
        System.out.println(name);
        JavaProcess.words(JavaProcess.start(Launcher.windowOptions(Path.of("src/main/launcher/backline")), WindowCost.class, seconds, what))
                .forEach(line -> System.out.println("  " + line));
    }
}
