package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.protocol.Protocols;
import org.backline.io.source.PtyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sketches that nobody has run on a board yet: they compile, and what the short one prints is understood. */
class ArduinoSketchTest {
    private static final Path PORTS = Path.of("firmware-protocol", "ports");

    @TempDir
    Path scratch;

    @Test
    void bothCompileAgainstTheArduinoInterface() throws IOException {
        assumeTrue(PtyPair.isInstalled("c++", "--version"), "a C++ compiler checks the sketches");
        assumeTrue(PtyPair.isInstalled("sh", "-c", "true"), "a shell runs the check");
        Process check = new ProcessBuilder(PORTS.resolve("arduino-straplink/test/check.sh").toString(), scratch.toString())
                .redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.onExit().join().exitValue()).as(said).isZero();
    }

    @Test
    void theLinesOfTheTextSketchAreUnderstood() throws IOException {
        String sketch = Files.readString(PORTS.resolve("arduino-text/arduino-text.ino"));
        String header = Pattern.compile("println\\(\"(.*)\"\\)").matcher(sketch).results().map(match -> match.group(1) + "\r\n")
                .collect(Collectors.joining());
        String lines = IntStream.range(0, 50)
                .mapToObj(i -> 10 * i + ",1.0002,0.0010,-0.0120,0.50,-1.20,0.10,1.0002,0.0010,-0.0120,0.50,-1.20,0.10\r\n")
                .collect(Collectors.joining());
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = Protocols.standard().newDecoder(events::add);
        decoder.accept((header + lines).getBytes(StandardCharsets.US_ASCII));
        decoder.finish();
        assertThat(events).filteredOn(Sample.class::isInstance).hasSize(100).map(event -> ((Sample) event).node().site())
                .startsWith(Site.SACRUM, Site.T12_L1);
    }
}
