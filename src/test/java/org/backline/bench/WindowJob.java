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
    private static final int USUAL_SECONDS = 60;
    /** What hardly moves need not be watched for long. */
    private static final int LONG_ENOUGH = 120;

    private WindowJob() {
    }

    /** @param arguments seconds to measure; 60 if not given */
    static void run(List<String> arguments) throws IOException {
        int seconds = arguments.isEmpty() ? USUAL_SECONDS : Integer.parseInt(arguments.get(0));
        int few = Math.min(seconds, LONG_ENOUGH);
        String empty = measure("an empty window, painted 60 times a second", few, WindowCost.EMPTY);
        measure("Backline, listening to nothing", few, WindowCost.NOTHING);
        String lift = PtyPair.isInstalled("socat", "-V") ? throughPty(seconds)
                : measure("Backline with the demo lifter", seconds, "demo://?rate=200");
        System.out.println("Backline:         " + lift);
        System.out.println("an empty window:  " + empty);
    }

    private static String throughPty(int seconds) throws IOException {
        try (PtyPair cable = new PtyPair(Files.createTempDirectory("backline-window"))) {
            Process strap = JavaProcess.start(List.of(), WiredLifter.class, cable.one().toString());
            try {
                return measure("Backline, 12 channels at 200 Hz through a pty, recording", seconds, "serial://" + cable.other());
            } finally {
                strap.destroy();
            }
        }
    }

    /** @return what it says of frames */
    private static String measure(String name, int seconds, String what) throws IOException {
        System.out.println(name);
        List<String> said = JavaProcess.words(JavaProcess.start(Launcher.windowOptions(Path.of("src/main/launcher/backline")), WindowCost.class,
                Integer.toString(seconds), what));
        said.forEach(line -> System.out.println("  " + line));
        return said.stream().filter(line -> line.startsWith(WindowCost.FRAMES)).findFirst().orElse("no frame was painted");
    }
}
