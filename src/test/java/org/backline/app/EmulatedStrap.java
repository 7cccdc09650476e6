package org.backline.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backline.io.source.PtyPair;
import org.backline.io.source.SerialLibrary;

/** A strap that is a process: the ports of {@code firmware-protocol/ports} that run here, built where their tools are installed. */
final class EmulatedStrap implements AutoCloseable {
    private static final Path PORTS = Path.of("firmware-protocol", "ports");
    private static final Path BUILT = Path.of("target", "ports");
    private static final Path CAPTURE = Path.of("data", "five-deadlifts.strap");

    private final Process process;
    private final BufferedReader told;
    private Path port = Path.of("");

    private EmulatedStrap(ProcessBuilder builder) throws IOException {
        this.process = builder.redirectErrorStream(true).start();
        this.told = process.inputReader();
    }

    /** Builds host-pty. @return where strap and strap2lift are */
    static Path buildForPty() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "host-pty is a Linux process");
        assumeTrue(PtyPair.isInstalled("cc", "--version"), "a C compiler builds host-pty");
        return build("host-pty");
    }

    /** Builds the Cortex-M3 image. */
    static Path buildForCortexM3() throws IOException {
        assumeTrue(PtyPair.isInstalled("arm-none-eabi-gcc", "--version"), "gcc-arm-none-eabi builds the image");
        assumeTrue(PtyPair.isInstalled("qemu-system-arm", "--version"), "qemu-system-arm runs the image");
        return build("qemu-mps2-an385");
    }

    /** @return the counts of a recorded lift, as both ports take them */
    static byte[] lift() throws IOException {
        return lift(CAPTURE);
    }

    /** @param capture of two nodes at the rate that straps are asked for */
    static byte[] lift(Path capture) throws IOException {
        Process process = new ProcessBuilder(BUILT.resolve("host-pty").resolve("strap2lift").toString(), capture.toString()).start();
        return process.getInputStream().readAllBytes();
    }

    /** A strap whose port is always found under the same link. */
    static EmulatedStrap onPty(Path link, Path lift) throws IOException {
        return onPty(link, "--lift", lift.toString());
    }

    /** A strap that lifts over and over. */
    static EmulatedStrap lifting(Path link, Path lift) throws IOException {
        return onPty(link, "--lift", lift.toString(), "--loop");
    }

    /** A strap that stands still. @param uid in hex */
    static EmulatedStrap standing(Path link, String uid) throws IOException {
        return onPty(link, "--uid", uid);
    }

    private static EmulatedStrap onPty(Path link, String... how) throws IOException {
        List<String> command = new ArrayList<>(List.of(BUILT.resolve("host-pty").resolve("strap").toString(), "--link", link.toString()));
        command.addAll(List.of(how));
        EmulatedStrap strap = new EmulatedStrap(new ProcessBuilder(command));
        strap.awaitWord("port ");
        strap.port = link;
        return strap;
    }

    /** @param sensors socket that moves the strap */
    static EmulatedStrap onCortexM3(Path sensors) throws IOException {
        EmulatedStrap strap = new EmulatedStrap(new ProcessBuilder(PORTS.resolve("qemu-mps2-an385").resolve("run.sh").toString(),
                BUILT.resolve("qemu-mps2-an385").resolve("strap.elf").toString(), sensors.toString()));
        strap.port = Path.of(strap.awaitWord("char device redirected to ").split(" ")[0]);
        return strap;
    }

    private static Path build(String name) throws IOException {
        SerialLibrary.unpackInto(Path.of("target", "native"));
        Path folder = Files.createDirectories(BUILT.resolve(name));
        Process process = new ProcessBuilder(List.of(PORTS.resolve(name).resolve("build.sh").toString(), folder.toString()))
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError(name + " does not build: " + said);
        }
        return folder;
    }

    /** Moves the strap: pours counts into its sensors. Those that find no room yet wait in the socket until the channel is closed. */
    static SocketChannel pour(byte[] lift, Path sensors) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(sensors));
        channel.write(ByteBuffer.wrap(lift));
        return channel;
    }

    Path port() {
        return port;
    }

    /** Types a line, as a hand would. */
    void type(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes());
        process.getOutputStream().flush();
    }

    /** @return the rest of the next line that begins so */
    String awaitWord(String beginning) throws IOException {
        String line = told.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = told.readLine();
        }
        if (line == null) {
            throw new AssertionError("the strap ended without saying: " + beginning);
        }
        return line.substring(beginning.length());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
