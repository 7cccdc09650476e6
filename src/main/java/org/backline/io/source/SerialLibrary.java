package org.backline.io.source;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadFactory;

/**
 * The native half of jSerialComm. Left to itself it unpacks into a folder below the system's temporary one that every user of the
 * machine may write to, and runs what it finds there; so we unpack it, into a folder of ours, and tell it to look there.
 */
public final class SerialLibrary {
    private static final long PATIENCE_SECONDS = 2;
    private static final String PLACE = "jSerialComm.library.path";
    private static final List<String> ARCHITECTURES = List.of("x86_64", "x86", "aarch64", "arm64", "amd64", "armv5", "armv6hf", "armv7",
            "armv7hf", "armv8_64", "armv8_32", "ppc64le");

    private SerialLibrary() {
    }

    /**
     * Has an effect only before the first serial port is listed or opened.
     *
     * @param folder a folder that only this user can write to; made if it is not there
     */
    public static void unpackInto(Path folder) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            unpack(folder, "Windows", "jSerialComm.dll");
        } else if (system.contains("mac")) {
            unpack(folder, "OSX", "libjSerialComm.jnilib");
        } else {
            unpack(folder, "Linux", "libjSerialComm.so");
        }
        System.setProperty(PLACE, folder.toAbsolutePath().toString());
    }

    /**
     * When the process ends, the library closes every port, also under a session that still says STOP and reads what is under way; the
     * session would open its port anew, and miss frames that were never lost. Once this was called, the library waits for its links to be
     * closed, though not for ever: nor does who pressed Ctrl-C. Loads the library; to be called once.
     *
     * @param threads makes the thread that waits
     */
    public static void waitForLinks(ThreadFactory threads) {
        SerialPort.addShutdownHook(threads.newThread(() -> OpenPorts.awaitNone(PATIENCE_SECONDS)));
    }

    private static void unpack(Path folder, String system, String file) throws IOException {
        for (String architecture : ARCHITECTURES) {
            try (InputStream packed = SerialPort.class.getResourceAsStream("/" + system + "/" + architecture + "/" + file)) {
                if (packed != null) {
                    replace(folder.resolve(system).resolve(architecture).resolve(file), packed.readAllBytes());
                }
            }
        }
    }

    /** Leaves a file that is right alone: another Backline may be running it. */
    private static void replace(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), "unpacking", null);
        Files.write(whole, content);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
