package org.backline.gui;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import org.backline.app.WindowPlace;

/** Where the window stands on the screen. */
final class Placement {
    private static final Dimension SMALLEST = new Dimension(1100, 680);
    private static final Dimension START = new Dimension(1366, 768);
    private static final Dimension REFERENCE = new Dimension(1920, 1080);
    private static final int MAXIMISED_BELOW = 1600;

    /** So much of the window's upper edge must be on a screen for a hand to take hold of it [px]. */
    private static final int HOLD = 120;

    private final JFrame frame;
    /** Its bounds while it is neither maximised nor fills the screen. */
    private Rectangle normal = new Rectangle(START);
    private Rectangle before = new Rectangle(START);
    private int stateBefore = Frame.NORMAL;
    private boolean filling;

    Placement(JFrame frame) {
        this.frame = frame;
    }

    /** Stands where it stood the last time, if there still is a screen there. */
    void start(Optional<WindowPlace> last) {
        frame.setMinimumSize(SMALLEST);
        last.filter(place -> reachable(place, screens())).ifPresentOrElse(this::goTo, this::standAnew);
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                follow();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                follow();
            }
        });
    }

    /** @return where it stands, to be remembered */
    WindowPlace place() {
        int state = filling ? stateBefore : frame.getExtendedState();
        return new WindowPlace(normal.x, normal.y, normal.width, normal.height, (state & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH);
    }

    /** @return whether a hand can take hold of the window there */
    static boolean reachable(WindowPlace place, List<Rectangle> screens) {
        Rectangle edge = new Rectangle(place.x(), place.y(), place.width(), 1);
        return place.width() >= SMALLEST.width && place.height() >= SMALLEST.height
                && screens.stream().map(edge::intersection).anyMatch(seen -> seen.height > 0 && seen.width >= HOLD);
    }

    private static List<Rectangle> screens() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(screen -> screen.getDefaultConfiguration().getBounds()).toList();
    }

    private void goTo(WindowPlace place) {
        normal = new Rectangle(place.x(), place.y(), place.width(), place.height());
        frame.setBounds(normal);
        if (place.maximised()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    private void follow() {
        if (!filling && frame.getExtendedState() == Frame.NORMAL) {
            normal = frame.getBounds();
        }
    }

    /** Small screens are filled; on large ones the window has the size it was drawn for. */
    private void standAnew() {
        GraphicsConfiguration screen = frame.getGraphicsConfiguration();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        int width = screen.getBounds().width - taken.left - taken.right;
        int height = screen.getBounds().height - taken.top - taken.bottom;
        Dimension wanted = width < REFERENCE.width ? START : REFERENCE;
        frame.setSize(Math.min(width, wanted.width), Math.min(height, wanted.height));
        frame.setLocationRelativeTo(null);
        normal = frame.getBounds();
        if (width < MAXIMISED_BELOW) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Fills the screen without a title bar; exclusive full screen would take the focus away on Linux. */
    void fillScreen() {
        filling = true;
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
        filling = false;
    }

    private void decorate(boolean decorated) {
        frame.dispose();
        frame.setUndecorated(!decorated);
    }
}
