package org.backline.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What was found out about serial ports: at which rate a strap spoke there, and what the columns of its lines hold. A readable file,
 * a line each: {@code /dev/ttyUSB0 = 9600 rate=100 ax_g,ay_g,…}. Any thread; reading and writing are quick, but touch the disk.
 */
public final class KnownPorts {
    private static final System.Logger LOG = System.getLogger(KnownPorts.class.getName());
    private static final String SCHEME = "serial://";
    private static final int MOST = 100;

    private final Path file;
    private final Map<String, Port> ports = new TreeMap<>();

    private record Port(int baud, String columns) {
        static final Port UNKNOWN = new Port(0, "");

        static Port of(String text) {
            String[] words = text.split(" ", 2);
            return words[0].matches("\\d{1,8}") ? new Port(Integer.parseInt(words[0]), words.length > 1 ? words[1] : "") : UNKNOWN;
        }
    }

    private KnownPorts(Path file) {
        this.file = file;
    }

    /** @return those of this user */
    public static KnownPorts ofSystem() {
        return in(Places.ofSystem().ports());
    }

    /** @return what the file says; nothing if there is none, or it cannot be read */
    static KnownPorts in(Path file) {
        KnownPorts known = new KnownPorts(file);
        known.lines().forEach(line -> {
            int equals = line.indexOf(" = ");
            if (equals > 0 && known.ports.size() < MOST) {
                known.ports.put(line.substring(0, equals), Port.of(line.substring(equals + 3)));
            }
        });
        return known;
    }

    /** @return the rate at which a strap spoke there [bit/s], empty if none did */
    public synchronized OptionalInt baud(String port) {
        int baud = known(port).baud;
        return baud > 0 ? OptionalInt.of(baud) : OptionalInt.empty();
    }

    /** @return what the columns hold, as the person once accepted; empty text if they never had to */
    public synchronized String columns(String port) {
        return known(port).columns;
    }

    /** @param baud [bit/s] */
    public synchronized void rememberBaud(String port, int baud) {
        remember(port, new Port(baud, known(port).columns));
    }

    public synchronized void rememberColumns(String port, String columns) {
        remember(port, new Port(known(port).baud, columns));
    }

    private Port known(String port) {
        return ports.getOrDefault(path(port), Port.UNKNOWN);
    }

    private void remember(String port, Port what) {
        if (!what.equals(ports.put(path(port), what))) {
            write();
        }
    }

    private static String path(String port) {
        return port.startsWith(SCHEME) ? port.substring(SCHEME.length()) : port;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what is known of the ports cannot be read: " + e.getMessage(), e);
            return List.of();
        }
    }

    private void write() {
        List<String> lines = ports.entrySet().stream().map(port -> port.getKey() + " = " + port.getValue().baud + " "
                + port.getValue().columns).toList();
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(half, lines, StandardCharsets.UTF_8);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what is known of the ports is not written: " + e.getMessage(), e);
        }
    }
}
