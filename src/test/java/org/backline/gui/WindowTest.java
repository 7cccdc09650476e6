package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real window on a real display, watched for anything that touches it from another thread. */
class WindowTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.84);

    private final List<Throwable> trespasses = Collections.synchronizedList(new ArrayList<>());

    /** Notes who asks for a repaint off the event thread. */
    private final class Watch extends RepaintManager {
        @Override
        public synchronized void addInvalidComponent(JComponent component) {
            check();
            super.addInvalidComponent(component);
        }

        @Override
        public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
            check();
            super.addDirtyRegion(component, x, y, width, height);
        }

        private void check() {
            if (!SwingUtilities.isEventDispatchThread()) {
                trespasses.add(new IllegalStateException("repaint asked for on " + Thread.currentThread().getName()));
            }
        }
    }

    @BeforeEach
    void watch() {
        assumeTrue(Display.present(), "needs a display, for example xvfb-run");
        RepaintManager.setCurrentManager(new Watch());
    }

    @AfterEach
    void watchNoMore() {
        RepaintManager.setCurrentManager(null);
    }

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

        assertThat(trespasses).isEmpty();
        assertThat(seen.getRGB(6, 500) & 0xFFFFFF).isEqualTo(0xD55E00);
    }
}
