package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.backline.app.Settings;
import org.backline.core.alert.Feedback;
import org.backline.core.math.MassUnit;
import org.backline.core.session.Command;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EventThreadExtension.class)
class SettingsSheetTest {
    private static final int ALERTS = 1;
    private static final int LIVE = 2;
    private static final int APPEARANCE = 3;
        private final Bench bench = Bench.of(ScriptedLift.ofPeaks(0.6), Theme.DARK, Words.of(Locale.ENGLISH));
    private final SettingsSheet sheet = new SettingsSheet(bench.model(), bench);

    @ParameterizedTest
    @ValueSource(ints = {0, ALERTS, LIVE, APPEARANCE})
    void everyControlIsCalledByItsNameAndReachedByALetterOfItsOwn(int page) {
        List<Component> all = parts(sheet.turnTo(page));
        List<Integer> letters = new ArrayList<>(all.stream().filter(JLabel.class::isInstance).map(JLabel.class::cast)
                .filter(label -> label.getLabelFor() != null).map(JLabel::getDisplayedMnemonic).toList());
        all.stream().filter(part -> SwingUtilities.getAncestorOfClass(LimitChooser.class, part) == null)
                .filter(JCheckBox.class::isInstance).map(JCheckBox.class::cast).map(AbstractButton::getMnemonic).forEach(letters::add);

        assertThat(letters).isNotEmpty().doesNotContain(0).doesNotHaveDuplicates();
        assertThat(all).filteredOn(part -> part instanceof JSlider || part instanceof JComboBox
                || part instanceof JTextField && shown(part))
                .allSatisfy(part -> assertThat(part.getAccessibleContext().getAccessibleName()).isNotEmpty());
    }

    private static boolean shown(Component part) {
        return !(part.getParent() instanceof JComponent parent && parent.getClass().getName().contains("Spinner"));
    }

    @Test
    void aChangeActsAtOnce() {
        sheet.turnTo(LIVE);
        combo("Unit of loads").setSelectedItem(MassUnit.POUND);
        combo("Figure shows").setSelectedIndex(1);

        assertThat(bench.settings().readout().mass()).isEqualTo(MassUnit.POUND);
        assertThat(bench.settings().readout().now()).isTrue();
    }

    @Test
    void howOftenToBeCuedIsSaidToTheSessionToo() {
        sheet.turnTo(ALERTS);
        combo("How often").setSelectedItem(Feedback.Frequency.FADED);
        check("Cue before the line is crossed").doClick(0);

        Feedback told = new Feedback(Feedback.Frequency.FADED, true);
        assertThat(bench.settings().feedback()).isEqualTo(told);
        assertThat(bench.said()).last().isEqualTo(new Command.SetFeedback(told));
    }

    @Test
    void everyToneCanBeTriedAndADeviceChosen() {
        sheet.turnTo(ALERTS);
        button("Arch").doClick(0);
        combo("Output device").setSelectedIndex(2);

        assertThat(bench.listened()).contains("test ARCH");
        assertThat(bench.settings().sound().device()).isEqualTo("Box [plughw:1,0]");
    }

    @Test
    void backToDefaultsIsOfThatPageAlone() {
        bench.change(settings -> settings.withStrapCue(false)
                .withAppearance(settings.appearance().withHighContrast(true).withTextPercent(130)));
        sheet.turnTo(APPEARANCE);
        button("Back to defaults").doClick(0);

        assertThat(bench.settings().appearance()).isEqualTo(Settings.DEFAULT.appearance());
        assertThat(bench.settings().strapCue()).isFalse();
    }

    private JComboBox<?> combo(String name) {
        return (JComboBox<?>) part(each -> each instanceof JComboBox && name.equals(each.getAccessibleContext().getAccessibleName()));
    }

    private JCheckBox check(String name) {
        return (JCheckBox) part(each -> each instanceof JCheckBox box && box.getText().equals(name));
    }

    private AbstractButton button(String name) {
        return (AbstractButton) part(each -> each instanceof AbstractButton button && name.equals(button.getText()));
    }

    private Component part(Predicate<Component> wanted) {
        return parts(sheet).stream().filter(wanted).findFirst().orElseThrow();
    }

    private static List<Component> parts(Container container) {
        List<Component> all = new ArrayList<>();
        IntStream.range(0, container.getComponentCount()).mapToObj(container::getComponent).forEach(part -> {
            all.add(part);
            if (part instanceof Container inner) {
                all.addAll(parts(inner));
            }
        });
        return all;
    }
}
