package org.backline.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JFrame;
import org.backline.app.Appearance;
import org.backline.app.Settings;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.gui.wall.Wall;
import org.backline.report.Words;

/** What the frame shows of its lifters: the screens of the chosen one, or all of them on the wall. */
final class View {
    private final JFrame frame;
    private final Stations stations;
    private final Supplier<Look> looks;
    private final Function<Look, Wall> walls;
    private final Consumer<Shell> keys;
    private Look look;
    private Optional<Wall> wall = Optional.empty();
    private Optional<Shell> installed = Optional.empty();
    private Optional<String> offered = Optional.empty();
    private boolean enlarged;

    /**
     * @param looks one for each place that turns by itself
     * @param walls makes the wall, once there are several lifters
     * @param keys  lets the keys work on the screens that are shown
     */
    View(JFrame frame, Stations stations, Supplier<Look> looks, Function<Look, Wall> walls, Consumer<Shell> keys) {
        this.frame = frame;
        this.stations = stations;
        this.looks = looks;
        this.walls = walls;
        this.keys = keys;
        look = looks.get();
    }

    /** @return how the window looks with these settings */
    static Look lookOf(Settings settings) {
        Appearance appearance = settings.appearance();
        Words words = Words.ofLanguage(appearance.language()).in(settings.readout().mass()).naming(settings.roster().exercises());
        return new Look(words, appearance.reduceMotion());
    }

    Shell shell() {
        return stations.chosen().shell();
    }

    Words words() {
        return look.words();
    }

    /** @return whether one lifter's screens are shown although there are several */
    boolean enlarged() {
        return enlarged;
    }

    /** @return the port that is offered to be listened to besides */
    Optional<String> offered() {
        return offered;
    }

    void show(Screen screen) {
        shell().show(screen);
    }

    /** Offers to listen to a further port, or no longer. */
    void offer(Optional<String> uri) {
        offered = uri;
        shell().offer(offered);
    }

    void choose(Station station) {
        stations.choose(station);
        arrange();
    }

    /** Shows the screens of one of several lifters. */
    void enlarge(Station station) {
        enlarged = true;
        choose(station);
    }

    /** Shows all lifters, where there are several. */
    void showAll() {
        enlarged = false;
        arrange();
    }

    /** Shows the lifters as they are now: all, or the chosen one's screens. */
    void arrange() {
        boolean lifting = installed.filter(Shell::isLifting).isPresent();
        installed.ifPresent(before -> {
            before.lifting(false);
            before.wall(Optional.empty());
        });
        List<Station> all = stations.all();
        all.forEach(station -> station.tile().name(all.indexOf(station) + 1, stations.name(station, words())));
        enlarged &= stations.several();
        if (stations.several() && !enlarged) {
            showWall(all);
        }
        shell().lifting(lifting);
        shell().offer(offered);
        install();
        shell().takeFocus();
    }

    private void showWall(List<Station> all) {
        Wall tiles = wall.orElseGet(() -> walls.apply(look));
        wall = Optional.of(tiles);
        tiles.show(all.stream().map(Station::tile).toList(), stations.place());
        shell().wall(wall);
    }

    /** Puts the chosen lifter's screens into the frame. */
    void install() {
        Shell next = shell();
        installed = Optional.of(next);
        frame.setContentPane(next);
        keys.accept(next);
        frame.revalidate();
    }

    /** Shows the same in other colours. */
    void recolour(Appearance appearance) {
        Theme.install(appearance);
        look.reload();
        stations.all().forEach(Station::reload);
        frame.repaint();
    }

    /** Shows the same in other words and sizes: they are in every part of the screens, which are made anew. */
    void redress() {
        Screen screen = shell().screen();
        look = looks.get();
        wall = Optional.empty();
        stations.all().forEach(Station::redress);
        arrange();
        show(screen);
        frame.repaint();
    }
}
