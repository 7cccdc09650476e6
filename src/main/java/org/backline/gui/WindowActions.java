package org.backline.gui;

import java.util.function.Consumer;
import javax.swing.JFrame;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Controls.Screen;

/** Does what keys, buttons and menus of the window mean. */
final class WindowActions implements Actions {
    private final JFrame frame;
    private final Placement placement;
    private final Prompts prompts;
    private final Stations stations;
    private final Straps straps;
    private final View view;
    private final Controls controls;
    private final Runnable quitting;

    /** @param quitting closes the window, in good order */
    WindowActions(JFrame frame, Placement placement, Prompts prompts, Stations stations, Straps straps, View view, Controls controls,
            Runnable quitting) {
        this.frame = frame;
        this.placement = placement;
        this.prompts = prompts;
        this.stations = stations;
        this.straps = straps;
        this.view = view;
        this.controls = controls;
        this.quitting = quitting;
    }

    @Override
    public void toggleSet() {
        stations.chosen().toggleSet();
    }

    @Override
    public void toggleWarmUp() {
        stations.chosen().toggleWarmUp();
    }

    @Override
    public void rezero() {
        stations.chosen().rezero();
    }

    @Override
    public void toggleSound() {
        controls.change(SettingChange.sound(!controls.settings().sound().on()));
    }

    @Override
    public void toggleLifting() {
        boolean on = !view.shell().isLifting();
        view.shell().lifting(on);
        if (on) {
            placement.fillScreen();
        } else {
            placement.restore();
        }
        view.shell().takeFocus();
    }

    @Override
    public void back() {
        if (view.offered().isPresent()) {
            declineOffer();
        } else if (view.shell().isLifting()) {
            toggleLifting();
        } else if (view.shell().screen() != Screen.LIVE) {
            view.show(Screen.LIVE);
        } else if (view.enlarged()) {
            view.showAll();
        } else if (!several()) {
            stations.chosen().model().after().toggle();
        }
    }

    @Override
    public void typePort(Consumer<String> chosen) {
        prompts.port(view.words()).ifPresent(chosen);
    }

    @Override
    public void openRecording(Consumer<String> chosen) {
        prompts.recording().ifPresent(chosen);
    }

    @Override
    public void listenBeside(String uri) {
        straps.listenBeside(uri);
    }

    @Override
    public void acceptOffer() {
        straps.acceptOffer();
    }

    @Override
    public void declineOffer() {
        straps.declineOffer();
    }

    @Override
    public void addStrap() {
        straps.add();
    }

    @Override
    public void removeStrap() {
        straps.remove();
    }

    @Override
    public void choose(int place) {
        view.choose(stations.all().get(place));
    }

    @Override
    public void enlarge(int place) {
        view.enlarge(stations.all().get(place));
    }

    @Override
    public void calibrate() {
        view.show(Screen.CALIBRATE);
    }

    @Override
    public String lifter() {
        return stations.name(stations.chosen(), view.words());
    }

    @Override
    public boolean several() {
        return stations.several();
    }

    @Override
    public void typeAthlete() {
        prompts.name(view.words(), "").ifPresent(name -> controls.change(SettingChange.athlete(name)));
    }

    @Override
    public void openSettings() {
        SettingsSheet.open(frame, stations.chosen().model(), view.words(), controls);
    }

    @Override
    public void openHelp() {
        HelpSheet.open(frame, view.words(), controls);
    }

    @Override
    public void quit() {
        quitting.run();
    }
}
