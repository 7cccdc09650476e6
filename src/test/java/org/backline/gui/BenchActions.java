package org.backline.gui;

import java.util.List;
import java.util.function.Consumer;
import org.backline.core.session.Command;
import org.backline.gui.model.Controls.Screen;

/** What keys, buttons and menus do on a bench: what stays inside is done, what leads out of it is noted. */
final class BenchActions implements Actions {
    private final Bench bench;
    private final List<String> noted;
    private boolean several;

    BenchActions(Bench bench, List<String> noted) {
        this.bench = bench;
        this.noted = noted;
    }

    /** Says that several lifters are watched. */
    void watchSeveral() {
        several = true;
    }

    @Override
    public void toggleSet() {
        bench.say(bench.model().progress().inSet() ? new Command.EndSet() : new Command.StartSet());
    }

    @Override
    public void rezero() {
        bench.say(new Command.ReZero(0, 2));
    }

    @Override
    public void toggleSound() {
        bench.change(SettingChange.sound(!bench.settings().sound().on()));
    }

    @Override
    public void toggleLifting() {
        bench.shell().lifting(!bench.shell().isLifting());
    }

    @Override
    public void back() {
        bench.show(Screen.LIVE);
    }

    @Override
    public void typePort(Consumer<String> chosen) {
        noted.add("typed");
    }

    @Override
    public void typeAthlete() {
        noted.add("athlete");
    }

    @Override
    public void listenBeside(String uri) {
        noted.add("beside " + uri);
    }

    @Override
    public void toggleWarmUp() {
        bench.model().warmUp(!bench.model().warmUp());
    }

    @Override
    public void acceptOffer() {
        noted.add("offer");
    }

    @Override
    public void declineOffer() {
        noted.add("no offer");
    }

    @Override
    public void addStrap() {
        noted.add("add");
    }

    @Override
    public void removeStrap() {
        noted.add("remove");
    }

    @Override
    public void choose(int place) {
        noted.add("choose " + place);
    }

    @Override
    public void enlarge(int place) {
        noted.add("enlarge " + place);
    }

    @Override
    public void calibrate() {
        noted.add("calibrate");
    }

    @Override
    public String lifter() {
        return bench.settings().athlete();
    }

    @Override
    public boolean several() {
        return several;
    }

    @Override
    public void openSettings() {
        noted.add("settings");
    }

    @Override
    public void openHelp() {
        noted.add("help");
    }

    @Override
    public void quit() {
        noted.add("quit");
    }

    @Override
    public void openRecording(Consumer<String> chosen) {
        noted.add("file");
    }
}
