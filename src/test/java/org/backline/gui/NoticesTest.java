package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.backline.app.Settings;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
@ExtendWith(EventThreadWatch.class)
class NoticesTest {
    private static final Words WORDS = Words.of(Locale.GERMAN);

    @TempDir
    private Path folder;

    @Test
    void aProblemIsToldUntilItWasReadAndNeverOverASet() throws Exception {
        Files.createDirectory(folder.resolve("config"));
        Files.writeString(folder.resolve("config").resolve("settings.properties"), "volumePct = loud\n");
        try (OpenWindow window = new OpenWindow(folder, Settings.DEFAULT)) {
            window.see(each -> {
                JFrame frame = new JFrame();
                Notices notices = new Notices(frame, window.backline(), new Prompts(frame));
                notices.tellProblems(false, WORDS);
                assertThat(dialogs(frame)).hasSize(1);
                assertThat(message(frame)).contains("Zeile 1 (volumePct = loud)", "wird übergangen");
                notices.tellProblems(true, WORDS);
                assertThat(dialogs(frame)).as("in a set").isEmpty();
                notices.tellProblems(false, WORDS);
                pane(frame).setValue(JOptionPane.OK_OPTION);
                notices.tellProblems(false, WORDS);
                assertThat(dialogs(frame)).as("once it was read").isEmpty();
                return true;
            });
        }
    }

    private static String message(JFrame frame) {
        return pane(frame).getMessage().toString();
    }

    private static JOptionPane pane(JFrame frame) {
        return (JOptionPane) dialogs(frame).get(0).getContentPane().getComponent(0);
    }

    private static List<JDialog> dialogs(JFrame frame) {
        return Arrays.stream(frame.getOwnedWindows()).filter(Window::isShowing).map(JDialog.class::cast).toList();
    }
}
