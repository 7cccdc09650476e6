package org.backline.io.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux knows of a device before it is opened: {@code /dev/null} is a device too, and every program has it open. */
final class DeviceKind {
    private static final Path DEVICES = Path.of("/dev");
    private static final Path KINDS = Path.of("/sys/dev/char");
    private static final String TERMINALS = "tty";

    private DeviceKind() {
    }

    /** @return whether it is a device that can be no serial port; false where the system does not say */
    static boolean isOther(String port) {
        try {
            long number = (Long) Files.getAttribute(DEVICES.resolve(port).toRealPath(), "unix:rdev");
            Path kind = KINDS.resolve(major(number) + ":" + minor(number)).resolve("subsystem");
            return !kind.toRealPath().endsWith(TERMINALS);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notTold) {
            return false;
        }
    }

    /** How the kernel packs both into one number: 12 bits of the one between 8 and 12 of the other. */
    private static long major(long number) {
        return number >>> 8 & 0xFFF;
    }

    private static long minor(long number) {
        return number & 0xFF | number >>> 12 & 0xFFF00;
    }
}
