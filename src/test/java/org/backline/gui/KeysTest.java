package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.backline.core.session.Command;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EventThreadExtension.class)
class KeysTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.84);

    private final Bench bench = Bench.of(LIFT, Theme.DARK, Words.of(Locale.ENGLISH));
    private final JRootPane root = new JRootPane();

    @Test
    void numbersChooseTheScreen() {
        press("2");
        assertThat(bench.shell().screen()).isEqualTo(Screen.REVIEW);
        press("4");
        assertThat(bench.shell().screen()).isEqualTo(Screen.CALIBRATE);
        press("ESCAPE");
        assertThat(bench.shell().screen()).isEqualTo(Screen.LIVE);
    }

    @Test
    void spaceBeginsASetAndEndsIt() {
        bench.run(3, 0);
        press("SPACE");
        bench.run(ScriptedLift.FIRST + 1, 0);
        press("SPACE");

        assertThat(bench.said()).containsExactly(new Command.StartSet(), new Command.EndSet());
    }

    @Test
    void theSetThatIsLookedAtBecomesTheReferenceAndNoMore() {
        bench.withHistory();
        press("2");
        press("F");
        assertThat(bench.history().references()).hasSize(1);
        press("F");
        assertThat(bench.history().references()).isEmpty();
    }

    @Test
    void inASetOnlyAFewKeysAct() {
        bench.run(ScriptedLift.FIRST + 1, 0);
        press("2");
        press("R");
        press("T");
        press("F1");

        assertThat(bench.shell().screen()).isEqualTo(Screen.LIVE);
        assertThat(bench.said()).isEmpty();
        assertThat(bench.listened()).isEmpty();

        press("M");
        press("F11");

        assertThat(bench.settings().sound().on()).isFalse();
        assertThat(bench.shell().isLifting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4", "A"})
    void whatLiftingModeHasNoRoomForEndsIt(String key) {
        press("F11");
        press(key);

        assertThat(bench.shell().isLifting()).isFalse();
    }

    @Test
    void keysDoWhatTheSheetSays() {
        press("R");
        press("T");
        press("F1");
        press("ctrl O");
        press("ctrl COMMA");

        assertThat(bench.said()).hasOnlyElementsOfType(Command.ReZero.class).hasSize(1);
        assertThat(bench.listened()).containsExactly("test", "help", "file", "settings");
    }

    private void press(String key) {
        new Keys(root, bench.model()).bind(bench.shell(), bench, bench.actions());
        Object name = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
        assertThat(name).as(key).isNotNull();
        root.getActionMap().get(name).actionPerformed(new ActionEvent(root, ActionEvent.ACTION_PERFORMED, key));
    }
}
