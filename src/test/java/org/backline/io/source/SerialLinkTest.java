package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.SourceException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class SerialLinkTest {
    private static final byte[] HELLO = {1, 0, (byte) 0xff, 0x11, 0x13, '\n', '\r', 3};

    @TempDir
    Path folder;

    private static byte[] receive(SerialLink link, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < count && link.next() instanceof Chunk chunk) {
            bytes.writeBytes(chunk.bytes());
        }
        return bytes.toByteArray();
    }

    @Test
    void bytesGoBothWaysUntouched() throws IOException {
        try (PtyPair cable = new PtyPair(folder);
                SerialLink link = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD);
                SerialLink strap = SerialLink.open(cable.other().toString(), SerialLink.USUAL_BAUD)) {
            byte[] telemetry = new byte[2_000];
            new Random(4).nextBytes(telemetry);
            strap.send(telemetry);
            link.send(HELLO);
            assertThat(receive(link, telemetry.length)).isEqualTo(telemetry);
            assertThat(receive(strap, HELLO.length)).isEqualTo(HELLO);
        }
    }

    @Test
    void aPortThatWasPulledStreamsAgainSoonAfterItIsBack() throws IOException {
        try (PtyPair cable = new PtyPair(folder);
                SerialLink link = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD)) {
            long shortest = Long.MAX_VALUE;
            for (int time = 0; time < 3; time++) {
                cable.pull();
                assertThat(link.next()).isInstanceOfSatisfying(Chunk.class, chunk -> assertThat(chunk.bytes()).isEmpty());
                assertThat(link.connected()).isFalse();
                link.send(HELLO);
                cable.plugIn();
                long back = System.nanoTime();
                try (OutputStream strap = Files.newOutputStream(cable.other())) {
                    strap.write(HELLO);
                    assertThat(receive(link, HELLO.length)).isEqualTo(HELLO);
                }
                assertThat(link.connected()).isTrue();
                shortest = Math.min(shortest, System.nanoTime() - back);
            }
            assertThat(shortest).as("shortest time until it streams [ns]").isLessThan(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    @Test
    void aLostPortIsAskedForWithoutSpinning() throws IOException {
        try (PtyPair cable = new PtyPair(folder);
                SerialLink link = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD)) {
            cable.pull();
            link.next();
            long start = System.nanoTime();
            for (int i = 0; i < 4; i++) {
                assertThat(link.next()).isNotNull();
            }
            assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(160));
        }
    }

    @Test
    void closingFromAnotherThreadEndsTheReading() throws Exception {
        try (PtyPair cable = new PtyPair(folder)) {
            SerialLink link = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD);
            CompletableFuture<List<Input>> ended = CompletableFuture.supplyAsync(() -> toEnd(link));
            link.close();
            assertThat(ended.get(120, TimeUnit.SECONDS)).isEmpty();
            assertThat(link.connected()).isFalse();
        }
    }

    private static List<Input> toEnd(SerialLink link) {
        try {
            return Inputs.all(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPortThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> SerialLink.open("/dev/ttyNOTHING7", SerialLink.USUAL_BAUD))
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NO_SUCH_PORT))
                .hasMessageContaining("/dev/ttyNOTHING7");
    }

    @Test
    void aPortInUseIsBusyWhoeverUsesIt() throws Exception {
        assumeTrue(PtyPair.isInstalled("flock", "--version"), "flock plays the other program");
        try (PtyPair cable = new PtyPair(folder);
                SerialLink mine = SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD)) {
            assertBusy(cable.one());
            Process other = new ProcessBuilder("flock", cable.other().toRealPath().toString(), "sh", "-c", "echo held; read wait").start();
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            assertBusy(cable.other());
            other.destroy();
            assertThat(mine.connected()).isTrue();
        }
    }

    private static void assertBusy(Path port) {
        assertThatThrownBy(() -> SerialLink.open(port.toString(), SerialLink.USUAL_BAUD))
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.PORT_BUSY))
                .hasMessageContaining("in use");
    }

    @Test
    void aRefusalSaysWhatToDo() {
        assertThat(PortRefusal.of("/dev/ttyACM0", 13)).hasMessageContaining("dialout").extracting(SourceException::problem)
                .isEqualTo(Problem.PORT_DENIED);
        assertThat(PortRefusal.of(folder.toString(), 25)).hasMessageContaining("is no serial port");
    }

    @Test
    void aDeviceOfAnotherKindIsNoPort() {
        assumeTrue(Files.exists(Path.of("/sys/dev/char/1:3")), "a system that tells what kind its devices are");
        assertThatThrownBy(() -> SerialLink.open("/dev/null", SerialLink.USUAL_BAUD)).hasMessage("/dev/null is no serial port");
    }

    @Test
    void aDeviceThatComesBackUnderAnotherNameIsKnownByItsUsbIdentity() {
        Ports.Port lost = new Ports.Port("ttyACM0", "/dev/ttyACM0", "strap", 0x2886, 0x8045, "A1");
        Ports.Port back = new Ports.Port("ttyACM1", "/dev/ttyACM1", "strap", 0x2886, 0x8045, "A1");
        Ports.Port twin = new Ports.Port("ttyACM2", "/dev/ttyACM2", "strap", 0x2886, 0x8045, "B2");
        Ports.Port onboard = new Ports.Port("ttyS0", "/dev/ttyS0", "Physical Port S0", -1, -1, "Unknown");
        assertThat(Ports.pathNow(lost, List.of(onboard, twin, back))).contains("/dev/ttyACM1");
        assertThat(Ports.pathNow(lost, List.of(twin, onboard))).isEmpty();
        assertThat(Ports.pathNow(lost, List.of(back, back))).as("two that cannot be told apart").isEmpty();
        assertThat(Ports.pathNow(onboard, List.of(onboard))).isEmpty();
    }
}
