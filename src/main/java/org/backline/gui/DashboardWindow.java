package org.backline.gui;

import java.awt.Image;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.backline.app.Backline;
import org.backline.app.Chime;
import org.backline.app.Monitor;
import org.backline.app.PortChoice;
import org.backline.app.SessionSummary;
import org.backline.app.Settings;
import org.backline.core.device.StrapSignal;
import org.backline.core.posture.OwnRange;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.RangeChanged;
import org.backline.core.session.LiftEvent.StrapReported;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;

/** The window: drains the session's events once per frame, shows them, and passes on what the person does. */
final class DashboardWindow implements Controls, Actions {
    private static final int FRAME_MILLIS = 16;
    /** Between frames while nothing moves. */
    private static final int IDLE_MILLIS = 100;
    private static final String STRAP = "serial:";
    /** Re-zero takes what is measured from a moment after the key until two seconds later [s]. */
    private static final double REZERO_AFTER = 0.3;
    private static final double REZERO_LENGTH = 2.0;

    private final Backline backline;
    private final CompletableFuture<Void> closed;
    private final JFrame frame = new JFrame("Backline");
    private final Placement placement = new Placement(frame);
    private final DashboardModel model;
    private final Timer timer = new Timer(FRAME_MILLIS, event -> nextFrame());
    private final PortWatch ports = new PortWatch(this::ports, this::listen);
    private Look look;
    private Shell shell;
    private Optional<Monitor> monitor = Optional.empty();
    private long lastFrame = System.nanoTime();
    private int problemsTold;

    /** @param closed completed when the window is gone */
    DashboardWindow(Backline backline, CompletableFuture<Void> closed) {
        this.backline = backline;
        this.closed = closed;
        model = new DashboardModel(backline.settings().plan());
        look = new Look(Words.ofLanguage(backline.settings().language()));
        shell = new Shell(model, look, this, this);
    }

    DashboardModel model() {
        return model;
    }

    Shell shell() {
        return shell;
    }

    void open() {
        install(shell);
        frame.setIconImages(icons());
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                quit();
            }
        });
        placement.start();
        frame.setVisible(true);
        shell.requestFocusInWindow();
        timer.start();
        ports.start(settings().lastPort());
    }

    @Override
    public void listen(String uri) {
        ports.stop();
        stop();
        model.begin(settings().plan());
        change(Setup.lastPort(uri));
        monitor = Optional.of(backline.listen(uri));
        show(Screen.LIVE);
    }

    @Override
    public void say(Command command) {
        monitor.ifPresent(running -> running.say(command));
    }

    @Override
    public void show(Screen screen) {
        shell.show(screen);
    }

    @Override
    public void openRecording() {
        JFileChooser chooser = new JFileChooser();
        if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
            listen(chooser.getSelectedFile().toPath().toUri().toString());
        }
    }

    @Override
    public void choosePort() {
        shell.topBar().choosePort();
    }

    @Override
    public void testAlert() {
        backline.testAlert();
    }

    @Override
    public void chime(Chime chime) {
        backline.chime(chime);
        monitor.filter(running -> settings().strapCue()).ifPresent(running -> running.feel(chime));
    }

    @Override
    public Settings settings() {
        return backline.settings();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings before = settings();
        Settings after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        backline.settings(after);
        if (monitor.isEmpty()) {
            model.begin(after.plan());
        }
        if (!after.theme().equals(before.theme())) {
            Theme.of(after.theme()).install();
            look.reload();
            frame.repaint();
        }
        if (!after.language().equals(before.language())) {
            look = new Look(Words.ofLanguage(after.language()));
            Screen screen = shell.screen();
            install(new Shell(model, look, this, this));
            show(screen);
        }
    }

    @Override
    public CompletableFuture<List<PortChoice>> ports() {
        return EventThread.bring(backline.ports());
    }

    @Override
    public CompletableFuture<List<SessionSummary>> sessions() {
        return EventThread.bring(backline.archive().sessions());
    }

    @Override
    public CompletableFuture<SetResult> set(UUID session, int index) {
        return EventThread.bring(backline.archive().set(session, index));
    }

    @Override
    public CompletableFuture<Path> packBugReport(Path folder) {
        return EventThread.bring(backline.packBugReport(folder));
    }

    @Override
    public void toggleSet() {
        say(model.progress().inSet() ? new Command.EndSet() : new Command.StartSet());
    }

    @Override
    public void rezero() {
        double from = model.trace().latest() + REZERO_AFTER;
        say(new Command.ReZero(from, from + REZERO_LENGTH));
    }

    @Override
    public void toggleSound() {
        change(Setup.sound(!settings().sound()));
    }

    @Override
    public void toggleLifting() {
        boolean on = !shell.isLifting();
        shell.lifting(on);
        if (on) {
            placement.fillScreen();
        } else {
            placement.restore();
        }
        shell.requestFocusInWindow();
    }

    @Override
    public void back() {
        if (shell.isLifting()) {
            toggleLifting();
        } else if (shell.screen() != Screen.LIVE) {
            show(Screen.LIVE);
        } else {
            model.after().toggle();
        }
    }

    @Override
    public void typePort() {
        Words words = look.words();
        Object typed = JOptionPane.showInputDialog(frame, words.text("port.path.text"), words.text("port.path.title"),
                JOptionPane.PLAIN_MESSAGE, null, null, "");
        if (typed instanceof String path && !path.isBlank()) {
            listen(path.contains("://") ? path.strip() : STRAP + "//" + path.strip());
        }
    }

    @Override
    public void openSettings() {
        SettingsSheet.open(frame, model, look.words(), this);
    }

    @Override
    public void openHelp() {
        HelpSheet.open(frame, look.words(), this);
    }

    private void install(Shell next) {
        shell = next;
        frame.setContentPane(next);
        new Keys(frame.getRootPane(), model).bind(next, this, this);
        frame.revalidate();
    }

    /** A short press on the strap's own button. */
    private static boolean rezeroAsked(LiftEvent event) {
        return event instanceof StrapReported told && told.report() instanceof StrapSignal signal
                && signal.kind() == StrapSignal.Kind.BUTTON_SHORT;
    }

    private void nextFrame() {
        long now = System.nanoTime();
        monitor.ifPresent(running -> running.events().drain(this::accept));
        timer.setDelay(monitor.filter(running -> !running.events().finished()).isPresent() ? FRAME_MILLIS : IDLE_MILLIS);
        model.tick(monitor.map(Monitor::state), now);
        shell.refresh((now - lastFrame) * 1e-9);
        frame.getRootPane().setDefaultButton(shell.primary().orElse(null));
        lastFrame = now;
        tellProblems();
    }

    /** Some problems turn up late: the history is opened on a thread of its own. */
    private void tellProblems() {
        List<String> problems = backline.problems();
        if (problems.size() > problemsTold) {
            String news = String.join("\n", problems.subList(problemsTold, problems.size()));
            problemsTold = problems.size();
            SwingUtilities.invokeLater(() -> JOptionPane.showMessageDialog(frame, news, "Backline", JOptionPane.WARNING_MESSAGE));
        }
    }

    private void accept(LiftEvent event) {
        model.accept(event);
        shell.accept(event);
        boolean ofThisPerson = settings().lastPort().startsWith(STRAP); // not the demo lifter's, nor that of a recording
        if (ofThisPerson && event instanceof RangeChanged changed && changed.range().origin() == OwnRange.Origin.MEASURED) {
            change(Setup.range(changed.range()));
        }
        if (ofThisPerson && rezeroAsked(event) && !model.progress().inSet()) {
            rezero();
        }
    }

    @Override
    public void quit() {
        timer.stop();
        ports.stop();
        frame.dispose();
        stop().thenRun(() -> closed.complete(null));
    }

    /** Ends what is being listened to, away from the event thread: the end waits until everything is on disk. */
    private CompletableFuture<Void> stop() {
        CompletableFuture<Void> ended = monitor.map(running -> CompletableFuture.runAsync(running::close))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        monitor = Optional.empty();
        return ended;
    }

    private static List<Image> icons() {
        return List.of(16, 32, 64).stream().map(AppIcon::of).toList();
    }
}
