package org.backline.gui;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import javax.swing.JFrame;

/** Where the window stands on the screen. */
final class Placement {
    private static final Dimension SMALLEST = new Dimension(1100, 680);
    private static final Dimension START = new Dimension(1366, 768);
    private static final Dimension REFERENCE = new Dimension(1920, 1080);
    private static final int MAXIMISED_BELOW = 1600;

    private final JFrame frame;
    private Rectangle before = new Rectangle(START);
    private int stateBefore = Frame.NORMAL;

    Placement(JFrame frame) {
        this.frame = frame;
    }

    /** Small screens are filled; on large ones the window has the size it was drawn for. */
    void start() {
        frame.setMinimumSize(SMALLEST);
        GraphicsConfiguration screen = frame.getGraphicsConfiguration();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        int width = screen.getBounds().width - taken.left - taken.right;
        int height = screen.getBounds().height - taken.top - taken.bottom;
        Dimension wanted = width < REFERENCE.width ? START : REFERENCE;
        frame.setSize(Math.min(width, wanted.width), Math.min(height, wanted.height));
        frame.setLocationRelativeTo(null);
        if (width < MAXIMISED_BELOW) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Fills the screen without a title bar; exclusive full screen would take the focus away on Linux. */
    void fillScreen() {
        before = frame.getBounds();
        stateBefore = frame.getExtendedState();
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        decorate(false);
        frame.setBounds(screen);
        frame.setVisible(true);
    }

    void restore() {
        decorate(true);
        frame.setBounds(before);
        frame.setExtendedState(stateBefore);
        frame.setVisible(true);
    }

    private void decorate(boolean decorated) {
        frame.dispose();
        frame.setUndecorated(!decorated);
    }
}
