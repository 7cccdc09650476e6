package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPortsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsRememberedIsKnownNextTime() {
        Path file = folder.resolve("new").resolve("ports.txt");
        KnownPorts ports = KnownPorts.in(file);
        ports.rememberBaud("serial:///dev/ttyUSB0", 9_600);
        ports.rememberColumns("/dev/ttyUSB0", "rate=100 ax_g,ay_g");
        ports.rememberColumns("COM3", "t_ms,ax_g");

        KnownPorts later = KnownPorts.in(file);
        assertThat(later.baud("/dev/ttyUSB0")).hasValue(9_600);
        assertThat(later.columns("serial:///dev/ttyUSB0")).isEqualTo("rate=100 ax_g,ay_g");
        assertThat(later.columns("COM3")).isEqualTo("t_ms,ax_g");
        assertThat(later.baud("COM3")).isEmpty();
    }

    @Test
    void whatAFileSaysThatIsNoneOfOursIsNothing() throws IOException {
        Path file = Files.write(folder.resolve("ports.txt"), List.of("# by hand", "nonsense", "/dev/a = fast", " = 9600", "/dev/b = 9600"));

        KnownPorts ports = KnownPorts.in(file);
        assertThat(ports.baud("/dev/a")).isEmpty();
        assertThat(ports.baud("/dev/b")).hasValue(9_600);
        assertThat(ports.columns("/dev/c")).isEmpty();
    }
}
