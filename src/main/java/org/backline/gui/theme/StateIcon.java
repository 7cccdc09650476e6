package org.backline.gui.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.backline.gui.model.Level;

/**
 * The six states as silhouettes, so that no state is told by colour alone. Drawn on a grid of 48.
 */
public final class StateIcon {
    private static final double GRID = 48;
    private static final double OUTLINE = 3.5;

    private StateIcon() {
    }

    /** Paints a state's icon on a card in the colours of the theme. */
    public static void onCard(Graphics2D g, Level level, Palette palette, double x, double y, double size) {
        Palette.Hue hue = palette.hue(level);
        if (palette.dark() || open(level)) {
            paint(g, level, hue.tint(), palette.normal().card(), x, y, size);
        } else {
            paint(g, level, hue.fill(), palette.onFill(), x, y, size);
            outline(g, level, hue.tint(), x, y, size);
        }
    }

    /** Paints a state's icon: its silhouette in one colour, its glyph in another. */
    public static void paint(Graphics2D g, Level level, Color body, Color glyph, double x, double y, double size) {
        Graphics2D grid = onGrid(g, x, y, size);
        grid.setColor(body);
        if (open(level)) {
            grid.setStroke(round(5));
            silhouetteStrokes(grid, level);
        } else {
            grid.fill(silhouette(level));
            grid.setColor(glyph);
            glyph(grid, level);
        }
        grid.dispose();
    }

    /** @return the outline of a state's silhouette on the grid of 48, to mark a peak in a chart */
    public static Shape silhouette(Level level) {
        return switch (level) {
            case NEAR, DIFFERS -> triangle();
            case ROUND -> new RoundRectangle2D.Double(4, 4, 40, 40, 12, 12);
            case ARCH -> diamond();
            case OK, NO_DATA -> new Ellipse2D.Double(3, 3, 42, 42);
        };
    }

    private static void outline(Graphics2D g, Level level, Color color, double x, double y, double size) {
        Graphics2D grid = onGrid(g, x, y, size);
        grid.setColor(color);
        grid.setStroke(new BasicStroke((float) OUTLINE));
        grid.draw(silhouette(level));
        grid.dispose();
    }

    private static boolean open(Level level) {
        return level == Level.NO_DATA || level == Level.DIFFERS;
    }

    private static void glyph(Graphics2D g, Level level) {
        g.setStroke(round(5.2));
        switch (level) {
            case OK -> g.draw(line(14.5, 25, 21.5, 32, 34, 17.5));
            case NEAR -> {
                g.draw(line(24, 18.5, 24, 28));
                g.fill(new Ellipse2D.Double(21, 33, 6, 6));
            }
            case ROUND -> spine(g, 12.5, 36.5, 12, 14, 36, 12.5);
            case ARCH -> spine(g, 27, 13.5, 11, 24, 27, 34.5);
            default -> { }
        }
    }

    /** A spine from its lower to its upper node. */
    private static void spine(Graphics2D g, double x1, double y1, double bendX, double bendY, double x2, double y2) {
        Path2D spine = new Path2D.Double();
        spine.moveTo(x1, y1);
        spine.quadTo(bendX, bendY, x2, y2);
        g.draw(spine);
        g.fill(new Ellipse2D.Double(x1 - 4.5, y1 - 4.5, 9, 9));
        g.fill(new Ellipse2D.Double(x2 - 4.5, y2 - 4.5, 9, 9));
    }

    private static void silhouetteStrokes(Graphics2D g, Level level) {
        if (level == Level.DIFFERS) {
            g.draw(new Ellipse2D.Double(5, 5, 38, 38));
            g.draw(new Arc2D.Double(12, 16, 24, 24, 20, 140, Arc2D.OPEN));
            g.draw(new Arc2D.Double(12, 8, 24, 24, 200, 140, Arc2D.OPEN));
            return;
        }
        for (int start = 65; start < 425; start += 90) {
            g.draw(new Arc2D.Double(5, 5, 38, 38, start, 60, Arc2D.OPEN));
        }
        g.draw(line(15, 33, 33, 15));
    }

    private static Shape triangle() {
        Path2D corners = line(24, 7, 43, 40, 5, 40);
        corners.closePath();
        Area area = new Area(corners);
        area.add(new Area(round(5).createStrokedShape(corners)));
        return area;
    }

    private static Shape diamond() {
        Path2D corners = line(24, 3, 45, 24, 24, 45, 3, 24);
        corners.closePath();
        return corners;
    }

    private static Path2D line(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Graphics2D onGrid(Graphics2D g, double x, double y, double size) {
        Graphics2D grid = (Graphics2D) g.create();
        grid.translate(x, y);
        grid.scale(size / GRID, size / GRID);
        return grid;
    }
}
