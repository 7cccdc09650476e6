package org.backline.gui.widget;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import org.backline.gui.theme.Hints;

/** A label that goes on in further lines where it would be wider than it may; it stays plain text, for screen readers too. */
public final class WrappedLabel extends JLabel {
    private final int widest;

    /** @param widest [px] */
    public WrappedLabel(String text, int widest) {
        super(text);
        this.widest = widest;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        List<String> lines = lines(metrics, widest);
        return new Dimension(2 + lines.stream().mapToInt(metrics::stringWidth).max().orElse(0), lines.size() * metrics.getHeight());
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
        List<String> lines = lines(getFontMetrics(getFont()), widest);
        float baseline = (getHeight() - lines.size() * metrics.getHeight()) / 2f + metrics.getAscent();
        for (String line : lines) {
            g.drawString(line, 0, baseline);
            baseline += metrics.getHeight();
        }
        g.dispose();
    }

    private List<String> lines(FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : getText().split(" ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
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
