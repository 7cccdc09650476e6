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
import org.backline.app.Appearance;
import org.backline.app.Backline;
import org.backline.app.Chime;
import org.backline.app.PortChoice;
import org.backline.app.SessionSummary;
import org.backline.app.Settings;
import org.backline.core.session.Command;
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

    private final Backline backline;
    private final CompletableFuture<Void> closed;
    private final JFrame frame = new JFrame("Backline");
    private final Placement placement = new Placement(frame);
    private final Station station;
    private final Timer timer = new Timer(FRAME_MILLIS, event -> nextFrame());
    private final PortWatch ports = new PortWatch(this::ports, this::listen);
    private long lastFrame = System.nanoTime();
    private int problemsTold;

    /** @param closed completed when the window is gone */
    DashboardWindow(Backline backline, CompletableFuture<Void> closed) {
        this.backline = backline;
        this.closed = closed;
        station = new Station(backline, settings().lifter(), settings().lastPort(), newLook(), this::screens);
    }

    private Shell screens(DashboardModel model, Look look) {
        return new Shell(model, look, this, this);
    }

    private Look newLook() {
        Appearance appearance = settings().appearance();
        Words words = Words.ofLanguage(appearance.language()).in(settings().reading().mass()).naming(settings().roster().exercises());
        return new Look(words, appearance.reduceMotion());
    }

    DashboardModel model() {
        return station.model();
    }

    Shell shell() {
        return station.shell();
    }

    private Words words() {
        return station.look().words();
    }

    void open() {
        install(shell());
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
        shell().requestFocusInWindow();
        timer.start();
        ports.start(settings().lastPort());
    }

    @Override
    public void listen(String uri) {
        ports.stop();
        station.listen(uri);
        change(Setup.lastPort(uri));
        show(Screen.LIVE);
    }

    @Override
    public void say(Command command) {
        station.say(command);
    }

    @Override
    public void show(Screen screen) {
        shell().show(screen);
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
        shell().topBar().choosePort();
    }

    @Override
    public void testAlert() {
        backline.testAlert();
    }

    @Override
    public void chime(Chime chime) {
        backline.chime(chime);
        station.feel(chime);
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
        station.take(after);
        if (station.listens() && !before.athlete().isEmpty() && !after.athlete().equals(before.athlete())) {
            listen(after.lastPort()); // another body: another session, another zero
        }
        if (!after.appearance().equals(before.appearance()) || after.reading().mass() != before.reading().mass()) {
            dress(before, after);
        }
    }

    /** Colours change in place; words and sizes are in every part of the screens, which are made anew. */
    private void dress(Settings before, Settings after) {
        Theme.install(after.appearance());
        station.look().reload();
        if (!after.appearance().withTheme("").equals(before.appearance().withTheme("")) || after.reading().mass() != before.reading().mass()) {
            Screen screen = shell().screen();
            station.redress(newLook(), this::screens);
            install(shell());
            show(screen);
        }
        frame.repaint();
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
        station.toggleSet();
    }

    @Override
    public void rezero() {
        station.rezero();
    }

    @Override
    public void toggleSound() {
        change(Setup.sound(!settings().sound().on()));
    }

    @Override
    public void toggleLifting() {
        boolean on = !shell().isLifting();
        shell().lifting(on);
        if (on) {
            placement.fillScreen();
        } else {
            placement.restore();
        }
        shell().requestFocusInWindow();
    }

    @Override
    public void back() {
        if (shell().isLifting()) {
            toggleLifting();
        } else if (shell().screen() != Screen.LIVE) {
            show(Screen.LIVE);
        } else {
            model().after().toggle();
        }
    }

    @Override
    public void typePort() {
        Object typed = JOptionPane.showInputDialog(frame, words().text("port.path.text"), words().text("port.path.title"),
                JOptionPane.PLAIN_MESSAGE, null, null, "");
        if (typed instanceof String path && !path.isBlank()) {
            listen(path.contains("://") ? path.strip() : STRAP + "//" + path.strip());
        }
    }

    @Override
    public void typeAthlete() {
        Object typed = JOptionPane.showInputDialog(frame, words().text("athlete.text"), words().text("athlete.title"),
                JOptionPane.PLAIN_MESSAGE, null, null, "");
        if (typed instanceof String name && !name.isBlank()) {
            change(Setup.athlete(name.strip()));
        }
    }

    @Override
    public void openSettings() {
        SettingsSheet.open(frame, model(), words(), this);
    }

    @Override
    public void openHelp() {
        HelpSheet.open(frame, words(), this);
    }

    private void install(Shell next) {
        frame.setContentPane(next);
        new Keys(frame.getRootPane(), model()).bind(next, this, this);
        frame.revalidate();
    }

    private void nextFrame() {
        long now = System.nanoTime();
        station.catchUp(now, this::change);
        timer.setDelay(station.listens() ? FRAME_MILLIS : IDLE_MILLIS);
        shell().refresh((now - lastFrame) * 1e-9);
        frame.getRootPane().setDefaultButton(shell().primary().orElse(null));
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

    @Override
    public void quit() {
        timer.stop();
        ports.stop();
        frame.dispose();
        station.stop().thenRun(() -> closed.complete(null));
    }

    private static List<Image> icons() {
        return List.of(16, 32, 64).stream().map(AppIcon::of).toList();
    }
}
