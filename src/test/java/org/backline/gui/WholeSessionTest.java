package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.app.Settings;
import org.backline.app.SoundSettings;
import org.backline.core.session.Procedure.Step;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.SetPicture;
import org.backline.gui.model.Stage;
import org.backline.io.source.PtyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A lifter at a serial cable and the real window, from the first byte to the history, many times as fast as people lift. */
@Timeout(600)
@ExtendWith(EventThreadWatch.class)
class WholeSessionTest {
    private static final double SPEED = 12;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int REPS = 5;
    private static final Settings SILENT = Settings.DEFAULT.withSound(new SoundSettings(false, 0, ""))
            .withAppearance(Settings.DEFAULT.appearance().withLanguage("en"));

    @TempDir
    Path folder;

    @Test
    void handsOnTheBarFromStartToTheLastSet() throws Exception {
        try (PtyPair cable = new PtyPair(folder);
             OpenWindow window = new OpenWindow(folder.resolve("home"), SILENT);
             ToldLifter lifter = new ToldLifter(window, cable.one(), SPEED)) {
            lifter.start();
            window.see(each -> {
                each.straps().listen("serial://" + cable.other());
                return true;
            });
            window.await("samples", SOON, each -> each.model().stage() == Stage.READY_TO_CALIBRATE);
            window.see(each -> {
                each.shell().show(Screen.CALIBRATE);
                each.shell().calibrate().begin();
                return true;
            });
            calibration(window, lifter);
            for (int set = 1; set <= 3; set++) {
                setAndRest(window, lifter, set);
            }
            window.await("the third set kept", SOON, each -> history(window).size() == 3);
            assertThat(history(window)).extracting(SetSummary::reps).containsExactly(REPS, REPS, REPS);
        }
    }

    @Test
    void everythingByKeyboardAlone() throws Exception {
        try (PtyPair cable = new PtyPair(folder);
             OpenWindow window = new OpenWindow(folder.resolve("home"), SILENT);
             ToldLifter lifter = new ToldLifter(window, cable.one(), SPEED)) {
            lifter.start();
            window.press(KeyEvent.VK_P, KeyEvent.VK_UP, KeyEvent.VK_UP, KeyEvent.VK_ENTER);
            window.type(cable.other().toString());
            window.press(KeyEvent.VK_ENTER);
            window.await("samples", SOON, each -> each.model().stage() == Stage.READY_TO_CALIBRATE);
            window.press(KeyEvent.VK_L);
            window.type("120");
            window.press(KeyEvent.VK_ENTER);
            window.await("the load", SOON, each -> each.settings().plan().load().equals(OptionalDouble.of(120)));
            window.press(KeyEvent.VK_4);
            window.await("something that Enter starts", SOON, each -> each.shell().primary().filter(JButton::isEnabled).isPresent());
            window.press(KeyEvent.VK_ENTER);
            calibration(window, lifter);
            setAndRest(window, lifter, 1);
            window.press(KeyEvent.VK_ESCAPE);
            window.await("the charts instead of the set", SOON, each -> shown(each.model()).isEmpty());
            window.press(KeyEvent.VK_2);
            window.await("the review", SOON, each -> each.shell().screen() == Screen.REVIEW);
            window.pressWithCtrl(KeyEvent.VK_Q);
            window.await("the end", SOON, each -> window.isClosed());
            assertThat(history(window)).extracting(SetSummary::reps).containsExactly(REPS);
        }
    }

    private static void calibration(OpenWindow window, ToldLifter lifter) {
        asked(window, lifter, Step.STAND);
        window.await("a zero", SOON, each -> !each.model().mounting().nominal());
        asked(window, lifter, Step.BEND);
        asked(window, lifter, Step.RANGE);
        window.await("a range", SOON, each -> !each.model().terms().typicalRange());
        window.await("the end of the calibration", SOON, each -> !each.shell().calibrate().underWay());
    }

    private static void asked(OpenWindow window, ToldLifter lifter, Step step) {
        window.await("asked for " + step, SOON, each -> lifter.did(step));
    }

    /** Nothing is awaited that goes by: on a busy machine the window may be looked at late. */
    private static void setAndRest(OpenWindow window, ToldLifter lifter, int set) {
        lifter.wantSet();
        window.await("set " + set, SOON, each -> each.model().progress().set() == set);
        window.await("the live screen", SOON, each -> each.shell().screen() == Screen.LIVE);
        window.await("all reps of set " + set, SOON, each -> each.model().progress().rep() == REPS);
        window.await("rest", SOON, each -> each.model().stage() == Stage.REST);
        window.await("the set just done", SOON, each -> shown(each.model()).filter(done -> done.index() == set).isPresent());
        Optional<SetResult> done = window.see(each -> shown(each.model()));
        assertThat(done).hasValueSatisfying(result -> assertThat(result.reps()).hasSize(REPS));
    }

    private static Optional<SetResult> shown(DashboardModel model) {
        return model.after().shown(model.clock()).map(SetPicture::result);
    }

    private static List<SetSummary> history(OpenWindow window) {
        List<SessionSummary> sessions = window.backline().archive().sessions().orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(sessions).hasSize(1);
        return sessions.get(0).sets();
    }
}
