package org.backline.gui;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.Timer;

/** Uses the window as a person would, for some seconds: starts the demo lifter as soon as something is seen, then closes. */
public final class TrainingRun {
    private static final int STEP_MS = 1_000;
    private static final int DEMO = 0;
    private static final int END = 8;

    private final Timer timer = new Timer(STEP_MS, event -> step());
    private int steps;

    private TrainingRun() {
    }

    /** Begins once the window is there. Returns at once. */
    public static void begin() {
        new TrainingRun().timer.start();
    }

    private void step() {
        Arrays.stream(Window.getWindows()).filter(Window::isShowing).filter(JFrame.class::isInstance).map(JFrame.class::cast).findFirst()
                .ifPresent(this::step);
    }

    private void step(JFrame window) {
        JButton offered = window.getRootPane().getDefaultButton();
        if (steps == 0 && offered == null) {
            return; // nothing is offered yet
        }
        switch (steps++) {
            case DEMO -> offered.doClick();
            case END -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
            default -> { }
        }
    }
}
