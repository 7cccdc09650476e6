package org.backline.gui;

import java.util.function.UnaryOperator;
import org.backline.app.Backline;
import org.backline.app.Settings;

/** What is set for each lifter and for all of them: takes changes, remembers them, and lets the screens follow. */
final class LifterSettings {
    private final Backline backline;
    private final Stations stations;
    private final View view;

    LifterSettings(Backline backline, Stations stations, View view) {
        this.backline = backline;
        this.stations = stations;
        this.view = view;
    }

    /** @return the chosen lifter's */
    Settings now() {
        return stations.chosen().settings();
    }

    /** Changes what is set for the chosen lifter, and for all. */
    void change(UnaryOperator<Settings> change) {
        change(stations.chosen(), change);
    }

    /** Changes what is set for one lifter, and for all. What is the first one's own is remembered. */
    void change(Station station, UnaryOperator<Settings> change) {
        Settings before = station.settings();
        Settings after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        station.take(after);
        Settings kept = backline.settings();
        backline.settings(stations.first(station) ? after : after.withLifter(kept.lifter()).withLastPort(kept.lastPort()));
        boolean another = !after.athlete().equals(before.athlete());
        if (station.listens() && !before.athlete().isEmpty() && another) {
            station.listen(station.uri()); // another body: another session, another zero
        }
        dress(before, after);
        if (another) {
            view.arrange();
        }
    }

    /** Colours change in place; words and sizes do not. */
    private void dress(Settings before, Settings after) {
        boolean units = after.readout().mass() != before.readout().mass();
        if (units || !after.appearance().equals(before.appearance())) {
            view.recolour(after.appearance());
        }
        if (units || !after.appearance().withTheme("").equals(before.appearance().withTheme(""))) {
            view.redress();
        }
    }
}
