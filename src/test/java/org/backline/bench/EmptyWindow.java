package org.backline.bench;

import com.formdev.flatlaf.FlatDarkLaf;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.backline.gui.FrameClock;

/** A window of FlatLaf with nothing in it, painted anew 60 times a second: what any window costs here. */
final class EmptyWindow {
    private EmptyWindow() {
    }

    /** On the event thread. */
    static void open() {
        FlatDarkLaf.setup();
        JFrame frame = new JFrame("Empty");
        JPanel panel = new JPanel();
        frame.setContentPane(panel);
        frame.setSize(1366, 768);
        frame.setVisible(true);
        new FrameClock(panel::repaint).start();
    }
}
