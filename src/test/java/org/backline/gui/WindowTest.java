package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real window on a real display, watched for anything that touches it from another thread. */
@ExtendWith(EventThreadWatch.class)
class WindowTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.84);

    @Test
    void theWindowStandsOnTheScreenAndIsTouchedByTheEventThreadAlone() throws Exception {
        JFrame[] frame = new JFrame[1];
        Bench[] bench = new Bench[1];
        SwingUtilities.invokeAndWait(() -> {
            bench[0] = Bench.of(LIFT, Theme.DARK, Words.of(Locale.ENGLISH)).withHistory();
            frame[0] = new JFrame("Backline");
            frame[0].setContentPane(bench[0].shell());
            frame[0].setSize(1200, 700);
            frame[0].setVisible(true);
            bench[0].run(ScriptedLift.FIRST + ScriptedLift.PERIOD + 0.5, 0);
        });
        for (Screen screen : Screen.values()) {
            SwingUtilities.invokeAndWait(() -> bench[0].shell().show(screen));
            SwingUtilities.invokeAndWait(() -> bench[0].shell().refresh(0.016));
        }
        SwingUtilities.invokeAndWait(() -> bench[0].shell().show(Screen.LIVE));
        new Robot().waitForIdle();
        BufferedImage seen = new Robot().createScreenCapture(frame[0].getBounds());
        SwingUtilities.invokeAndWait(frame[0]::dispose);

        assertThat(seen.getRGB(6, 500) & 0xFFFFFF).isEqualTo(0xD55E00);
    }
}
