package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.Backdrop;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.chart.Roll;
import org.backline.gui.chart.Threshold;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Palette;
import org.backline.gui.theme.Tone;

/** Lumbar flexion in a tile: ten seconds on the same fixed axis as everywhere, lines and bands, nothing written but the line. */
final class TileChart extends LiveView {
    /** Ten seconds of past and one ahead of now. */
    private static final Axis SECONDS = new Axis(-10, 1, 1, String::valueOf);
    private static final Stroke ZERO = new BasicStroke(1.5f);
    private static final double ARC = 16;
    private static final double PADDING = 8;
    private static final double GUTTER = 34;
    private static final double LABEL = 14;

    private final BackCurve curve;
    private final Roll roll;
    private final Axis shares;
    private final Backdrop backdrop = new Backdrop();

    TileChart(DashboardModel model, Look look) {
        super(model, look);
        curve = new BackCurve(model, look, BackCurve.Size.SMALL);
        roll = new Roll(curve, 0);
        shares = BackChart.shares(look.words());
    }

    /** Says in words what the chart shows. */
    void describe() {
        spoken(BackChart.title(model(), look().words()));
        getAccessibleContext().setAccessibleDescription(BackChart.description(model(), look().words()));
    }

    /** @return true: what lies behind needs not be painted for every frame */
    @Override
    public boolean isOpaque() {
        return true;
    }

    @Override
    Object shown() {
        return List.of(curve.shown(), look().tone().card());
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        Rectangle2D area = new Rectangle2D.Double(PADDING, PADDING, Math.max(1, width - 2 * PADDING - GUTTER),
                Math.max(1, height - 2 * PADDING));
        Plane plane = new Plane(area, SECONDS, shares);
        Object decides = List.of(model().terms().limits(), model().terms().range(), look().palette(), look().tone().card());
        backdrop.draw(g, (int) width, (int) height, decides, onto -> paintStill(onto, plane, width, height));
        roll.paint(g, plane);
    }

    private void paintStill(Graphics2D g, Plane plane, double width, double height) {
        Tone tone = look().neutral();
        g.setColor(look().tone().card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        g.setColor(tone.card());
        g.fill(new RoundRectangle2D.Double(0, 0, width, height, ARC, ARC));
        List<Threshold> thresholds = BackChart.thresholds(model().terms().limits(), model().terms().range(), look().words());
        thresholds.forEach(threshold -> paintBand(g, plane, threshold));
        paintLevel(g, plane, 0, tone.faint(), ZERO);
        thresholds.forEach(threshold -> paintLevel(g, plane, threshold.value(), look().palette().hue(threshold.level()).line(),
                threshold.stroke(look().palette().lineWidth())));
        paintLine(g, plane, model().terms().roundShare());
        Marks.nowLine(g, plane, tone.faint());
    }

    private void paintBand(Graphics2D g, Plane plane, Threshold threshold) {
        Palette palette = look().palette();
        double top = Math.max(plane.area().getY(), plane.y(Math.max(threshold.value(), threshold.bandTo())));
        double bottom = Math.min(plane.area().getMaxY(), plane.y(Math.min(threshold.value(), threshold.bandTo())));
        g.setColor(Tone.fade(palette.hue(threshold.level()).fill(), palette.bandOpacity()));
        g.fill(new Rectangle2D.Double(plane.area().getX(), top, plane.area().getWidth(), Math.max(0, bottom - top)));
    }

    private static void paintLevel(Graphics2D g, Plane plane, double share, Color color, Stroke stroke) {
        if (share >= plane.range().from() && share <= plane.range().to()) {
            g.setColor(color);
            g.setStroke(stroke);
            g.draw(new Line2D.Double(plane.area().getX(), plane.y(share), plane.area().getMaxX(), plane.y(share)));
        }
    }

    /** The person's line in figures, beside it. */
    private void paintLine(Graphics2D g, Plane plane, double share) {
        Font font = Fonts.semiBold(LABEL);
        g.setFont(font);
        g.setColor(look().palette().hue(Level.ROUND).tint());
        g.drawString(look().words().number(100 * share, 0), (float) plane.area().getMaxX() + 7, (float) (plane.y(share) + 0.36 * LABEL));
    }
}
