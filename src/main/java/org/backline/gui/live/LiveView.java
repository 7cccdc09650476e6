package org.backline.gui.live;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.Painted;

/** A painted part of the live panel. It has no background of its own, and all its sizes follow from its bounds. */
abstract class LiveView extends Painted {
    private final DashboardModel model;
    private final Look look;
    private Object last = "";

    LiveView(DashboardModel model, Look look) {
        super(AccessibleRole.LABEL);
        this.model = model;
        this.look = look;
    }

    final DashboardModel model() {
        return model;
    }

    final Look look() {
        return look;
    }

    /** Paints itself anew if what it shows has changed since the last time: most of the panel stands still from frame to frame. */
    final void refresh() {
        Object now = shown();
        if (!now.equals(last)) {
            last = now;
            repaintChanged();
        }
    }

    /** What is shown has changed: asks for the painting of all of it, or of less where less will do. */
    void repaintChanged() {
        repaint();
    }

    /** @return everything that decides what is painted, colours and size aside, comparable by value */
    abstract Object shown();

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        paint(g, getWidth(), getHeight());
        g.dispose();
    }

    abstract void paint(Graphics2D g, double width, double height);

    /** @return {@code font}, smaller if {@code text} would be wider than {@code room} */
    static Font fit(Graphics2D g, String text, Font font, double room) {
        return Fonts.fit(g, text, font, room);
    }

    static double widthOf(Graphics2D g, String text, Font font) {
        return Fonts.width(g, text, font);
    }
}
