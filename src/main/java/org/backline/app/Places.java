package org.backline.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders where Backline keeps things, as each platform wants them: XDG on Linux, AppData on Windows, Library on macOS.
 *
 * <p>{@code BACKLINE_HOME} in the environment, or the system property {@code backline.home} before it, puts all three under one
 * folder: for tests, and for a copy that is carried about.
 *
 * @param data   the history and its backups
 * @param config the settings
 * @param state  logs, and what may be thrown away
 */
public record Places(Path data, Path config, Path state) {

    /** @return the places of this machine and user */
    public static Places ofSystem() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", ""),
                Optional.ofNullable(System.getProperty("backline.home")), System.getenv());
    }

    static Places of(String system, String home, Optional<String> override, Map<String, String> environment) {
        Optional<Path> portable = override.or(() -> Optional.ofNullable(environment.get("BACKLINE_HOME"))).flatMap(Places::path);
        if (portable.isPresent()) {
            return under(portable.get().toAbsolutePath());
        }
        String name = system.toLowerCase(Locale.ROOT);
        Path user = Path.of(home);
        return name.startsWith("windows") ? windows(user, environment) : name.startsWith("mac") ? mac(user) : xdg(user, environment);
    }

    /** @return the history's file */
    public Path history() {
        return data.resolve("history.db");
    }

    /** @return the history's file, and beside it while it is open what SQLite has not yet put into it */
    List<Path> historyFiles() {
        return Stream.of("", "-wal", "-shm").map(end -> history().resolveSibling(history().getFileName() + end)).toList();
    }

    /** @return where copies of the history are kept */
    public Path backups() {
        return data.resolve("backup");
    }

    /** @return the settings' file */
    public Path settings() {
        return config.resolve("settings.properties");
    }

    /** @return the file of the user's own exercises */
    public Path exercises() {
        return config.resolve("exercises.properties");
    }

    /** @return where it is remembered which ports straps were found at */
    public Path ports() {
        return config.resolve("ports.txt");
    }

    /** @return the folder of the logs */
    public Path logs() {
        return state.resolve("log");
    }

    /** @return where native libraries are unpacked */
    public Path natives() {
        return state.resolve("native");
    }

    private static Places under(Path folder) {
        return new Places(folder.resolve("data"), folder.resolve("config"), folder.resolve("state"));
    }

    private static Places windows(Path user, Map<String, String> environment) {
        Path roaming = absolute(environment, "APPDATA").orElse(user.resolve("AppData").resolve("Roaming")).resolve("Backline");
        Path local = absolute(environment, "LOCALAPPDATA").orElse(user.resolve("AppData").resolve("Local")).resolve("Backline");
        return new Places(local.resolve("data"), roaming, local.resolve("state"));
    }

    private static Places mac(Path user) {
        Path library = user.resolve("Library");
        Path support = library.resolve("Application Support").resolve("Backline");
        return new Places(support, support, library.resolve("Logs").resolve("Backline"));
    }

    private static Places xdg(Path user, Map<String, String> environment) {
        return new Places(
                absolute(environment, "XDG_DATA_HOME").orElse(user.resolve(".local").resolve("share")).resolve("backline"),
                absolute(environment, "XDG_CONFIG_HOME").orElse(user.resolve(".config")).resolve("backline"),
                absolute(environment, "XDG_STATE_HOME").orElse(user.resolve(".local").resolve("state")).resolve("backline"));
    }

    /** The XDG specification has relative paths ignored; so do we, everywhere. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).flatMap(Places::path).filter(Path::isAbsolute);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
