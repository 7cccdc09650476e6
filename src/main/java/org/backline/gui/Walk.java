package org.backline.gui;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.Timer;
import org.backline.app.Backline;

/**
 * Opens the window, lets the demo lifter move in it for a moment, and closes it: what packaging runs so that Java archives the classes
 * that a window needs. Without a display it does nothing.
 */
public final class Archiving {
    private static final int LONG_ENOUGH_MS = 3_000;
    private static final String DEMO = "demo://";

    private Archiving() {
    }

    public static void main(String[] arguments) {
        if (!Display.present()) {
            System.exit(1);
        }
        try (Backline backline = Backline.open()) {
            Timer closing = new Timer(LONG_ENOUGH_MS, event -> close());
            closing.start();
            Dashboard.open(backline, List.of(DEMO)).join();
        }
        System.exit(0);
    }

    private static void close() {
        for (Window window : Window.getWindows()) {
            window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
        }
    }
}
