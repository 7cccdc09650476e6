package org.backline.gui.widget;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;

/** A rounded panel on the window's ground. One that turns takes the window's tone when a line is crossed, others stay. */
public class Card extends JPanel {
    private static final int ARC = 24;

    private final Look look;
    private final boolean turns;

    public Card(Look look, boolean turns, LayoutManager layout) {
        super(layout, true);
        this.look = look;
        this.turns = turns;
    }

    /** @return false: the window's ground shows around the rounded corners */
    @Override
    public boolean isOpaque() {
        return false;
    }

    protected final Look look() {
        return look;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Tone tone = turns ? look.tone() : look.neutral();
        graphics.setColor(tone.card());
        Rectangle asked = graphics.getClipBounds();
        if (asked != null && new Rectangle(ARC, ARC, getWidth() - 2 * ARC, getHeight() - 2 * ARC).contains(asked)) {
            graphics.fillRect(asked.x, asked.y, asked.width, asked.height); // most frames: no corner to smooth
            return;
        }
        Graphics2D g = Hints.smooth(graphics.create());
        Rounded.fill(g, getWidth(), getHeight(), ARC);
        if (!turns || !look.turned()) {
            g.setColor(tone.line());
            Rounded.outline(g, getWidth(), getHeight(), ARC);
        }
        g.dispose();
    }
}
