package org.backline.gui.widget;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import javax.swing.JToggleButton;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;

/** A button of the rail: icon over name; the chosen one stands on a raised tile. */
public final class RailButton extends JToggleButton {
    private static final int ICON = 24;
    private static final int HEIGHT = 68;
    private static final int ARC = 18;

    private final Look look;
    private final Icon symbol;

    public RailButton(Look look, String icon, String name, String tip) {
        this.look = look;
        this.symbol = Icons.of(icon, ICON);
        setText(name);
        setToolTipText(tip);
        BareButton.prepare(this);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getFontMetrics(Fonts.strong(13)).stringWidth(getText()) + 10, HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        Tone tone = look.tone();
        if (isSelected() || getModel().isRollover()) {
            g.setColor(tone.raise());
            g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), ARC, ARC));
        }
        setForeground(isSelected() ? tone.ink() : tone.muted());
        symbol.paintIcon(this, g, (getWidth() - ICON) / 2, 11);
        g.setFont(isSelected() ? Fonts.strong(13) : Fonts.text(13));
        g.setColor(getForeground());
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(getText(), (getWidth() - metrics.stringWidth(getText())) / 2, HEIGHT - 14);
        if (isFocusOwner()) {
            BareButton.ring(g, this, tone.ink(), ARC);
        }
        g.dispose();
    }
}
