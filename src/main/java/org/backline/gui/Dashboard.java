package org.backline.gui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import org.backline.app.Backline;
import org.backline.gui.theme.Theme;

/** The window's front door. */
public final class Dashboard {
    private Dashboard() {
    }

    /**
     * Opens the window; any thread, returns at once.
     *
     * @param backline stays its opener's, who closes it once the window is gone
     * @param uris     what to listen to from the start, several on the wall; empty for the card that offers the demo lifter
     * @return completed when the window was closed; completed exceptionally if it could not be opened
     */
    public static CompletableFuture<Void> open(Backline backline, List<String> uris) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        SwingUtilities.invokeLater(() -> {
            try {
                Theme.install(backline.settings().appearance());
                DashboardWindow window = new DashboardWindow(backline, closed);
                window.open();
                window.straps().listen(uris);
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        return closed;
    }
}
