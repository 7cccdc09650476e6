package org.backline.gui;

import java.awt.Desktop;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.backline.app.Backline;
import org.backline.app.Chime;
import org.backline.app.PortChoice;
import org.backline.app.Settings;
import org.backline.app.SoundState;
import org.backline.core.session.Command;
import org.backline.gui.model.Controls;
import org.backline.gui.model.History;

/** Passes on what a person does on a screen to the part of the window that it is about. */
final class WindowControls implements Controls {
    private static final System.Logger LOG = System.getLogger(WindowControls.class.getName());

    private final Backline backline;
    private final Stations stations;
    private final Straps straps;
    private final View view;
    private final LifterSettings settings;
    private final Prompts prompts;
    private final History history;

    WindowControls(Backline backline, Stations stations, Straps straps, View view, LifterSettings settings, Prompts prompts) {
        this.backline = backline;
        this.stations = stations;
        this.straps = straps;
        this.view = view;
        this.settings = settings;
        this.prompts = prompts;
        history = new KeptHistory(backline.archive(), stations);
    }

    @Override
    public void listen(String uri) {
        straps.listen(uri);
    }

    @Override
    public void say(Command command) {
        stations.chosen().say(command);
    }

    @Override
    public void playOrPause() {
        stations.chosen().playOrPause();
    }

    @Override
    public void playFaster(double times) {
        stations.chosen().playFaster(times);
    }

    @Override
    public void show(Screen screen) {
        view.show(screen);
    }

    @Override
    public void openRecording() {
        prompts.recording().ifPresent(straps::listen);
    }

    @Override
    public void choosePort() {
        view.shell().topBar().choosePort();
    }

    @Override
    public void testAlert() {
        backline.testAlert();
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
    public void chime(Chime chime) {
        backline.chime(chime);
        stations.chosen().feel(chime);
    }

    @Override
    public Settings settings() {
        return settings.now();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings.change(change);
    }

    @Override
    public CompletableFuture<List<PortChoice>> ports() {
        return EventThread.bring(backline.ports());
    }

    @Override
    public History history() {
        return history;
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
        view.shell().review().reload(session, index);
    }

    @Override
    public Path dataFolder() {
        return backline.dataFolder();
    }

    @Override
    public CompletableFuture<Long> dataSize() {
        return EventThread.bring(backline.dataSize());
    }

    @Override
    public boolean openFolder(Path folder) {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return false;
        }
        try {
            Desktop.getDesktop().open(folder.toFile());
            return true;
        } catch (IOException | IllegalArgumentException noProgram) {
            LOG.log(Level.INFO, "the folder cannot be shown", noProgram);
            return false;
        }
    }

    @Override
    public CompletableFuture<Path> packBugReport(Path folder) {
        return EventThread.bring(backline.packBugReport(folder));
    }
}
