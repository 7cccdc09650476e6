package org.backline.gui.calibrate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import org.backline.gui.theme.Look;

/** A person from the side, made of a few strokes: pelvis and trunk lean as they are told, the nodes sit on the back. */
final class FigureDrawing {
    private static final double LEG = 0.46;
    private static final double PELVIS = 0.10;
    private static final double TRUNK = 0.26;
    private static final double HEAD = 0.055;
    private static final double ARM = 0.30;
    private static final double LIMB = 0.035;

    private final Graphics2D g;
    private final double footX;
    private final double floor;
    private final double size;

    /** @param size height of the figure when it stands [px] */
    FigureDrawing(Graphics2D g, double footX, double floor, double size) {
        this.g = g;
        this.footX = footX;
        this.floor = floor;
        this.size = size;
    }

    /** Draws the figure facing right. @param pelvis forward lean of the pelvis @param trunk forward lean at the upper node [rad] */
    void draw(double pelvis, double trunk, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (LIMB * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Point2D hip = hip(pelvis);
        g.draw(new Line2D.Double(footX, floor, hip.getX(), hip.getY()));
        g.draw(new Line2D.Double(footX, floor, footX + 0.08 * size, floor));
        Point2D waist = from(hip, pelvis, PELVIS);
        Point2D shoulder = from(waist, trunk, TRUNK);
        Path2D spine = new Path2D.Double();
        spine.moveTo(hip.getX(), hip.getY());
        spine.quadTo(waist.getX(), waist.getY(), shoulder.getX(), shoulder.getY());
        g.draw(spine);
        g.draw(new Line2D.Double(shoulder.getX(), shoulder.getY(), shoulder.getX() + 0.01 * size, shoulder.getY() + ARM * size));
        Point2D head = from(shoulder, trunk, HEAD * 2.1);
        double radius = HEAD * size;
        g.fill(new Ellipse2D.Double(head.getX() - radius, head.getY() - radius, 2 * radius, 2 * radius));
    }

    /** Draws the two nodes on the figure's back. */
    void drawNodes(double pelvis, double trunk, Look look) {
        g.setColor(look.palette().pelvis());
        Point2D hip = hip(pelvis);
        node(from(hip, pelvis, PELVIS * 0.5), pelvis);
        node(from(from(hip, pelvis, PELVIS), trunk, TRUNK * 0.35), trunk);
    }

    private void node(Point2D spine, double lean) {
        double wide = 0.028 * size;
        double high = 0.05 * size;
        AffineTransform place = AffineTransform.getTranslateInstance(spine.getX(), spine.getY());
        place.rotate(lean);
        place.translate(-0.035 * size, 0);
        g.fill(place.createTransformedShape(new RoundRectangle2D.Double(-wide / 2, -high / 2, wide, high, wide / 2, wide / 2)));
    }

    /** The hip goes back as the pelvis tips, so that the figure keeps its balance. */
    private Point2D hip(double pelvis) {
        double back = 0.12 * Math.sin(Math.max(0, pelvis));
        return new Point2D.Double(footX - back * size, floor - Math.sqrt(LEG * LEG - back * back) * size);
    }

    private Point2D from(Point2D point, double lean, double length) {
        return new Point2D.Double(point.getX() + Math.sin(lean) * length * size, point.getY() - Math.cos(lean) * length * size);
    }
}
