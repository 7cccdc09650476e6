package org.backline.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Whether there is a screen to open a window on. */
public final class Display {
    private Display() {
    }

    /** @return false also where a display is named but does not answer, and where this Java has no windows in it */
    public static boolean present() {
        try {
            return !GraphicsEnvironment.isHeadless() && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | HeadlessException | LinkageError noAnswer) {
            return false;
        }
    }
}
