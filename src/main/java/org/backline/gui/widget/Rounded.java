package org.backline.gui.widget;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;

/**
 * A rectangle with round corners, as large as a card. Smooth edges cost by the area that they might be in: only the corners are drawn
 * smooth, what is straight lies on whole pixels anyway, unless the screen's scale is a broken number.
 */
public final class Rounded {
    private static final BasicStroke LINE = new BasicStroke(1f);

    private Rounded() {
    }

    /** Fills it from the origin on. */
    public static void fill(Graphics2D g, int width, int height, int arc) {
        Consumer<Graphics2D> whole = part -> part.fill(new RoundRectangle2D.Double(0, 0, width, height, arc, arc));
        if (!onWholePixels(g)) {
            whole.accept(g);
            return;
        }
        int corner = corner(arc);
        Graphics2D plain = plain(g);
        plain.fillRect(corner, 0, width - 2 * corner, height);
        plain.fillRect(0, corner, corner, height - 2 * corner);
        plain.fillRect(width - corner, corner, corner, height - 2 * corner);
        plain.dispose();
        corners(g, width, height, corner, whole);
    }

    /** Draws its edge, one pixel wide, inside of it. */
    public static void outline(Graphics2D g, int width, int height, int arc) {
        Consumer<Graphics2D> whole = part -> {
            part.setStroke(LINE);
            part.draw(new RoundRectangle2D.Double(0.5, 0.5, width - 1.0, height - 1.0, arc, arc));
        };
        if (!onWholePixels(g)) {
            whole.accept(g);
            return;
        }
        int corner = corner(arc);
        Graphics2D plain = plain(g);
        plain.fillRect(corner, 0, width - 2 * corner, 1);
        plain.fillRect(corner, height - 1, width - 2 * corner, 1);
        plain.fillRect(0, corner, 1, height - 2 * corner);
        plain.fillRect(width - 1, corner, 1, height - 2 * corner);
        plain.dispose();
        corners(g, width, height, corner, whole);
    }

    private static void corners(Graphics2D g, int width, int height, int corner, Consumer<Graphics2D> whole) {
        for (int x : new int[] {0, width - corner}) {
            for (int y : new int[] {0, height - corner}) {
                Graphics2D part = (Graphics2D) g.create();
                part.clipRect(x, y, corner, corner);
                whole.accept(part);
                part.dispose();
            }
        }
    }

    private static int corner(int arc) {
        return arc / 2 + 1;
    }

    private static Graphics2D plain(Graphics2D g) {
        Graphics2D plain = (Graphics2D) g.create();
        plain.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        return plain;
    }

    private static boolean onWholePixels(Graphics2D g) {
        AffineTransform user = g.getTransform();
        double[] each = {user.getScaleX(), user.getScaleY(), user.getTranslateX(), user.getTranslateY()};
        for (double one : each) {
            if (one != Math.rint(one)) {
                return false;
            }
        }
        return user.getShearX() == 0 && user.getShearY() == 0;
    }
}
