package org.backline.gui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import org.backline.app.Appearance;
import org.backline.app.Backline;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Theme;

/** The window's front door. */
public final class Dashboard {
    private Dashboard() {
    }

    /** Reads what any window needs, whatever it looks like, on a thread of its own. Returns at once. */
    public static void prepare() {
        CompletableFuture.runAsync(Fonts::prepare);
    }

    /** Makes the look of the window ready, while its opener does something else; any thread, returns at once. */
    public static void dress(Appearance appearance) {
        SwingUtilities.invokeLater(() -> Theme.install(appearance));
    }

    /**
     * Opens the window; any thread, returns at once. What is not seen at first comes after it: the history is opened then.
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
                backline.archive().opened();
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        return closed;
    }
}
