package org.backline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backline.io.source.PtyPair;

/**
 * What the window costs, each in a process of its own with the launcher's options: an empty window, Backline listening to nothing, and
 * Backline showing a lift that comes through a pair of pseudo-terminals from yet another process ({@link WindowCost}); then, if asked
 * for, several such straps on the wall. Needs a display of 1920×1080; without socat the demo lifters live in the measured process.
 */
final class WindowJob {
    private static final int USUAL_SECONDS = 60;
    /** What hardly moves need not be watched for long. */
    private static final int LONG_ENOUGH = 120;
    private static final String STRAPS = "--straps";
    private static final String DEMO = "demo://?rate=200";

    private WindowJob() {
    }

    /** @param arguments seconds to measure, 60 if not given; {@code --straps N} */
    static void run(List<String> arguments) throws IOException {
        int seconds = arguments.isEmpty() ? USUAL_SECONDS : Integer.parseInt(arguments.get(0));
        int few = Math.min(seconds, LONG_ENOUGH);
        List<String> empty = measure("an empty window, painted 60 times a second", few, List.of(WindowCost.EMPTY));
        measure("Backline, listening to nothing", few, List.of(WindowCost.NOTHING));
        List<String> lift = straps("Backline, 12 channels at 200 Hz, recording", seconds, 1);
        int place = arguments.indexOf(STRAPS);
        if (place >= 0) {
            int several = Integer.parseInt(arguments.get(place + 1));
            straps("Backline, " + several + " straps of 12 channels at 200 Hz side by side, recording", seconds, several);
        }
        lift.forEach(line -> System.out.println("Backline:         " + line));
        empty.forEach(line -> System.out.println("an empty window:  " + line));
    }

    private static List<String> straps(String name, int seconds, int count) throws IOException {
        return PtyPair.isInstalled("socat", "-V") ? throughPtys(name + ", through a pty each", seconds, count, List.of())
                : measure(name + ", demo lifters", seconds, Collections.nCopies(count, DEMO));
    }

    /** Lays one cable after another, and measures when all are there. */
    private static List<String> throughPtys(String name, int seconds, int missing, List<String> laid) throws IOException {
        if (missing == 0) {
            return measure(name, seconds, laid);
        }
        try (PtyPair cable = new PtyPair(Files.createTempDirectory("backline-window"))) {
            Process strap = JavaProcess.start(List.of(), WiredLifter.class, cable.one().toString());
            try {
                return throughPtys(name, seconds, missing - 1,
                        Stream.concat(laid.stream(), Stream.of("serial://" + cable.other())).toList());
            } finally {
                strap.destroy();
            }
        }
    }

    /** @return what it says of frames */
    private static List<String> measure(String name, int seconds, List<String> what) throws IOException {
        System.out.println(name);
        String[] arguments = Stream.concat(Stream.of(Integer.toString(seconds)), what.stream()).toArray(String[]::new);
        List<String> said = JavaProcess.words(JavaProcess.start(Launcher.windowOptions(Path.of("src/main/launcher/backline")),
                WindowCost.class,
                arguments));
        said.forEach(line -> System.out.println("  " + line));
        return said.stream().filter(line -> line.startsWith(WindowCost.FRAMES)).toList();
    }
}
