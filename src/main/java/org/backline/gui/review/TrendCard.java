package org.backline.gui.review;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleRole;
import org.backline.core.math.Angle;
import org.backline.core.metric.PeakHistory;
import org.backline.core.metric.SessionPeaks;
import org.backline.core.metric.Trend;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.Plane;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;
import org.backline.gui.widget.PaintedCard;
import org.backline.report.PeakText;

/**
 * Peak flexion from session to session of the lifter and exercise whose set is shown: a point for each session, hollow if its load does not
 * compare, the spread that says nothing as a band, and a mark on the latest sessions where they changed by more.
 */
final class TrendCard extends PaintedCard {
    private static final int PADDING = 20;
    private static final int TITLE = 34;
    private static final int LINE = 20;
    private static final int TEXT = 14;
    private static final int GUTTER = 40;
    private static final int MOST = 16;
    private static final double BAND = 0.10;
    private static final double POINT = 5;
    private static final Stroke THIN = new BasicStroke(1f);
    private static final Stroke RING = new BasicStroke(2f);
    private static final Stroke MEAN = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private PeakHistory history = PeakHistory.NONE;

    TrendCard(Look look) {
        super(look, AccessibleRole.LABEL);
    }

    void show(PeakHistory newHistory) {
        history = newHistory;
        spoken(look().words().text("trend.title") + ". " + sentence());
        repaint();
    }

    /** @return what may be said */
    String sentence() {
        return new PeakText(look().words()).trend(history);
    }

    @Override
    protected void paintContent(Graphics2D g) {
        text(g, look().words().text("trend.title"), Fonts.strong(18), look().neutral().ink(), PADDING, TITLE);
        double baseline = TITLE + line() + 4;
        for (String line : wrapped(g, sentence())) {
            text(g, line, Fonts.text(TEXT), look().neutral().muted(), PADDING, baseline);
            baseline += line();
        }
        List<SessionPeaks> shown = history.sessions().subList(Math.max(0, history.sessions().size() - MOST), history.sessions().size());
        double left = PADDING + GUTTER * Fonts.scale();
        Rectangle2D area = new Rectangle2D.Double(left, baseline, getWidth() - left - PADDING - 8, getHeight() - baseline - PADDING);
        if (!shown.isEmpty() && area.getHeight() > 2 * line()) {
            paintChart(g, new Plane(area, sessions(shown.size()), degrees()), shown);
        }
    }

    private static double line() {
        return LINE * Fonts.scale();
    }

    /** The same scale for everybody: 0 to 80°. */
    private Axis degrees() {
        return new Axis(0, Angle.ofDegrees(80), Angle.ofDegrees(20), look().words()::degrees);
    }

    private Axis sessions(int count) {
        return new Axis(-0.5, count - 0.5, 1, place -> "");
    }

    private void paintChart(Graphics2D g, Plane plane, List<SessionPeaks> shown) {
        g.setStroke(THIN);
        double step = plane.range().step() * (plane.y(0) - plane.y(plane.range().step()) < line() * 0.8 ? 2 : 1);
        for (double at = plane.range().from(); at <= plane.range().to() + 1e-9; at += step) {
            g.setColor(look().neutral().line());
            g.draw(new Line2D.Double(plane.area().getX(), plane.y(at), plane.area().getMaxX(), plane.y(at)));
            text(g, plane.range().label().apply(at), Fonts.text(TEXT), look().neutral().muted(), PADDING, plane.y(at) + 5);
        }
        history.trend().ifPresent(trend -> paintTrend(g, plane, shown, trend));
        for (int i = 0; i < shown.size(); i++) {
            paintPoint(g, plane.x(i), plane.y(shown.get(i).median()), shown.get(i).comparable());
        }
    }

    /** A change that may be told is the mean of the latest sessions, apart from the band, with its size beside it. */
    private void paintTrend(Graphics2D g, Plane plane, List<SessionPeaks> shown, Trend trend) {
        g.setColor(Tone.fade(look().neutral().ink(), BAND));
        double top = plane.y(trend.before() + trend.band());
        g.fill(new Rectangle2D.Double(plane.area().getX(), top, plane.area().getWidth(), plane.y(trend.before() - trend.band()) - top));
        if (trend.kind() != Trend.Kind.UNCLEAR) {
            double mean = plane.y(trend.before() + trend.change());
            g.setColor(look().neutral().ink());
            g.setStroke(MEAN);
            g.draw(new Line2D.Double(plane.x(first(shown, trend.latest()) - 0.4), mean, plane.area().getMaxX(), mean));
            String change = look().words().change(trend.change());
            double width = Fonts.strong(16).getStringBounds(change, g.getFontRenderContext()).getWidth();
            text(g, change, Fonts.strong(16), look().neutral().ink(), plane.area().getMaxX() - width, mean - 12);
        }
    }

    /** @return place of the first of the latest sessions that compare */
    private static int first(List<SessionPeaks> shown, int latest) {
        int place = shown.size();
        for (int left = latest; left > 0 && place > 0;) {
            place--;
            left -= shown.get(place).comparable() ? 1 : 0;
        }
        return place;
    }

    private void paintPoint(Graphics2D g, double x, double y, boolean filled) {
        Shape point = new Ellipse2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
        g.setColor(filled ? look().neutral().ink() : look().neutral().card());
        g.fill(point);
        g.setStroke(RING);
        g.setColor(filled ? look().neutral().ink() : look().neutral().muted());
        g.draw(point);
    }

    private List<String> wrapped(Graphics2D g, String sentence) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : sentence.split(" ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            boolean fits = Fonts.text(TEXT).getStringBounds(longer, g.getFontRenderContext()).getWidth() <= getWidth() - 2 * PADDING;
            if (!fits && !line.isEmpty()) {
                lines.add(line);
            }
            line = fits || line.isEmpty() ? longer : word;
        }
        lines.add(line);
        return lines;
    }

    private static void text(Graphics2D g, String text, Font font, Color color, double x, double baseline) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) baseline);
    }
}
