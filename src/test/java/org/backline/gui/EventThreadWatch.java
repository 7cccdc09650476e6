package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests with a real window: needs a display, and fails if anything asks for a repaint from another thread than the event thread. */
final class EventThreadWatch implements BeforeEachCallback, AfterEachCallback {
    private final List<Throwable> trespasses = new CopyOnWriteArrayList<>();

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

    @Override
    public void beforeEach(ExtensionContext context) {
        assumeTrue(Display.present(), "needs a display, for example xvfb-run");
        trespasses.clear();
        RepaintManager.setCurrentManager(new Watch());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RepaintManager.setCurrentManager(null);
        assertThat(trespasses).isEmpty();
    }
}
