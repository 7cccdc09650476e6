package org.backline.io.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backline.core.device.Protocol;
import org.backline.core.protocol.Protocols;
import org.backline.io.evidence.CaptureReader;
import org.backline.io.evidence.EvidenceException;
import org.backline.io.source.SourceException.Problem;

/**
 * What a person may name as a source: {@code serial:///dev/ttyACM0}, {@code serial://COM3?baud=9600}, {@code file:///lift.strap},
 * {@code demo://}, or simply the port or the file. A transport is one line in {@link #KINDS}. Recordings come flat out; {@link PacedSource}
 * holds them back.
 */
public final class Sources {
    private static final Pattern KIND = Pattern.compile("([a-z]+)://(.*)");
    private static final Pattern PORT_NAME = Pattern.compile("/dev/.*|(?i:COM\\d+)|tty\\w+|cu\\..*");

    private static final String DEMO = "demo";
    private static final Map<String, Opener> KINDS = new TreeMap<>(Map.of(
            DEMO, DemoStrap::open,
            "serial", Sources::port,
            "file", Sources::fileUri));

    @FunctionalInterface
    private interface Opener {
        Source open(String rest) throws IOException;
    }

    private record PortName(String path, int baud) {
        private static final Pattern FORM = Pattern.compile("(.*)\\?baud=(\\d{1,8})");

        static PortName of(String name) {
            Matcher form = FORM.matcher(name);
            return form.matches() ? new PortName(form.group(1), Integer.parseInt(form.group(2)))
                    : new PortName(name, SerialLink.USUAL_BAUD);
        }
    }

    private Sources() {
    }

    /**
     * @param name uri, or bare name of a port or file
     * @return the source, opened
     * @throws SourceException if it cannot be opened, with the reason
     */
    public static Source open(String name) throws IOException {
        Matcher uri = KIND.matcher(name);
        if (!uri.matches()) {
            return isPort(PortName.of(name).path) ? port(name) : file(name);
        }
        Opener kind = KINDS.get(uri.group(1));
        if (kind == null) {
            throw new SourceException(Problem.NO_SUCH_KIND, "there is no kind of source " + uri.group(1) + "://; there are "
                    + String.join("://, ", KINDS.keySet()) + "://");
        }
        return kind.open(uri.group(2));
    }

    /** @return whether nobody lifts there but the simulated lifter */
    public static boolean isSimulated(String name) {
        Matcher uri = KIND.matcher(name);
        return uri.matches() && uri.group(1).equals(DEMO);
    }

    /** @return whether it names a file: a record already, that has no time of its own */
    public static boolean isFile(String name) {
        Matcher uri = KIND.matcher(name);
        return uri.matches() ? uri.group(1).equals("file") : !isPort(name);
    }

    /**
     * @param name path or system name of a serial port, with {@code ?baud=} behind it if its rate is not the usual one
     * @return the link, opened
     */
    public static SerialLink port(String name) throws SourceException {
        PortName port = PortName.of(name);
        if (port.path.isEmpty()) {
            throw PortRefusal.noSuchPort(name);
        }
        return SerialLink.open(port.path, port.baud);
    }

    /** @return a recording if the file begins as a capture does, else a source of its bare bytes */
    public static Source file(String name) throws IOException {
        return file(name, Protocols.standard());
    }

    /** @param bare what the bytes of a file are in that is no recording @return a recording if the file begins as a capture does */
    public static Source file(String name, Protocol bare) throws IOException {
        Path file = plainFile(name);
        Optional<String> objection = ForeignFile.objection(file);
        if (objection.isPresent()) {
            throw new SourceException(Problem.NOT_A_RECORDING, name + " " + objection.get());
        }
        try {
            return CaptureReader.isCapture(file) ? new CaptureSource(file) : new FileSource(file, bare);
        } catch (EvidenceException e) {
            throw new SourceException(Problem.NOT_A_RECORDING, e.getMessage(), e);
        }
    }

    /** A uri has its blanks and umlauts escaped; what a person typed behind {@code file://} perhaps not. */
    private static Source fileUri(String rest) throws IOException {
        try {
            return file(Path.of(URI.create("file://" + rest)).toString());
        } catch (IllegalArgumentException e) {
            return file(rest);
        }
    }

    /** Only a plain file: a folder has no bytes, and a pipe could keep us waiting for ever. */
    private static Path plainFile(String name) throws IOException {
        if (name.isBlank()) {
            throw new SourceException(Problem.NO_SUCH_FILE, "the name of the recording is empty");
        }
        Path file = path(name);
        if (Files.notExists(file)) {
            throw new SourceException(Problem.NO_SUCH_FILE, "there is no file " + name);
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new SourceException(Problem.NO_SUCH_FILE, name + " is a link that leads nowhere");
        }
        if (!Files.isReadable(file)) {
            throw new SourceException(Problem.UNREADABLE_FILE, "you may not read " + name);
        }
        if (Files.isDirectory(file)) {
            throw new SourceException(Problem.UNREADABLE_FILE, name + " is a folder, not a recording");
        }
        if (!Files.isRegularFile(file)) {
            throw new SourceException(Problem.UNREADABLE_FILE, name + " is no plain file");
        }
        if (Files.size(file) == 0) {
            throw new SourceException(Problem.EMPTY_FILE, name + " is empty");
        }
        return file;
    }

    private static boolean isPort(String name) {
        try {
            Path path = Path.of(name);
            return Files.exists(path) ? !Files.isRegularFile(path) && !Files.isDirectory(path) : PORT_NAME.matcher(name).matches();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String name) throws SourceException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new SourceException(Problem.NO_SUCH_FILE, "there is no file " + name, e);
        }
    }
}
