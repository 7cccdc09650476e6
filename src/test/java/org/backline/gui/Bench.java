package org.backline.gui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.backline.app.Appearance;
import org.backline.app.Chime;
import org.backline.app.LinkState;
import org.backline.app.PortChoice;
import org.backline.app.Roster;
import org.backline.app.Settings;
import org.backline.app.SoundState;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.gui.live.StrapTile;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.gui.wall.Wall;
import org.backline.report.Words;

/** Holds the inside of the window without a window: for tests and for looking at screens. Remembers what was done. */
final class Bench implements Controls {
    private static final long SECOND = 1_000_000_000L;

    private final DashboardModel model;
    private final Look look;
    private final Shell shell;
    private final ScriptedLift script;
    private final List<Command> said = new ArrayList<>();
    private final ScriptedHistory history;
    private final List<String> listened = new ArrayList<>();
    private final BenchActions actions = new BenchActions(this, listened);
    private OptionalDouble pace = OptionalDouble.empty();
    private Settings settings;
    private boolean recording;

    private Bench(ScriptedLift script, Appearance wanted) {
        this.script = script;
        history = new ScriptedHistory(script, said::add);
        settings = Settings.DEFAULT.withRoster(Roster.EMPTY.withAthlete("Mara").withRange(script.plan().range())).withLastPort("demo://")
                .withAppearance(wanted);
        model = new DashboardModel(script.plan());
        look = new Look(Words.ofLanguage(wanted.language()));
        shell = new Shell(model, look, this, actions);
    }

    /** On the event thread, as everything of the window. */
    static Bench of(ScriptedLift script, Theme theme, Words words) {
        return of(script, Settings.DEFAULT.appearance().withTheme(theme.setting()).withLanguage(words.locale().getLanguage()));
    }

    /** In any look that can be chosen. */
    static Bench of(ScriptedLift script, Appearance wanted) {
        Theme.install(wanted);
        return new Bench(script, wanted);
    }

    /** Lets the script run until a time [s], the host's clock going on for {@code silence} seconds after it. */
    Bench run(double until, double silence) {
        model.tick(Optional.of(state(LinkState.Phase.CONNECTED, until, "")), 0);
        script.tell(until, this::hear);
        model.tick(Optional.of(state(LinkState.Phase.CONNECTED, until, "")), SECOND);
        model.tick(Optional.of(state(LinkState.Phase.CONNECTED, until, "")), SECOND + Math.round(silence * SECOND));
        shell.refresh(1);
        shell.refresh(1); // some of it every other frame
        return this;
    }

    /** Takes one event of the session. */
    void hear(LiftEvent event) {
        model.accept(event);
        shell.accept(event);
    }

    /** Stands upright at a moment [s], and lets the screen follow. */
    void still(double time) {
        hear(new LiftEvent.PostureUpdated(new LumbarPosture(time, 0, 0, 0, 0, 0, 0, 0, 0.02, Quality.GOOD)));
        model.tick(Optional.of(state(LinkState.Phase.CONNECTED, time, "")), Math.round(time * SECOND));
        shell.refresh(0.01);
    }

    /** Lets what is heard be a recording that is played. @param speed 1 for real time, 0 for paused */
    Bench playing(double speed) {
        pace = OptionalDouble.of(speed);
        return this;
    }

    /** Puts the link into a state. */
    Bench link(LinkState.Phase phase, String problem) {
        model.tick(Optional.of(state(phase, 0, problem)), 5 * SECOND);
        shell.refresh(1);
        return this;
    }

    /** Puts sessions into the history: this script's set, and others like it. */
    Bench withHistory() {
        history.fill();
        return this;
    }

    /** Puts itself on the wall, and others beside it. @param names of all */
    Wall wall(List<Bench> others, String... names) {
        List<StrapTile> tiles = new ArrayList<>();
        for (Bench each : Stream.concat(Stream.of(this), others.stream()).toList()) {
            StrapTile tile = new StrapTile(each.model, new Look(look.words()));
            tile.name(tiles.size() + 1, names[tiles.size()]);
            tiles.add(tile);
        }
        Wall wall = new Wall(new Look(look.words()), actions);
        wall.show(tiles, 0);
        shell.wall(Optional.of(wall));
        shell.refresh(1);
        actions.watchSeveral();
        shell.topBar().refresh();
        return wall;
    }

    /** Says that the newest session still goes on. */
    Bench stillRecording() {
        recording = true;
        return this;
    }

    DashboardModel model() {
        return model;
    }

    Shell shell() {
        return shell;
    }

    Look look() {
        return look;
    }

    Actions actions() {
        return actions;
    }

    List<Command> said() {
        return said;
    }

    List<String> listened() {
        return listened;
    }

    private LinkState state(LinkState.Phase phase, double elapsed, String problem) {
        return new LinkState(phase, "", problem, Math.round(elapsed * SECOND), true, pace, Instant.parse("2026-11-22T18:42:07Z"));
    }

    @Override
    public void listen(String uri) {
        listened.add(uri);
    }

    @Override
    public void say(Command command) {
        said.add(command);
    }

    @Override
    public void playOrPause() {
        listened.add("play or pause");
    }

    @Override
    public void playFaster(double times) {
        listened.add("play " + times);
    }

    @Override
    public void show(Screen screen) {
        shell.show(screen);
    }

    @Override
    public void openRecording() {
        listened.add("file");
    }

    @Override
    public void choosePort() {
        listened.add("port");
    }

    @Override
    public void testAlert() {
        listened.add("test");
    }

    @Override
    public void chime(Chime chime) {
        listened.add(chime.name());
    }

    @Override
    public void test(Chime chime) {
        listened.add("test " + chime);
    }

    @Override
    public CompletableFuture<List<String>> soundDevices() {
        return CompletableFuture.completedFuture(List.of("default [default]", "Box [plughw:1,0]"));
    }

    @Override
    public boolean canKeepAwake() {
        return false;
    }

    @Override
    public SoundState soundState() {
        return SoundState.HEARD;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }

    @Override
    public CompletableFuture<List<PortChoice>> ports() {
        return CompletableFuture.completedFuture(List.of(new PortChoice("serial:///dev/ttyACM0", "ttyACM0", "Backline strap", true)));
    }

    @Override
    public ScriptedHistory history() {
        return history;
    }

    @Override
    public Optional<UUID> session() {
        return history.newest();
    }

    @Override
    public boolean records(UUID session) {
        return recording;
    }

    @Override
    public void review(UUID session, int index) {
        show(Screen.REVIEW);
        shell.review().reload(session, index);
    }

    @Override
    public Path dataFolder() {
        return Path.of("/home/mara/.local/share/backline");
    }

    @Override
    public CompletableFuture<Long> dataSize() {
        return CompletableFuture.completedFuture(48_300_000L);
    }

    @Override
    public boolean openFolder(Path folder) {
        listened.add("folder " + folder);
        return true;
    }

    @Override
    public CompletableFuture<Path> packBugReport(Path folder) {
        return CompletableFuture.completedFuture(folder.resolve("report.zip"));
    }
}
