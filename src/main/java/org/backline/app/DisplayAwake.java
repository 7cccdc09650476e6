package org.backline.app;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the display from going dark during a session, by programs of the system that do so until their input ends: it ends with this
 * process, however that ends. Where there is none of them nothing is kept awake, and {@link #possible} says so. Any thread.
 */
final class DisplayAwake implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DisplayAwake.class.getName());
    private static final String REASON = "a lifting session";
    /** ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED, for as long as the program that asked runs. */
    private static final String ON_WINDOWS = "Add-Type -Namespace Backline -Name Power -MemberDefinition '[DllImport(\"kernel32.dll\")]"
            + " public static extern uint SetThreadExecutionState(uint flags);'; [Backline.Power]::SetThreadExecutionState(2147483651);"
            + " [Console]::In.ReadToEnd()";

    private final List<List<String>> ways;
    private List<Process> holding = List.of();

    /** @param ways commands, each of which keeps the display awake until its input ends */
    DisplayAwake(List<List<String>> ways) {
        this.ways = ways.stream().filter(way -> onPath(way.get(0))).toList();
    }

    static DisplayAwake ofSystem() {
        return new DisplayAwake(ways(System.getProperty("os.name")));
    }

    static List<List<String>> ways(String system) {
        if (system.startsWith("Mac")) {
            return List.of(List.of("caffeinate", "-d", "cat"));
        } else if (system.startsWith("Windows")) {
            return List.of(List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", ON_WINDOWS));
        }
        return List.of(List.of("gnome-session-inhibit", "--inhibit", "idle", "--reason", REASON, "cat"),
                List.of("systemd-inhibit", "--what=idle", "--who=Backline", "--why=" + REASON, "cat"));
    }

    /** @return whether this machine has a program that can do it, and none has refused when it was last wanted */
    synchronized boolean possible() {
        return !ways.isEmpty() && (holding.isEmpty() || held());
    }

    /** @return whether the display is kept awake now */
    synchronized boolean held() {
        return holding.stream().anyMatch(Process::isAlive);
    }

    /** Keeps it awake from now on, or no more. */
    synchronized void want(boolean wanted) {
        if (wanted && holding.isEmpty()) {
            holding = ways.stream().map(DisplayAwake::start).flatMap(Optional::stream).toList();
        } else if (!wanted) {
            holding.forEach(Process::destroy);
            holding = List.of();
        }
    }

    @Override
    public void close() {
        want(false);
    }

    private static Optional<Process> start(List<String> way) {
        try {
            return Optional.of(new ProcessBuilder(way).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the display is not kept awake by " + way.get(0), e);
            return Optional.empty();
        }
    }

    private static boolean onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
