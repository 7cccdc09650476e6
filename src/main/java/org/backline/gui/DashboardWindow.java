package org.backline.gui;

import java.awt.Image;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.backline.app.Backline;
import org.backline.app.PortChoice;
import org.backline.app.Lifter;
import org.backline.app.Settings;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Look;
import org.backline.gui.wall.Wall;

/** The window: puts its parts together, drains the session's events once per frame and lets the parts show them. */
final class DashboardWindow {
    private final Backline backline;
    private final CompletableFuture<Void> closed;
    private final JFrame frame = new JFrame("Backline");
    private final Placement placement = new Placement(frame);
    private final Stations stations;
    private final View view;
    private final LifterSettings settings;
    private final Straps straps;
    private final Controls controls;
    private final Actions actions;
    private final Notices notices;
    private final FrameClock frames = new FrameClock(this::nextFrame);
    private final PortWatch ports;
    private boolean awake;
    private long lastFrame = System.nanoTime();

    /** @param closed completed when the window is gone */
    DashboardWindow(Backline backline, CompletableFuture<Void> closed) {
        this.backline = backline;
        this.closed = closed;
        Prompts prompts = new Prompts(frame);
        Settings kept = backline.settings();
        stations = new Stations(station(kept.lifter(), kept.lastPort()));
        view = new View(frame, stations, this::look, this::wall, this::bindKeys);
        settings = new LifterSettings(backline, stations, view);
        straps = new Straps(stations, view, settings, prompts, this::station);
        controls = new WindowControls(backline, stations, straps, view, settings, prompts);
        actions = new WindowActions(frame, placement, prompts, stations, straps, view, controls, this::quit);
        notices = new Notices(frame, backline, prompts);
        ports = new PortWatch(() -> controls.ports().thenApply(this::counted), straps::found);
    }

    private Station station(Lifter lifter, String uri) {
        return new Station(backline, lifter, uri, this::look, this::screens);
    }

    private Look look() {
        return View.lookOf(backline.settings());
    }

    private Shell screens(DashboardModel model, Look look) {
        return new Shell(model, look, controls, actions);
    }

    private Wall wall(Look look) {
        return new Wall(look, actions);
    }

    private void bindKeys(Shell shell) {
        new Keys(frame.getRootPane(), model()).bind(shell, controls, actions);
    }

    private List<PortChoice> counted(List<PortChoice> choices) {
        stations.all().forEach(station -> station.model().portsSeen(choices.size()));
        return choices;
    }

    DashboardModel model() {
        return stations.chosen().model();
    }

    Shell shell() {
        return view.shell();
    }

    Stations stations() {
        return stations;
    }

    Straps straps() {
        return straps;
    }

    Settings settings() {
        return settings.now();
    }

    void open() {
        view.install();
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                quit();
            }
        });
        placement.start(settings().window());
        frame.setVisible(true);
        shell().takeFocus();
        frames.start();
        ports.start(settings().lastPort());
        SwingUtilities.invokeLater(() -> frame.setIconImages(icons())); // a window is not waited for because of them
    }

    private void nextFrame() {
        long now = System.nanoTime();
        stations.all().forEach(station -> station.catchUp(now, change -> settings.change(station, change)));
        frames.moving(stations.anyListens());
        shell().refresh((now - lastFrame) * 1e-9);
        frame.getRootPane().setDefaultButton(shell().primary().orElse(null));
        lastFrame = now;
        keepAwake(stations.anyListens() && settings().awake());
        notices.offerColumns(stations.chosen(), view.words());
        notices.tellProblems(stations.anyInSet(), view.words());
    }

    private void keepAwake(boolean wanted) {
        if (wanted != awake) {
            awake = wanted;
            backline.keepAwake(wanted);
        }
    }

    void quit() {
        frames.stop();
        ports.stop();
        backline.settings(backline.settings().withWindow(placement.place()));
        keepAwake(false);
        frame.dispose();
        CompletableFuture.allOf(stations.all().stream().map(Station::stop).toArray(CompletableFuture[]::new))
                .thenRun(() -> closed.complete(null));
    }

    private static List<Image> icons() {
        return List.of(16, 32, 64).stream().map(AppIcon::of).toList();
    }
}
