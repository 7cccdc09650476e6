package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.InputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JRootPane;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Theme;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.RailButton;
import org.backline.report.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every action has a key, its button's tip names it, and the help sheet has a row for it. */
@ExtendWith(EventThreadExtension.class)
class ShortcutsTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    private final Bench bench = Bench.of(ScriptedLift.ofPeaks(0.59, 0.84), Theme.DARK, WORDS);

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void hasAKeyAndARowInTheSheet(Shortcut shortcut) {
        JRootPane root = new JRootPane();
        new Keys(root, bench.model()).bind(bench.shell(), bench, bench.actions());
        InputMap bound = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
        List<String> sheet = parts(new HelpSheet(WORDS, bench, new JButton())).filter(JLabel.class::isInstance)
                .map(label -> ((JLabel) label).getText()).toList();

        assertThat(shortcut.strokes(InputEvent.CTRL_DOWN_MASK)).isNotEmpty()
                .allSatisfy(stroke -> assertThat(bound.get(stroke)).isNotNull());
        assertThat(sheet).containsSequence(shortcut.keys(WORDS), shortcut.row(WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live-start", "live-failed", "live-replay", "live-nominal", "after-the-set", "calibrate-stand", "calibrate-done", "review-rep",
        "wall-three", "wall-offer"})
    void everyButtonNamesItsKey(String scene) {
        List<AbstractButton> buttons = parts(Scenes.show(scene, Theme.DARK, Locale.ENGLISH))
                .filter(part -> part instanceof BarButton || part instanceof RailButton).map(AbstractButton.class::cast).toList();

        assertThat(buttons).isNotEmpty()
                .allSatisfy(button -> assertThat(Arrays.stream(Shortcut.values()).map(shortcut -> shortcut.keys(WORDS)))
                .as(button.getText()).anyMatch(keys -> String.valueOf(button.getToolTipText()).endsWith("  (" + keys + ")")));
    }

    private static Stream<Component> parts(Component part) {
        return part instanceof Container container
                ? Stream.concat(Stream.of(part), Arrays.stream(container.getComponents()).flatMap(ShortcutsTest::parts)) : Stream.of(part);
    }
}
