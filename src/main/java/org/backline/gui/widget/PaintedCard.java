package org.backline.gui.widget;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;

/** A card that paints what is on it. */
public abstract class PaintedCard extends Painted {
    private static final int ARC = 24;

    private final Look look;

    protected PaintedCard(Look look, AccessibleRole role) {
        super(role);
        this.look = look;
    }

    protected final Look look() {
        return look;
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        g.setColor(look.neutral().card());
        Rounded.fill(g, getWidth(), getHeight(), ARC);
        g.setColor(look.neutral().line());
        Rounded.outline(g, getWidth(), getHeight(), ARC);
        paintContent(g);
        g.dispose();
    }

    /** Paints upon the card. */
    protected abstract void paintContent(Graphics2D g);
}
