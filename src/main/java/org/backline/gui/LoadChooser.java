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
import org.backline.core.math.MassUnit;
import org.backline.report.Words;

/** Sets the load on the bar. */
final class LoadChooser extends JPanel {
    private static final double HEAVIEST_KG = 600;

    private final JFormattedTextField field;

    /** @param chosen is given the load [kg] */
    LoadChooser(Words words, OptionalDouble load, DoubleConsumer chosen) {
        super(new MigLayout("insets 16 20 16 20, wrap 2, gap 12 10", "[grow][]"));
        JLabel title = new JLabel(words.text("load.title"));
        title.putClientProperty("FlatLaf.styleClass", "h3");
        super.add(title, "span");
        MassUnit unit = words.mass();
        double heaviest = Math.rint(unit.of(HEAVIEST_KG));
        double now = Math.rint(10 * unit.of(load.orElse(0))) / 10;
        JSpinner mass = new JSpinner(new SpinnerNumberModel(Math.min(heaviest, now), 0, heaviest, unit == MassUnit.POUND ? 5 : 2.5));
        mass.getAccessibleContext().setAccessibleName(words.text("load.title"));
        field = ((JSpinner.DefaultEditor) mass.getEditor()).getTextField();
        super.add(mass, "growx");
        super.add(new JLabel(unit.symbol()));
        JButton set = new JButton(words.text("load.set"));
        set.addActionListener(event -> chosen.accept(unit.kilograms(((Number) mass.getValue()).doubleValue())));
        field.addActionListener(event -> set.doClick(0)); // Enter
        super.add(set, "span, growx, gaptop 4");
    }

    /** Lets the load be typed at once, in place of the old one. */
    void beginTyping() {
        field.requestFocusInWindow();
        field.selectAll();
    }
}
