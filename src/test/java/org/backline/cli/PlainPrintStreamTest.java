package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainPrintStreamTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PlainPrintStream(new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void aNameCannotMoveTheCursorNorRingTheBell() {
        stream.println("strap: \u001b[2J\u0007M\u009bA\rBackline: all is well");
        assertThat(text()).isEqualTo("strap: \uFFFD[2J\uFFFDM\uFFFDA\uFFFDBackline: all is well" + System.lineSeparator());
    }

    @Test
    void backlinesOwnWordsPassUnchanged() {
        stream.print("\r\u001b[K42° of your range 80\u202F%\tübrig\n");
        stream.printf("%s %d", "Wdh", 3);
        assertThat(text()).isEqualTo("\r\u001b[K42° of your range 80\u202F%\tübrig\nWdh 3");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
