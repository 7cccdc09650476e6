package org.backline.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.gui.wall.Wall;
import org.backline.report.Words;

/** The lifters of the window, one at least, in the order of their tiles, and which of them is chosen. */
final class Stations {
    private static final String PORT = "serial:";

    private final List<Station> all = new ArrayList<>();
    private Station chosen;

    Stations(Station first) {
        all.add(first);
        chosen = first;
    }

    List<Station> all() {
        return List.copyOf(all);
    }

    Station chosen() {
        return chosen;
    }

    int place() {
        return all.indexOf(chosen);
    }

    boolean several() {
        return all.size() > 1;
    }

    boolean full() {
        return all.size() == Wall.MOST;
    }

    void choose(Station one) {
        chosen = one;
    }

    /** Adds one, and chooses it. */
    void add(Station next) {
        all.add(next);
        chosen = next;
    }

    /** Takes the chosen one out and chooses its neighbour. @return the one that was taken out */
    Station remove() {
        Station gone = chosen;
        int place = all.indexOf(gone);
        all.remove(gone);
        chosen = all.get(Math.min(place, all.size() - 1));
        return gone;
    }

    /** @return whether that is the lifter whom the window begins with the next time */
    boolean first(Station station) {
        return all.get(0).equals(station);
    }

    /** @return who listens to that port: a port is one strap's, a strap is one lifter's. Of others there are as many as one likes */
    Optional<Station> at(String uri) {
        return all.stream().filter(station -> uri.startsWith(PORT) && station.listens() && station.uri().equals(uri)).findFirst();
    }

    boolean anyListens() {
        return all.stream().anyMatch(Station::listens);
    }

    boolean anyInSet() {
        return all.stream().anyMatch(station -> station.model().progress().inSet() && station.model().stage().flowing());
    }

    /** @return whether a strap is away: what is plugged in now may be that one */
    boolean anyWaits() {
        return all.stream().anyMatch(Station::waits);
    }

    String name(Station station, Words words) {
        String name = station.settings().athlete();
        return name.isBlank() ? words.text("wall.lifter", all.indexOf(station) + 1) : name;
    }
}
