package org.backline.gui;

import java.awt.Window;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.backline.app.Settings;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.session.Command;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.report.Words;

/** The settings, in one sheet. Changes act at once. */
final class SettingsSheet {
    private static final List<String> THEMES = List.of("system", "light", "dark");
    private static final List<String> LANGUAGES = List.of("", "en", "de");

    private final DashboardModel model;
    private final Words words;
    private final Controls controls;

    private SettingsSheet(DashboardModel model, Words words, Controls controls) {
        this.model = model;
        this.words = words;
        this.controls = controls;
    }

    static void open(Window owner, DashboardModel model, Words words, Controls controls) {
        JDialog dialog = Dialogs.of(owner, words.text("screen.settings"));
        JPanel content = new SettingsSheet(model, words, controls).content();
        content.add(Dialogs.closer(dialog, words), "span, tag ok, gaptop 12");
        dialog.setContentPane(content);
        Dialogs.show(dialog);
    }

    static JPanel content(DashboardModel model, Words words, Controls controls) {
        return new SettingsSheet(model, words, controls).content();
    }

    private JPanel content() {
        Settings settings = controls.settings();
        JPanel panel = new JPanel(new MigLayout("insets 24 28 24 28, wrap 2, gap 24 14", "[][320,grow,fill]"));
        panel.add(new JLabel(words.text("settings.athlete")));
        panel.add(athlete(settings));
        panel.add(new JLabel(words.text("settings.line")), "aligny top, gaptop 20");
        Exercise exercise = settings.roster().known(model.terms().exercise());
        panel.add(new LimitChooser(words, exercise, model.terms().range(), model.terms().limits(), limits -> {
            controls.say(new Command.SetLimits(limits));
            controls.change(Setup.limits(exercise, limits));
        }));
        panel.add(new JLabel(words.text("settings.range")));
        panel.add(typicalRange());
        panel.add(new JLabel(words.text("settings.sound")));
        panel.add(sound(settings), "split 2");
        panel.add(test(), "growx 0");
        panel.add(new JLabel(words.text("settings.volume")));
        panel.add(volume(settings));
        panel.add(new JLabel(words.text("settings.theme")));
        panel.add(choice(THEMES, settings.appearance().theme(), "settings.theme.", theme -> controls.change(Setup.theme(theme))));
        panel.add(new JLabel(words.text("settings.language")));
        panel.add(language(settings));
        return panel;
    }

    private JTextField athlete(Settings settings) {
        JTextField field = new JTextField(settings.athlete());
        field.addActionListener(event -> controls.change(Setup.athlete(field.getText().strip())));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                controls.change(Setup.athlete(field.getText().strip()));
            }
        });
        return field;
    }

    private JButton typicalRange() {
        JButton button = new JButton(words.text("settings.range.typical"));
        button.setEnabled(!model.terms().typicalRange());
        button.addActionListener(event -> {
            controls.say(new Command.SetRange(OwnRange.POPULATION));
            controls.change(Setup.range(OwnRange.POPULATION));
            button.setEnabled(false);
        });
        return button;
    }

    private JCheckBox sound(Settings settings) {
        JCheckBox box = new JCheckBox(words.text("bar.sound.on"), settings.sound().on());
        box.addActionListener(event -> controls.change(Setup.sound(box.isSelected())));
        return box;
    }

    private JButton test() {
        JButton test = new JButton(words.text("settings.test"));
        test.addActionListener(event -> controls.testAlert());
        return test;
    }

    private JSlider volume(Settings settings) {
        JSlider slider = new JSlider(0, 100, (int) Math.round(100 * settings.sound().volume()));
        slider.getAccessibleContext().setAccessibleName(words.text("settings.volume"));
        slider.addChangeListener(event -> {
            if (!slider.getValueIsAdjusting()) {
                controls.change(Setup.volume(slider.getValue() / 100.0));
            }
        });
        return slider;
    }

    private JComboBox<String> language(Settings settings) {
        JComboBox<String> box = new JComboBox<>(new String[] {words.text("settings.language.system"), "English", "Deutsch"});
        box.setSelectedIndex(Math.max(0, LANGUAGES.indexOf(settings.appearance().language())));
        box.addActionListener(event -> controls.change(Setup.language(LANGUAGES.get(box.getSelectedIndex()))));
        return box;
    }

    private JComboBox<String> choice(List<String> ids, String chosen, String key, Consumer<String> change) {
        JComboBox<String> box = new JComboBox<>(ids.stream().map(id -> words.text(key + id)).toArray(String[]::new));
        box.setSelectedIndex(Math.max(0, ids.indexOf(chosen)));
        box.addActionListener(event -> change.accept(ids.get(box.getSelectedIndex())));
        return box;
    }
}
