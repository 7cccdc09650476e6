package org.backline.gui.review;

import java.awt.Container;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import org.backline.gui.theme.Fonts;
import org.backline.gui.widget.TallPanel;
import org.backline.gui.widget.WrappedLabel;
import org.backline.report.Words;

/** Names and values one under the other, as wide as there is room. */
final class FigureRows extends TallPanel {
    static final String NONE = "–";
    /** Of a row in the narrowest panel, of a name in it at most, and of what is between name and figure [px]. */
    static final int WIDTH = 230;
    private static final int NAME_WIDTH = 165;
    private static final int BETWEEN = 8;
    /** Of a figure in words, as a share of its row; it goes on in further lines. */
    private static final double WIDEST_FIGURE = 0.65;

    private final Words words;

    FigureRows(Words words) {
        super(new MigLayout("insets 0 0 0 6, wrap 1, gap 0 4", "[grow,fill]"));
        super.setOpaque(false);
        this.words = words;
    }

    /** @return how much wider than drawn the panel is for large text; its names go on in further lines instead */
    static double wider() {
        return Math.max(1, Math.min(1.25, Fonts.scale()));
    }

    void title(String text) {
        add(styled(text, "h3"), "wmin 0");
    }

    void group(String name) {
        JLabel label = new WrappedLabel(name.toUpperCase(words.locale()), (int) (WIDTH * wider()));
        label.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        label.setFont(Fonts.strong(14));
        add(label, "gaptop 14");
    }

    void row(String name, String value) {
        row(name, value, name);
    }

    /** @param tip what there is to say about it: its name in full, why it has no value */
    void row(String name, String value, String tip) {
        JLabel figure = new WrappedLabel(value, (int) (WIDEST_FIGURE * WIDTH * wider()));
        figure.putClientProperty("FlatLaf.styleClass", value.equals(NONE) ? "muted" : "h4");
        JLabel label = new WrappedLabel(name,
                (int) Math.min(NAME_WIDTH * wider(), WIDTH * wider() - BETWEEN - figure.getPreferredSize().width));
        JPanel row = new JPanel(new MigLayout("insets 0", "[grow]" + BETWEEN + "[right]"));
        row.setOpaque(false);
        row.add(label);
        row.add(figure);
        label.setToolTipText(tip);
        figure.setToolTipText(tip);
        figure.getAccessibleContext().setAccessibleDescription(tip);
        add(row);
        add(new JSeparator());
    }

    void remark(String text) {
        JLabel label = new WrappedLabel(text, (int) (WIDTH * wider()));
        label.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        add(label);
    }

    private static JLabel styled(String text, String style) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", style);
        return label;
    }

    /** @return names and values as they stand */
    List<String> told() {
        return labels(this).map(JLabel::getText).toList();
    }

    /** @return what there is to say about the values that are missing */
    List<String> reasons() {
        return labels(this).filter(label -> label.getText().equals(NONE)).map(JLabel::getToolTipText).toList();
    }

    private static Stream<JLabel> labels(Container container) {
        return Arrays.stream(container.getComponents()).flatMap(part -> part instanceof JLabel label ? Stream.of(label)
                : part instanceof Container inner ? labels(inner) : Stream.empty());
    }
}
