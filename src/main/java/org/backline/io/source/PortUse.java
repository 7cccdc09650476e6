package org.backline.io.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether another program holds a port, asked before the port is touched: opening one raises its DTR line, and that resets many boards.
 * Linux tells it of programs of the same user, and of those that leave lock files; of other users' programs, and on Windows and macOS,
 * only the attempt to open tells, which those systems refuse for a port in use before anything reaches the wire.
 */
final class PortUse {
    private static final Path DEVICES = Path.of("/dev");
    private static final Path PSEUDO_TERMINALS = Path.of("/dev/pts");
    private static final Path PROCESSES = Path.of("/proc");
    private static final List<Path> LOCKS = List.of(Path.of("/run/lock"), Path.of("/var/lock"));

    private PortUse() {
    }

    /** @return the process id of another program that holds it, empty if none is known to; a pseudo-terminal is for two programs */
    static OptionalLong holder(String port) {
        try {
            Path real = DEVICES.resolve(port).toRealPath();
            return real.startsWith(PSEUDO_TERMINALS) ? OptionalLong.empty() : holder(real, PROCESSES, LOCKS);
        } catch (IOException | InvalidPathException e) {
            return OptionalLong.empty(); // no such path: a system that names its ports otherwise
        }
    }

    /** @param real the port without symbolic links */
    static OptionalLong holder(Path real, Path processes, List<Path> locks) throws IOException {
        for (Path folder : locks) {
            OptionalLong pid = locker(folder.resolve("LCK.." + real.getFileName()), processes);
            if (pid.isPresent()) {
                return pid;
            }
        }
        return opener(real, processes);
    }

    /** A lock file holds the id of its process; one whose process is gone locks nothing. */
    private static OptionalLong locker(Path lock, Path processes) throws IOException {
        String text = Files.isReadable(lock) && Files.isRegularFile(lock) ? Files.readString(lock).strip() : "";
        boolean alive = text.matches("\\d{1,9}") && Files.exists(processes.resolve(text)) && !isOwn(text);
        return alive ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static OptionalLong opener(Path real, Path processes) throws IOException {
        if (!Files.isDirectory(processes)) {
            return OptionalLong.empty();
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
            for (Path process : all) {
                String pid = process.getFileName().toString();
                if (!isOwn(pid) && hasOpen(process.resolve("fd"), real)) {
                    return OptionalLong.of(Long.parseLong(pid));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return OptionalLong.empty();
    }

    /** Another user's process, and one that ended meanwhile, cannot be looked into. */
    private static boolean hasOpen(Path descriptors, Path real) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : all) {
                if (leadsTo(descriptor, real)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException notOurs) {
            return false;
        }
    }

    private static boolean leadsTo(Path descriptor, Path real) {
        try {
            return Files.readSymbolicLink(descriptor).equals(real);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static boolean isOwn(String pid) {
        return pid.equals(Long.toString(ProcessHandle.current().pid()));
    }
}
