package org.backline.gui.widget;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;

/** What the buttons that paint themselves have in common. */
final class BareButton {
    private static final float RING = 2f;

    private BareButton() {
    }

    /** Takes away what the look and feel would paint. A click does not take the focus: keys keep working. */
    static void prepare(AbstractButton button) {
        button.setRequestFocusEnabled(false);
        button.setContentAreaFilled(false);
        button.setBorder(BorderFactory.createEmptyBorder());
        button.setRolloverEnabled(true);
    }

    /** Shows that the button has the keyboard's focus. */
    static void ring(Graphics2D g, AbstractButton button, Color colour, int arc) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(RING));
        g.draw(new RoundRectangle2D.Double(1, 1, button.getWidth() - 2.0, button.getHeight() - 2.0, arc, arc));
    }
}
