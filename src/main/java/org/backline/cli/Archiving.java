package org.backline.cli;

import org.backline.gui.Display;
import org.backline.gui.TrainingRun;

/**
 * The program as people start it, used for some seconds by itself: what packaging runs, so that Java archives the classes that a window
 * needs. Without a display it says so, and fails.
 */
public final class Archiving {
    private Archiving() {
    }

    public static void main(String[] arguments) {
        if (!Display.present()) {
            Terminal.ofProcess().say("there is no display to open the window on");
            System.exit(ExitCode.FAILED.number());
        }
        TrainingRun.begin();
        Main.main(new String[0]);
    }
}
