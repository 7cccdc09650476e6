package org.backline.gui;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.backline.gui.theme.Fonts;
import org.backline.gui.widget.TallPanel;
import org.backline.report.Words;

/**
 * One page of the settings: a title, and rows of name and control. Every control is called by its name, for eyes and screen readers
 * alike, and reached by Alt and a letter of it that nothing else on the page has.
 */
final class SettingsForm {
    private static final int TEXT_WIDTH = 460;

    private final Words words;
    private final JPanel panel = new TallPanel(new MigLayout("insets 24 28 24 28, wrap 2, gap 24 14", "[][260:360,grow,fill]"));
    private final Set<Character> taken = new HashSet<>();

    /** @param title key of the page's name */
    SettingsForm(Words words, String title) {
        this.words = words;
        panel.add(Dialogs.heading(words.text(title)), "span, gapbottom 8");
    }

    JPanel panel() {
        return panel;
    }

    void check(String key, boolean now, Consumer<Boolean> change) {
        JCheckBox box = new JCheckBox(words.text(key), now);
        box.addActionListener(event -> change.accept(box.isSelected()));
        letter(box);
        panel.add(box, "skip");
    }

    /** @param name what each value is called */
    <T> JComboBox<T> choice(String key, List<T> values, Function<? super T, String> name, T now, Consumer<? super T> change) {
        JComboBox<T> box = new JComboBox<>();
        ListCellRenderer<? super T> standard = box.getRenderer();
        box.setRenderer((list, value, index, selected, focused) -> {
            JComponent cell = (JComponent) standard.getListCellRendererComponent(list, value, index, selected, focused);
            if (cell instanceof JLabel label && value != null) {
                label.setText(name.apply(value));
            }
            return cell;
        });
        values.forEach(box::addItem);
        box.setSelectedItem(now);
        box.addActionListener(event -> change.accept(box.getItemAt(box.getSelectedIndex())));
        row(key, box);
        return box;
    }

    /** @param unit written behind the number */
    void slider(String key, int least, int most, int step, int now, String unit, IntConsumer change) {
        JSlider slider = new JSlider(least, most, now);
        slider.setMinorTickSpacing(step);
        slider.setSnapToTicks(step > 1);
        JLabel value = new JLabel(now + unit);
        slider.addChangeListener(event -> {
            value.setText(slider.getValue() + unit);
            if (!slider.getValueIsAdjusting()) {
                change.accept(slider.getValue());
            }
        });
        name(key, slider);
        panel.add(slider, "split 2");
        panel.add(value, "w 72::, growx 0");
    }

    void text(String key, String now, Consumer<String> change) {
        JTextField field = new JTextField(now);
        field.addActionListener(event -> change.accept(field.getText().strip()));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                change.accept(field.getText().strip());
            }
        });
        row(key, field);
    }

    /** Adds buttons in one row. */
    void buttons(String key, List<JButton> buttons) {
        name(key, buttons.get(0));
        JPanel row = new JPanel(new MigLayout("insets 0, gap 12"));
        row.setOpaque(false);
        for (JButton button : buttons) {
            letter(button);
            row.add(button);
        }
        panel.add(row);
    }

    JButton button(String key, Runnable action) {
        JButton button = new JButton(words.text(key));
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Adds a button behind what it is about. */
    void named(String text, JButton button) {
        panel.add(new JLabel(text), "wmin 0");
        button.getAccessibleContext().setAccessibleName(button.getText() + ' ' + text);
        letter(button);
        panel.add(button, "growx 0");
    }

    void row(String key, JComponent control) {
        name(key, control);
        panel.add(control);
    }

    /** Adds something that names itself. */
    void wide(JComponent control) {
        panel.add(control, "span, growx, hidemode 3");
    }

    /** Adds a sentence. @return where it can be said anew */
    JTextArea note(String sentence) {
        int width = (int) (TEXT_WIDTH * Fonts.scale());
        JTextArea note = Dialogs.text(sentence, width);
        panel.add(note, "span, w " + width + '!'); // at another width it would be of another height than it has room for
        return note;
    }

    /** Adds the button that takes back everything on the page. */
    void defaults(Runnable action) {
        JButton button = button("settings.defaults", action);
        letter(button);
        panel.add(button, "span, growx 0, gaptop 12");
    }

    /** The label names its control for screen readers too; a text field that is asked for its context before it is shown would fail. */
    private void name(String key, JComponent control) {
        JLabel label = new JLabel(words.text(key));
        label.setLabelFor(control);
        label.setDisplayedMnemonic(free(label.getText()));
        panel.add(label);
    }

    private void letter(AbstractButton button) {
        button.setMnemonic(free(button.getText()));
    }

    /** @return the first letter of a name that nothing else on this page is reached by; 0 if there is none */
    private char free(String name) {
        char letter = (char) name.chars().map(Character::toUpperCase).filter(c -> c >= 'A' && c <= 'Z' && !taken.contains((char) c))
                .findFirst().orElse(0);
        taken.add(letter);
        return letter;
    }
}
