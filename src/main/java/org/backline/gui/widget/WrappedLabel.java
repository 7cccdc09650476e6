package org.backline.gui.widget;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import org.backline.gui.theme.Hints;

/** A label that goes on in further lines where it would be wider than it may; it stays plain text, for screen readers too. */
public final class WrappedLabel extends JLabel {
    /** Widths are those of smooth letters, which {@link Hints} asks for. */
    private static final FontRenderContext AS_PAINTED = new FontRenderContext(null, true, true);

    private final int widest;

    /** @param widest [px] */
    public WrappedLabel(String text, int widest) {
        super(text);
        this.widest = widest;
    }

    @Override
    public Dimension getPreferredSize() {
        List<String> lines = lines();
        return new Dimension(2 + (int) Math.ceil(lines.stream().mapToDouble(this::width).max().orElse(0)),
                lines.size() * getFontMetrics(getFont()).getHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        g.setFont(getFont());
        g.setColor(getForeground());
        FontMetrics metrics = g.getFontMetrics();
        List<String> lines = lines();
        float baseline = (getHeight() - lines.size() * metrics.getHeight()) / 2f + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, 0, baseline);
            baseline += metrics.getHeight();
        }
        g.dispose();
    }

    private double width(String text) {
        return getFont().getStringBounds(text, AS_PAINTED).getWidth();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : getText().split(" ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && width(longer) > widest) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
