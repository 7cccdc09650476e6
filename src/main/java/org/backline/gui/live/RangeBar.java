package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;

/** The range from arched to round with the person's lines, the peaks of this set's reps, and a pointer that is live. */
final class RangeBar extends LiveView {
    private static final double FROM = -0.30;
    private static final double TO = 1.10;
    /** The pointer moves in steps of less than a pixel. */
    private static final double STEPS = 1000;
    /** Half its width, in thicknesses of the bar. */
    private static final double HALF_POINTER = 0.62;

    private Object painted = "";
    private OptionalDouble pointed = OptionalDouble.empty();

    RangeBar(DashboardModel model, Look look) {
        super(model, look);
    }

    @Override
    Object shown() {
        return List.of(scale(), Math.round(pointer().orElse(-1) * STEPS));
    }

    /** @return everything but the pointer */
    private Object scale() {
        return List.of(model().newest().singleNode(), model().terms().nearShare(), model().terms().roundShare(), archShare(), look().tone(),
                model().progress().ofSet().stream().map(RepMark::peak).toList());
    }

    /** Mostly the pointer alone has moved: only where it was and where it goes is painted. */
    @Override
    void repaintChanged() {
        Object scale = scale();
        OptionalDouble to = pointer();
        if (scale.equals(painted) && to.isPresent() && pointed.isPresent()) {
            repaintPointer(pointed.getAsDouble());
            repaintPointer(to.getAsDouble());
        } else {
            repaint();
        }
        painted = scale;
        pointed = to;
    }

    private void repaintPointer(double share) {
        double thickness = thickness(getHeight());
        int half = (int) Math.ceil(thickness * HALF_POINTER) + 1;
        repaint((int) pointerX(share, getWidth(), thickness) - half, 0, 2 * half + 1, getHeight());
    }

    private static double thickness(double height) {
        return height * 0.27;
    }

    /** @return where the pointer stands, as a share of the range; empty while there is nothing to point at */
    private OptionalDouble pointer() {
        OptionalDouble flexion = model().newest().flexion();
        if (flexion.isEmpty() || !model().stage().flowing() || model().stale() || model().beyondBelief()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(FROM, Math.min(TO, model().terms().shareOf(flexion.getAsDouble()))));
    }

    @Override
    protected String said() {
        return Statement.line(model(), look().words());
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        if (model().newest().singleNode()) {
            return;
        }
        double top = height * 0.28;
        double thickness = thickness(height);
        paintTrack(g, width, top, thickness);
        paintPeaks(g, width, top);
        pointer().ifPresent(share -> paintPointer(g, pointerX(share, width, thickness), top, thickness));
        paintLabels(g, width, height);
    }

    private void paintTrack(Graphics2D g, double width, double top, double thickness) {
        Shape clip = g.getClip();
        g.clip(new RoundRectangle2D.Double(0, top, width, thickness, 12, 12));
        g.setColor(look().tone().raise());
        g.fill(new Rectangle2D.Double(0, top, width, thickness));
        double near = x(model().terms().nearShare(), width);
        double round = x(model().terms().roundShare(), width);
        g.setColor(zone(Level.NEAR));
        g.fill(new Rectangle2D.Double(near, top, round - near, thickness));
        g.setColor(zone(Level.ROUND));
        g.fill(new Rectangle2D.Double(round, top, width - round, thickness));
        g.setColor(zone(Level.ARCH));
        g.fill(new Rectangle2D.Double(0, top, Math.max(0, x(archShare(), width)), thickness));
        g.setClip(clip);
    }

    private double archShare() {
        return model().terms().shareOf(-model().terms().limits().arch().line());
    }

    /** On an alert's fill the zones are shades of ink: their own colours would drown in it. */
    private Color zone(Level level) {
        if (!look().turned()) {
            return look().palette().hue(level).fill();
        }
        return Tone.mix(look().tone().window(), look().palette().onFill(), level.overTheLine() ? 0.62 : 0.3);
    }

    private void paintPeaks(Graphics2D g, double width, double top) {
        g.setColor(look().tone().muted());
        g.setStroke(new BasicStroke(2f));
        for (RepMark mark : model().progress().ofSet()) {
            double share = model().terms().shareOf(mark.peak());
            if (share >= FROM && share <= TO) {
                double x = x(share, width);
                g.draw(new Line2D.Double(x, top - 9, x, top - 3));
            }
        }
    }

    private void paintPointer(Graphics2D g, double x, double top, double thickness) {
        double half = thickness * HALF_POINTER;
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - half, 0);
        triangle.lineTo(x + half, 0);
        triangle.lineTo(x, top - 2);
        triangle.closePath();
        g.setColor(look().turned() ? look().tone().window() : look().tone().card());
        g.fill(new Rectangle2D.Double(x - 5, top - 2, 10, thickness + 4));
        g.setColor(look().tone().ink());
        g.fill(triangle);
        g.fill(new Rectangle2D.Double(x - 3, top - 4, 6, thickness + 7));
    }

    private void paintLabels(Graphics2D g, double width, double height) {
        Font font = Fonts.text(Math.max(13, height * 0.21));
        g.setFont(font);
        g.setColor(look().tone().muted());
        float baseline = (float) (height * 0.90);
        String arch = look().words().text("live.arch");
        String round = look().words().text("live.round");
        g.drawString(arch, 0, baseline);
        double roundAt = width - widthOf(g, round, font);
        g.drawString(round, (float) roundAt, baseline);
        label(g, font, 0, width, widthOf(g, arch, font) + 8, roundAt - 8, baseline);
        double nearEnd = label(g, font, model().terms().nearShare(), width, 0, roundAt - 8, baseline);
        label(g, font, model().terms().roundShare(), width, nearEnd + 6, roundAt - 8, baseline);
    }

    /** Writes a share below its place, if there is room. @return where it ends, 0 if it was left out */
    private double label(Graphics2D g, Font font, double share, double width, double from, double to, float baseline) {
        String text = look().words().number(100 * share, 0);
        double own = widthOf(g, text, font);
        double left = x(share, width) - own / 2;
        if (left < from || left + own > to) {
            return 0;
        }
        g.drawString(text, (float) left, baseline);
        return left + own;
    }

    /** The whole pointer stays on the bar, at its ends too. */
    private static double pointerX(double share, double width, double thickness) {
        double half = thickness * HALF_POINTER;
        return Math.max(half, Math.min(width - half, x(share, width)));
    }

    private static double x(double share, double width) {
        return (share - FROM) / (TO - FROM) * width;
    }
}
