package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backline.app.SessionSummary;
import org.backline.app.Settings;
import org.backline.gui.model.Controls.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several lifters in the real window, by keyboard alone. */
@Timeout(300)
@ExtendWith(EventThreadWatch.class)
class WallWindowTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Settings SILENT = Settings.DEFAULT.withSound(Settings.DEFAULT.sound().withOn(false)).withAthlete("mara");

    @TempDir
    Path folder;

    @Test
    void aSecondLifterComesAndGoesWhileTheFirstIsLeftAlone() throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), SILENT)) {
            window.press(KeyEvent.VK_ENTER);
            window.await("the first lifter", SOON, each -> each.model().stage().flowing());

            window.press(KeyEvent.VK_A, KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
            window.press(KeyEvent.VK_K, KeyEvent.VK_I, KeyEvent.VK_M, KeyEvent.VK_ENTER);
            window.await("two tiles", SOON, each -> each.shell().walled());
            window.await("data in both", SOON, each -> each.stations().all().stream().allMatch(one -> one.model().stage().flowing()));
            window.await("the second chosen", SOON, each -> each.settings().athlete().equals("kim"));

            window.press(KeyEvent.VK_1);
            window.await("the first lifter's own screens", SOON,
                    each -> !each.shell().walled() && each.settings().athlete().equals("mara"));
            window.press(KeyEvent.VK_ESCAPE, KeyEvent.VK_RIGHT);
            window.await("the second chosen again", SOON, each -> each.shell().walled() && each.settings().athlete().equals("kim"));
            window.press(KeyEvent.VK_DELETE);
            window.await("the first alone", SOON, each -> !each.stations().several() && each.shell().screen() == Screen.LIVE);
            window.await("the first still listened to", SOON, each -> each.stations().anyListens());
            window.pressWithCtrl(KeyEvent.VK_Q);
            window.await("the end", SOON, each -> window.isClosed());

            List<SessionSummary> kept = window.backline().archive().sessions().get(120, TimeUnit.SECONDS);
            assertThat(kept).extracting(each -> each.session().athlete()).containsExactlyInAnyOrder("mara", "kim");
        }
    }

    @Test
    void aStrapThatIsPluggedInBesidesIsOfferedUntilSomebodyAnswers() throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), SILENT)) {
            window.press(KeyEvent.VK_ENTER);
            window.await("the first lifter", SOON, each -> each.model().stage().flowing());
            window.await("an offer", SOON, each -> each.straps().found("serial:///dev/ttyACM7") && each.shell().offers());
            window.see(each -> {
                each.straps().watch("demo://", "kim");
                return true;
            });
            window.await("still offered on the wall", SOON, each -> each.shell().walled() && each.shell().offers());
            window.see(each -> {
                each.straps().declineOffer();
                return true;
            });
            window.await("no offer any more", SOON, each -> !each.shell().offers());
        }
    }
}
