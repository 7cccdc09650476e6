package org.backline.bench;

import com.formdev.flatlaf.FlatDarkLaf;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.Timer;

/** A window of FlatLaf with nothing in it, painted anew 60 times a second: what any window costs here. */
final class EmptyWindow {
    private static final int FRAME_MILLIS = 16;

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
        new Timer(FRAME_MILLIS, event -> panel.repaint()).start();
    }
}
