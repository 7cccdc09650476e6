package org.backline.gui;

import java.awt.Image;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.backline.app.Appearance;
import org.backline.app.Backline;
import org.backline.app.Chime;
import org.backline.app.Corrected;
import org.backline.app.Lifter;
import org.backline.app.PortChoice;
import org.backline.app.SessionSummary;
import org.backline.app.SetEdits;
import org.backline.app.Settings;
import org.backline.app.SoundState;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Next;
import org.backline.core.session.Command;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.gui.wall.Wall;
import org.backline.report.Words;

/** The window: drains the session's events once per frame, shows them, and passes on what the person does. */
final class DashboardWindow implements Controls, Actions {
    private final Backline backline;
    private final CompletableFuture<Void> closed;
    private final JFrame frame = new JFrame("Backline");
    private final Placement placement = new Placement(frame);
    private final Stations stations;
    private final Prompts prompts = new Prompts(frame);
    private final FrameClock frames = new FrameClock(this::nextFrame);
    private final PortWatch ports = new PortWatch(this::ports, this::found);
    private Look look;
    private Wall wall;
    private Optional<Shell> installed = Optional.empty();
    private Optional<String> offered = Optional.empty();
    private boolean enlarged;
    private boolean awake;
    private Optional<ColumnsProposed> columnsOffered = Optional.empty();
    private long lastFrame = System.nanoTime();
    private int problemsTold;

    /** @param closed completed when the window is gone */
    DashboardWindow(Backline backline, CompletableFuture<Void> closed) {
        this.backline = backline;
        this.closed = closed;
        Settings settings = backline.settings();
        look = newLook();
        wall = new Wall(look, this);
        stations = new Stations(station(settings.lifter(), settings.lastPort()));
    }

    private Station station(Lifter lifter, String uri) {
        return new Station(backline, lifter, uri, this::newLook, this::screens);
    }

    private Shell screens(DashboardModel model, Look look) {
        return new Shell(model, look, this, this);
    }

    private Look newLook() {
        Settings settings = backline.settings();
        Appearance appearance = settings.appearance();
        Words words = Words.ofLanguage(appearance.language()).in(settings.reading().mass()).naming(settings.roster().exercises());
        return new Look(words, appearance.reduceMotion());
    }

    DashboardModel model() {
        return stations.chosen().model();
    }

    Shell shell() {
        return stations.chosen().shell();
    }

    private Words words() {
        return look.words();
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
        placement.start(settings().window());
        frame.setVisible(true);
        shell().takeFocus();
        frames.start();
        ports.start(settings().lastPort());
    }

    @Override
    public void listen(String uri) {
        Optional<Station> other = stations.at(uri).filter(station -> !station.equals(stations.chosen()));
        if (other.isPresent()) {
            choose(other.get());
            return;
        }
        change(Setup.lastPort(uri));
        stations.chosen().listen(uri);
        show(Screen.LIVE);
    }

    /** Listens to the first of these, and to the others beside it. */
    void listen(List<String> uris) {
        for (String uri : uris) {
            if (stations.anyListens()) {
                watch(uri, nextName());
            } else {
                listen(uri);
            }
        }
    }

    @Override
    public void listenBeside(String uri) {
        Optional<Station> there = stations.at(uri);
        if (!stations.anyListens()) {
            listen(uri);
        } else if (there.isPresent()) {
            choose(there.get());
        } else if (!stations.full()) {
            prompts.name(words(), nextName()).ifPresent(name -> watch(uri, name));
        }
    }

    private String nextName() {
        return words().text("wall.lifter", stations.all().size() + 1);
    }

    /** Puts a further lifter on the wall, with the exercise of the one that is chosen and, where they are known, with lines of their own. */
    void watch(String uri, String name) {
        Station next = station(settings().withAthlete(name).lifter(), uri);
        stations.add(next);
        next.listen(uri);
        enlarged = false;
        arrange();
    }

    /** A strap was plugged in: the first is listened to, a further one is offered. @return whether it is offered */
    boolean found(String uri) {
        boolean another = stations.anyListens() && stations.at(uri).isEmpty() && !stations.anyWaits() && !stations.full();
        if (another) {
            offered = Optional.of(uri);
            shell().offer(offered);
        } else if (!stations.anyListens()) {
            listen(uri);
        }
        return another;
    }

    @Override
    public void acceptOffer() {
        Optional<String> uri = offered;
        declineOffer();
        uri.ifPresent(this::listenBeside);
    }

    @Override
    public void declineOffer() {
        offered = Optional.empty();
        shell().offer(offered);
    }

    @Override
    public void addStrap() {
        if (offered.isPresent()) {
            acceptOffer();
            return;
        }
        show(Screen.LIVE);
        shell().topBar().addPort();
    }

    @Override
    public void removeStrap() {
        if (stations.several() && !model().progress().inSet()) {
            stations.remove().stop();
            arrange();
        }
    }

    @Override
    public void choose(int place) {
        choose(stations.all().get(place));
    }

    private void choose(Station station) {
        stations.choose(station);
        arrange();
    }

    Stations stations() {
        return stations;
    }

    @Override
    public void enlarge(int place) {
        enlarged = true;
        choose(place);
    }

    @Override
    public String lifter() {
        return stations.name(stations.chosen(), words());
    }

    @Override
    public boolean several() {
        return stations.several();
    }

    /** Shows all lifters, or the chosen one's screens. */
    private void arrange() {
        boolean lifting = installed.filter(Shell::isLifting).isPresent();
        installed.ifPresent(before -> {
            before.lifting(false);
            before.wall(Optional.empty());
        });
        List<Station> all = stations.all();
        all.forEach(station -> station.tile().name(all.indexOf(station) + 1, stations.name(station, words())));
        enlarged &= stations.several();
        if (stations.several() && !enlarged) {
            wall.show(all.stream().map(Station::tile).toList(), stations.place());
            shell().wall(Optional.of(wall));
        }
        shell().lifting(lifting);
        shell().offer(offered);
        install(shell());
        shell().takeFocus();
    }

    @Override
    public void say(Command command) {
        stations.chosen().say(command);
    }

    @Override
    public void show(Screen screen) {
        shell().show(screen);
    }

    @Override
    public void openRecording() {
        openRecording(this::listen);
    }

    @Override
    public void openRecording(Consumer<String> chosen) {
        prompts.recording().ifPresent(chosen);
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
        stations.chosen().feel(chime);
    }

    @Override
    public void test(Chime chime) {
        backline.test(chime);
        stations.chosen().feel(chime);
    }

    @Override
    public CompletableFuture<List<String>> soundDevices() {
        return EventThread.bring(backline.soundDevices());
    }

    @Override
    public boolean canKeepAwake() {
        return backline.canKeepAwake();
    }

    @Override
    public SoundState soundState() {
        return backline.sound();
    }

    @Override
    public Settings settings() {
        return stations.chosen().settings();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        change(stations.chosen(), change);
    }

    /** Changes what is set for one lifter, and for all. What is the first one's own is remembered. */
    private void change(Station station, UnaryOperator<Settings> change) {
        Settings before = station.settings();
        Settings after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        station.take(after);
        Settings kept = backline.settings();
        backline.settings(stations.first(station) ? after : after.withLifter(kept.lifter()).withLastPort(kept.lastPort()));
        if (station.listens() && !before.athlete().isEmpty() && !after.athlete().equals(before.athlete())) {
            station.listen(station.uri()); // another body: another session, another zero
        }
        if (!after.appearance().equals(before.appearance()) || after.reading().mass() != before.reading().mass()) {
            dress(before, after);
        }
        if (!after.athlete().equals(before.athlete())) {
            arrange();
        }
    }

    /** Colours change in place; words and sizes are in every part of the screens, which are made anew. */
    private void dress(Settings before, Settings after) {
        Theme.install(after.appearance());
        look.reload();
        stations.all().forEach(Station::reload);
        if (!after.appearance().withTheme("").equals(before.appearance().withTheme("")) || after.reading().mass() != before.reading().mass()) {
            Screen screen = shell().screen();
            look = newLook();
            wall = new Wall(look, this);
            stations.all().forEach(Station::redress);
            arrange();
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
    public CompletableFuture<Boolean> isReference(UUID session, int index) {
        return EventThread.bring(backline.archive().isReference(session, index));
    }

    @Override
    public CompletableFuture<Boolean> reference(SessionSummary session, SetResult set, boolean on) {
        UUID id = session.session().id();
        boolean lifts = session.session().athlete().equals(settings().athlete());
        CompletableFuture<Command> marked = on ? backline.archive().markReference(id, set.index(), false).thenApply(Command.class::cast)
                : backline.archive().forgetReference(id, set.index()).thenApply(done -> new Command.ForgetReference(set.exercise()));
        return EventThread.bring(marked).thenApply(word -> {
            if (lifts) {
                say(word);
            }
            return on;
        });
    }

    @Override
    public Optional<UUID> session() {
        return stations.chosen().session();
    }

    @Override
    public boolean records(UUID session) {
        return stations.chosen().listens() && session().equals(Optional.of(session));
    }

    @Override
    public void review(UUID session, int index) {
        show(Screen.REVIEW);
        shell().review().reload(session, index);
    }

    @Override
    public CompletableFuture<SetEdits> edits(UUID session, int index) {
        return EventThread.bring(backline.archive().edits(session, index));
    }

    @Override
    public CompletableFuture<Corrected> correct(UUID session, int index, Command said, DoubleConsumer progress) {
        return EventThread.bring(backline.archive().correct(session, index, said,
                share -> SwingUtilities.invokeLater(() -> progress.accept(share))));
    }

    @Override
    public CompletableFuture<Path> packBugReport(Path folder) {
        return EventThread.bring(backline.packBugReport(folder));
    }

    @Override
    public void toggleSet() {
        stations.chosen().toggleSet();
    }

    @Override
    public void rezero() {
        stations.chosen().rezero();
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
        shell().takeFocus();
    }

    @Override
    public void back() {
        if (shell().isLifting()) {
            toggleLifting();
        } else if (shell().screen() != Screen.LIVE) {
            show(Screen.LIVE);
        } else if (enlarged) {
            enlarged = false;
            arrange();
        } else if (!stations.several()) {
            model().after().toggle();
        }
    }

    @Override
    public void typePort(Consumer<String> chosen) {
        prompts.port(words()).ifPresent(chosen);
    }

    @Override
    public void typeAthlete() {
        prompts.name(words(), "").ifPresent(name -> change(Setup.athlete(name)));
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
        installed = Optional.of(next);
        frame.setContentPane(next);
        new Keys(frame.getRootPane(), model()).bind(next, this, this);
        frame.revalidate();
    }

    private void nextFrame() {
        long now = System.nanoTime();
        stations.all().forEach(station -> station.catchUp(now, change -> change(station, change)));
        frames.moving(stations.anyListens());
        shell().refresh((now - lastFrame) * 1e-9);
        frame.getRootPane().setDefaultButton(shell().primary().orElse(null));
        lastFrame = now;
        keepAwake(stations.anyListens() && settings().awake());
        offerColumns(stations.chosen());
        tellProblems();
    }

    /** What was concluded from lines that do not say what they hold is used, and remembered for that port, once the person agrees. */
    private void offerColumns(Station station) {
        Optional<ColumnsProposed> proposed = station.model().health().columns().filter(each -> each.next() == Next.ACCEPT);
        if (proposed.isEmpty() || proposed.equals(columnsOffered)) {
            return;
        }
        columnsOffered = proposed;
        SwingUtilities.invokeLater(() -> {
            if (prompts.agrees(words(), proposed.get())) {
                backline.knownPorts().rememberColumns(station.uri(), proposed.get().columns());
                station.listen(station.uri());
            }
        });
    }

    private void keepAwake(boolean wanted) {
        if (wanted != awake) {
            awake = wanted;
            backline.keepAwake(wanted);
        }
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
