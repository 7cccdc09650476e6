package org.backline.bench;

import java.awt.Frame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.backline.cli.Main;

/** Opens a window, says so when it is painted, and ends. */
final class FirstPaint {
    static final String PAINTED = "painted";

    private FirstPaint() {
    }

    /** Tells of the first time that something is painted. */
    private static final class Telling extends RepaintManager {
        private boolean told;

        @Override
        public void paintDirtyRegions() {
            super.paintDirtyRegions();
            if (!told && Frame.getFrames().length > 0 && Frame.getFrames()[0].isShowing()) {
                told = true;
                System.out.println(PAINTED);
                System.exit(0);
            }
        }
    }

    /** @param args {@code empty}, or nothing for Backline, at home where its starter says */
    public static void main(String[] args) {
        new Thread(() -> RepaintManager.setCurrentManager(new Telling())).start(); // what it waits for, Backline may do at the same time
        if (args.length > 0) {
            SwingUtilities.invokeLater(EmptyWindow::open);
        } else {
            Main.main(args);
        }
    }
}
