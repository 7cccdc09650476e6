package org.backline.gui;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javax.swing.JButton;
import javax.swing.JFormattedTextField;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.backline.report.Words;

/** Sets the load on the bar. */
final class LoadChooser extends JPanel {
    private static final double HEAVIEST = 600;
    private static final double STEP = 2.5;

    private final JFormattedTextField field;

    /** @param chosen is given the load [kg] */
    LoadChooser(Words words, OptionalDouble load, DoubleConsumer chosen) {
        super(new MigLayout("insets 16 20 16 20, wrap 2, gap 12 10", "[grow][]"));
        JLabel title = new JLabel(words.text("load.title"));
        title.putClientProperty("FlatLaf.styleClass", "h3");
        super.add(title, "span");
        JSpinner kilograms = new JSpinner(new SpinnerNumberModel(Math.min(HEAVIEST, load.orElse(0)), 0, HEAVIEST, STEP));
        field = ((JSpinner.DefaultEditor) kilograms.getEditor()).getTextField();
        super.add(kilograms, "growx");
        super.add(new JLabel("kg"));
        JButton set = new JButton(words.text("load.set"));
        set.addActionListener(event -> chosen.accept(((Number) kilograms.getValue()).doubleValue()));
        field.addActionListener(event -> set.doClick(0)); // Enter
        super.add(set, "span, growx, gaptop 4");
    }

    /** Lets the load be typed at once, in place of the old one. */
    void beginTyping() {
        field.requestFocusInWindow();
        field.selectAll();
    }
}
