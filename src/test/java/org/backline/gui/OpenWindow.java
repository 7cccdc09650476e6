package org.backline.gui;

import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.backline.app.Backline;
import org.backline.app.LinkState;
import org.backline.app.Settings;
import org.backline.gui.theme.Theme;

/** The whole program with its window, in a folder of its own, for tests that use it as a person does. */
final class OpenWindow implements AutoCloseable {
    private static final String HOME = "backline.home";
    private static final Duration FOCUS = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 10;
    private static final int ANSWER_SECONDS = 20;

    private final Backline backline;
    private final DashboardWindow window;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final Robot robot;
    private final AWTEventListener keyboard = this::count;
    /** Keys that reached a window so far; on the event thread. */
    private int pressed;

    OpenWindow(Path home, Settings settings) throws AWTException {
        robot = new Robot();
        backline = open(home);
        backline.settings(settings);
        Toolkit.getDefaultToolkit().addAWTEventListener(keyboard, AWTEvent.KEY_EVENT_MASK);
        window = ask(() -> {
            Theme.install(settings.appearance());
            DashboardWindow made = new DashboardWindow(backline, closed);
            made.open();
            return made;
        });
    }

    private static Backline open(Path home) {
        System.setProperty(HOME, home.toString());
        try {
            return Backline.open();
        } finally {
            System.clearProperty(HOME);
        }
    }

    Backline backline() {
        return backline;
    }

    /** @return what {@code question} finds in the window, on the event thread */
    <T> T see(Function<DashboardWindow, T> question) {
        return ask(() -> question.apply(window));
    }

    /** Waits until something can be seen in the window. @throws AssertionError if it cannot within the time */
    void await(String what, Duration patience, Function<DashboardWindow, Boolean> sight) {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        Timer look = new Timer(LOOK_MILLIS, event -> lookOnce(() -> sight.apply(window), seen));
        look.start();
        try {
            seen.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("not seen within " + patience + ": " + what + "; stage " + see(each -> each.model().stage())
                    + see(each -> each.model().link().map(LinkState::reason).filter(reason -> !reason.isEmpty())
                    .map(reason -> ": " + reason).orElse("")), late);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(what, e);
        } finally {
            look.stop();
        }
    }

    private static void lookOnce(BooleanSupplier sight, CompletableFuture<Void> seen) {
        if (sight.getAsBoolean()) {
            seen.complete(null);
        }
    }

    /** Presses keys, one after another, on the keyboard; returns when each has been taken. */
    void press(int... keys) {
        for (int key : keys) {
            await("the keyboard's focus", FOCUS, each -> hasFocus());
            int before = see(each -> pressed);
            robot.keyPress(key);
            robot.keyRelease(key);
            await("key " + KeyEvent.getKeyText(key), FOCUS, each -> pressed > before);
        }
    }

    /** Where there is no window manager, nobody gives the focus back when a dialog has closed. */
    private static boolean hasFocus() {
        boolean focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() != null;
        if (!focused) {
            Arrays.stream(Window.getWindows()).filter(Window::isShowing).filter(JFrame.class::isInstance).forEach(Window::requestFocus);
        }
        return focused;
    }

    void pressWithCtrl(int key) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        press(key);
        robot.keyRelease(KeyEvent.VK_CONTROL);
    }

    private void count(AWTEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            pressed++;
        }
    }

    /** Types letters that a keyboard has without modifiers. */
    void type(String text) {
        await("a field to type into", FOCUS,
                each -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextField);
        text.toUpperCase(Locale.ROOT).chars().forEach(this::press);
    }

    boolean isClosed() {
        return closed.isDone();
    }

    @Override
    public void close() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(keyboard);
        SwingUtilities.invokeLater(() -> {
            window.quit();
            for (Frame frame : Frame.getFrames()) {
                frame.dispose();
            }
        });
        backline.close();
    }

    private static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(question, SwingUtilities::invokeLater);
        return answer.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
    }
}
