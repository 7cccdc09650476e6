package org.backline.gui;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.backline.app.Backline;
import org.backline.app.Chime;
import org.backline.app.Lifter;
import org.backline.app.LinkState.Phase;
import org.backline.app.Monitor;
import org.backline.app.Settings;
import org.backline.core.device.StrapSignal;
import org.backline.core.posture.OwnRange;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.RangeChanged;
import org.backline.core.session.LiftEvent.StrapReported;
import org.backline.gui.live.StrapTile;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Look;

/**
 * One lifter in the window: who it is, the source that is listened to, its model, and its screens. Where several straps are watched
 * there is one of these for each, and none knows of another.
 */
final class Station {
    private static final String STRAP = "serial:";
    /** Re-zero takes what is measured from a moment after the key until two seconds later [s]. */
    private static final double REZERO_AFTER = 0.3;
    private static final double REZERO_LENGTH = 2.0;
    /** A recording is played so much slower or faster than it happened. */
    private static final double SLOWEST = 0.25;
    private static final double FASTEST = 4;

    private final Backline backline;
    private final DashboardModel model;
    private Lifter lifter;
    private String uri;
    private Optional<Monitor> monitor = Optional.empty();
    private final Screens screens;
    private final Supplier<Look> looks;
    private Look look;
    private double played = 1;
    private Late<Shell> shell = new Late<>(this::makeShell);
    private Late<StrapTile> tile = new Late<>(this::makeTile);

    /** @param looks one for each place that turns by itself @param screens makes the screens of a model, once they are wanted */
    Station(Backline backline, Lifter lifter, String uri, Supplier<Look> looks, Screens screens) {
        this.backline = backline;
        this.lifter = lifter;
        this.uri = uri;
        this.looks = looks;
        this.screens = screens;
        model = new DashboardModel(lifter.plan());
        model.followNow(backline.settings().readout().now());
        look = looks.get();
    }

    /** Makes the screens of one lifter. */
    @FunctionalInterface
    interface Screens {
        Shell of(DashboardModel model, Look look);
    }

    DashboardModel model() {
        return model;
    }

    /** @return its screens */
    Shell shell() {
        return shell.get();
    }

    private Shell makeShell() {
        return screens.of(model, look);
    }

    /** @return how it looks beside others */
    StrapTile tile() {
        return tile.get();
    }

    private StrapTile makeTile() {
        return new StrapTile(model, looks.get());
    }

    /** @return what is listened to, or was; empty for nothing yet */
    String uri() {
        return uri;
    }

    /** Shows the same in other words and sizes. */
    void redress() {
        look = looks.get();
        shell = new Late<>(this::makeShell);
        tile = new Late<>(this::makeTile);
    }

    /** Takes the colours of the theme, after it changed. */
    void reload() {
        look.reload();
        tile.made().ifPresent(StrapTile::reload);
    }

    /** @return the window's settings, with this lifter in them */
    Settings settings() {
        return backline.settings().withLifter(lifter).withLastPort(uri);
    }

    /** Takes of changed settings what is of this lifter. */
    void take(Settings changed) {
        lifter = changed.lifter();
        uri = changed.lastPort();
        model.followNow(changed.readout().now());
        if (monitor.isEmpty()) {
            model.begin(lifter.plan());
        }
    }

    /** Listens to a source from now on, instead of the one before. */
    void listen(String source) {
        stop();
        uri = source;
        model.begin(lifter.plan());
        monitor = Optional.of(backline.listen(source, lifter));
    }

    /** Ends what is being listened to, away from the event thread: the end waits until everything is on disk. */
    CompletableFuture<Void> stop() {
        CompletableFuture<Void> ended = monitor.map(running -> CompletableFuture.runAsync(running::close))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        monitor = Optional.empty();
        return ended;
    }

    void say(Command command) {
        monitor.ifPresent(running -> running.say(command));
    }

    /** Pauses the recording that is played, or plays it on as fast as before. */
    void playOrPause() {
        double pace = pace();
        played = pace > 0 ? pace : played;
        monitor.ifPresent(running -> running.pace(pace > 0 ? 0 : played));
    }

    /** Plays the recording slower or faster. @param times as fast as now */
    void playFaster(double times) {
        double pace = pace();
        played = Math.max(SLOWEST, Math.min(FASTEST, (pace > 0 ? pace : played) * times));
        monitor.ifPresent(running -> running.pace(played));
    }

    /** As it was asked for last: what the window shows is of a moment ago. */
    private double pace() {
        return monitor.map(running -> running.state().pace().orElse(1)).orElse(1.0);
    }

    /** Begins a warm-up, in which nothing sounds, or ends it. */
    void toggleWarmUp() {
        model.warmUp(!model.warmUp());
    }

    void toggleSet() {
        say(model.progress().inSet() ? new Command.EndSet() : new Command.StartSet());
    }

    void rezero() {
        double from = model.trace().latest() + REZERO_AFTER;
        say(new Command.ReZero(from, from + REZERO_LENGTH));
    }

    /** Lets a cue be felt. */
    void feel(Chime chime) {
        monitor.filter(running -> settings().strapCue()).ifPresent(running -> running.feel(chime));
    }

    /** @return whether something is being listened to that may still say something */
    boolean listens() {
        return monitor.filter(running -> !running.events().finished()).isPresent();
    }

    /** @return the session that is being kept, or was kept last */
    Optional<UUID> session() {
        return monitor.filter(running -> running.state().stored()).map(running -> running.session().id());
    }

    /** @return whether its strap is away and waited for */
    boolean waits() {
        return monitor.filter(running -> running.state().phase() == Phase.LOST).isPresent();
    }

    /**
     * Takes what has happened since the last frame.
     *
     * @param change changes the settings: a range that was measured is remembered
     */
    void catchUp(long hostNanos, Consumer<UnaryOperator<Settings>> change) {
        monitor.ifPresent(running -> {
            running.hush(model.warmUp());
            running.events().drain(event -> accept(event, change));
        });
        model.tick(monitor.map(Monitor::state), hostNanos);
    }

    private void accept(LiftEvent event, Consumer<UnaryOperator<Settings>> change) {
        model.accept(event);
        shell.made().ifPresent(made -> made.accept(event));
        boolean ofThisPerson = uri.startsWith(STRAP); // not the demo lifter's, nor that of a recording
        if (ofThisPerson && event instanceof RangeChanged changed && changed.range().origin() == OwnRange.Origin.MEASURED) {
            change.accept(SettingChange.range(changed.range()));
        }
        if (ofThisPerson && rezeroAsked(event) && !model.progress().inSet()) {
            rezero();
        }
    }

    /** A short press on the strap's own button. */
    private static boolean rezeroAsked(LiftEvent event) {
        return event instanceof StrapReported told && told.report() instanceof StrapSignal signal
                && signal.kind() == StrapSignal.Kind.BUTTON_SHORT;
    }
}
