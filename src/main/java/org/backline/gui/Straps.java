package org.backline.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.backline.app.Lifter;
import org.backline.gui.model.Controls.Screen;

/** The straps that are listened to, one for each lifter: the first, further ones beside it, and one that is offered. */
final class Straps {
    private final Stations stations;
    private final View view;
    private final LifterSettings settings;
    private final Prompts prompts;
    private final BiFunction<Lifter, String, Station> making;

    /** @param making makes a further lifter, with the uri of a strap */
    Straps(Stations stations, View view, LifterSettings settings, Prompts prompts, BiFunction<Lifter, String, Station> making) {
        this.stations = stations;
        this.view = view;
        this.settings = settings;
        this.prompts = prompts;
        this.making = making;
    }

    /** Lets the chosen lifter's strap be this one, unless it is another's. */
    void listen(String uri) {
        Optional<Station> other = stations.at(uri).filter(station -> !station.equals(stations.chosen()));
        if (other.isPresent()) {
            view.choose(other.get());
            return;
        }
        settings.change(SettingChange.lastPort(uri));
        stations.chosen().listen(uri);
        view.show(Screen.LIVE);
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

    void listenBeside(String uri) {
        Optional<Station> there = stations.at(uri);
        if (!stations.anyListens()) {
            listen(uri);
        } else if (there.isPresent()) {
            view.choose(there.get());
        } else if (!stations.full()) {
            prompts.name(view.words(), nextName()).ifPresent(name -> watch(uri, name));
        }
    }

    private String nextName() {
        return view.words().text("wall.lifter", stations.all().size() + 1);
    }

    /** Puts a further lifter on the wall, with the exercise of the chosen one and, where they are known, with lines of their own. */
    void watch(String uri, String name) {
        Station next = making.apply(settings.now().withAthlete(name).lifter(), uri);
        stations.add(next);
        next.listen(uri);
        view.showAll();
    }

    /** A strap was plugged in: the first is listened to, a further one is offered. @return whether it is offered */
    boolean found(String uri) {
        boolean another = stations.anyListens() && stations.at(uri).isEmpty() && !stations.anyWaits() && !stations.full();
        if (another) {
            view.offer(Optional.of(uri));
        } else if (!stations.anyListens()) {
            listen(uri);
        }
        return another;
    }

    void acceptOffer() {
        Optional<String> uri = view.offered();
        declineOffer();
        uri.ifPresent(this::listenBeside);
    }

    void declineOffer() {
        view.offer(Optional.empty());
    }

    /** Takes the one that is offered, or offers the ports there are. */
    void add() {
        if (view.offered().isPresent()) {
            acceptOffer();
            return;
        }
        view.show(Screen.LIVE);
        view.shell().topBar().addPort();
    }

    /** Takes the chosen one off the wall, unless its lifter is in a set. */
    void remove() {
        if (stations.several() && !stations.chosen().model().progress().inSet()) {
            stations.remove().stop();
            view.arrange();
        }
    }
}
