package org.backline.io.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.backline.io.source.SourceException.Problem;

/** Why the system would not open a serial port, as a sentence. */
final class PortRefusal {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private PortRefusal() {
    }

    /** @param systemError what the system gave as its reason: errno, or GetLastError on Windows */
    static SourceException of(String port, int systemError) {
        return switch (WINDOWS ? problemOnWindows(systemError) : problemOnPosix(port, systemError)) {
            case PORT_BUSY -> new SourceException(Problem.PORT_BUSY, port + " is in use by another program; close that one first");
            case PORT_DENIED -> new SourceException(Problem.PORT_DENIED, "you may not open " + port
                    + "; on Linux, join the group dialout (sudo usermod -aG dialout $USER) and log in again");
            default -> exists(port)
                    ? new SourceException(Problem.NO_SUCH_PORT, port + " is no serial port (system error " + systemError + ")")
                    : noSuchPort(port);
        };
    }

    /** @param process that holds it */
    static SourceException inUse(String port, long process) {
        return new SourceException(Problem.PORT_BUSY,
                port + " is in use by another program (process " + process + "); close that one first");
    }

    static SourceException noSuchPort(String port) {
        return new SourceException(Problem.NO_SUCH_PORT, "there is no port " + port + "; is the strap plugged in?");
    }

    static SourceException noSerialPort(String port) {
        return new SourceException(Problem.NO_SUCH_PORT, port + " is no serial port");
    }

    static SourceException noSerialPortsHere(LinkageError cause) {
        return new SourceException(Problem.NO_SUCH_PORT, "serial ports cannot be used on this machine: " + cause.getMessage(), cause);
    }

    private static Problem problemOnPosix(String port, int errno) {
        return switch (errno) {
            case 1, 13 -> Problem.PORT_DENIED; // EPERM, EACCES
            case 11, 16, 35 -> Problem.PORT_BUSY; // EAGAIN of the lock (35 on macOS), EBUSY
            case 2 -> exists(port) ? Problem.PORT_BUSY : Problem.NO_SUCH_PORT; // jSerialComm's own 2: this very process has it open
            default -> Problem.NO_SUCH_PORT;
        };
    }

    private static Problem problemOnWindows(int error) {
        return switch (error) {
            case 5, 32 -> Problem.PORT_BUSY; // access denied and sharing violation both mean that somebody has it
            default -> Problem.NO_SUCH_PORT;
        };
    }

    private static boolean exists(String port) {
        try {
            return Files.exists(Path.of(port)) || Files.exists(Path.of("/dev", port));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
