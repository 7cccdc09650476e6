package org.backline.gui.review;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.backline.gui.chart.Plane;
import org.backline.gui.theme.Look;

/** The moment at which a rep would be cut: a thin line with a handle at its top. */
final class Playhead {
    private static final Stroke LINE = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {3, 3}, 0f);
    private static final double HANDLE = 7;

    private Playhead() {
    }

    /** @param at in the unit of the domain axis */
    static void paint(Graphics2D g, Plane plane, Look look, double at) {
        if (at < plane.domain().from() || at > plane.domain().to()) {
            return;
        }
        double x = plane.x(at);
        double top = plane.area().getY();
        g.setColor(look.neutral().ink());
        g.setStroke(LINE);
        g.draw(new Line2D.Double(x, top, x, plane.area().getMaxY()));
        Path2D handle = new Path2D.Double();
        handle.moveTo(x - HANDLE, top);
        handle.lineTo(x + HANDLE, top);
        handle.lineTo(x, top + 1.4 * HANDLE);
        handle.closePath();
        g.fill(handle);
    }
}
