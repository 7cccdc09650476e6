package org.backline.bench;

import java.awt.Frame;
import java.io.IOException;
import java.nio.file.Files;
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

    /** @param args {@code empty}, or nothing for Backline */
    public static void main(String[] args) throws IOException {
        RepaintManager.setCurrentManager(new Telling());
        if (args.length > 0) {
            SwingUtilities.invokeLater(EmptyWindow::open);
        } else {
            System.setProperty("backline.home", Files.createTempDirectory("backline-start").toString());
            Main.main(args);
        }
    }
}
