package org.backline.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Palette;
import org.backline.gui.theme.StateIcon;
import org.backline.gui.theme.Tone;

/** What stands on a chart's curves: rep bars above the plot, peaks in the shape of their state, holes, the part above the line. */
public final class Marks {
    private static final Stroke HALO = new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double ABOVE_LINE_OPACITY = 0.75;
    private static final double GAP_OPACITY = 0.22;
    private static final double NAMED_GAP = 72;
    private static final double NAMED_GAP_HEIGHT = 50;
    private static final double MARKER = 18;
    /** To each side of a marker: what stands so near is taken for its name. */
    private static final double KEPT_FREE = 15;
    private static final double BAR = 5;
    private static final double LABEL = 19;
    private static final int PENCIL = 14;

    private final Graphics2D g;
    private final Plane plane;
    private final Look look;
    private final double origin;
    private final List<Rectangle2D> markers = new ArrayList<>();
    private final List<Rectangle2D> labels = new ArrayList<>();

    /** @param origin time that lies at 0 of the domain axis [s] */
    public Marks(Graphics2D g, Plane plane, Look look, double origin) {
        this.g = g;
        this.plane = plane;
        this.look = look;
        this.origin = origin;
    }

    /** Shades the holes of the trace, and the one since its end if that has gone on until {@code until} [s]. */
    public void gaps(Trace trace, double until) {
        int first = Math.max(1, trace.from(origin + plane.domain().from()));
        for (int i = first; i < trace.size(); i++) {
            if (trace.time(i) - trace.time(i - 1) >= Trace.GAP) {
                gap(trace.time(i - 1), trace.time(i));
            }
        }
        if (trace.size() > 0 && until - trace.latest() >= 2 * Trace.GAP) {
            gap(trace.latest(), until);
        }
    }

    /** Draws a curve within the plot. */
    public void curve(Path2D path, Color color, Stroke stroke) {
        Shape clip = g.getClip();
        g.clip(plane.area());
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(path);
        g.setClip(clip);
    }

    /** Fills what lies between a curve and the line below it. */
    public void aboveLine(Path2D path, double line) {
        Rectangle2D area = plane.area();
        double lineY = plane.y(line);
        if (path.getBounds2D().getMinY() >= lineY) {
            return;
        }
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), lineY - area.getY()));
        g.setColor(Tone.fade(look.palette().hue(Level.ROUND).fill(), ABOVE_LINE_OPACITY));
        g.fill(Closed.downTo(path, area.getMaxY()));
        g.setClip(clip);
    }

    /**
     * Draws each rep's bar above the plot, from lift-off to lockout, with its number, and a pencil where a person said that it is one.
     *
     * @param highlighted drawn in ink
     * @param right       end of what may be painted [px]
     */
    public void repBars(List<RepMark> marks, Predicate<RepMark> highlighted, double right) {
        Tone tone = look.neutral();
        Rectangle2D area = plane.area();
        for (RepMark mark : marks) {
            double from = Math.max(area.getX(), plane.x(mark.start() - origin));
            double to = Math.min(area.getMaxX(), plane.x(mark.lockout() - origin));
            if (to > area.getX() && from < area.getMaxX()) {
                boolean strong = highlighted.test(mark);
                g.setColor(strong ? tone.ink() : tone.faint());
                double y = area.getY() - 18;
                g.fill(new RoundRectangle2D.Double(from, y, Math.max(BAR, to - from), BAR, BAR, BAR));
                g.setFont(Fonts.strong(16));
                g.setColor(strong ? tone.ink() : tone.muted());
                String number = String.valueOf(mark.rep());
                double inside = Math.min(from, right - g.getFontMetrics().stringWidth(number));
                g.drawString(number, (float) inside, (float) y - 7);
                if (mark.edited()) {
                    Icons.of("pencil", PENCIL, g.getColor()).paintIcon(null, g,
                            (int) inside + g.getFontMetrics().stringWidth(number) + 4, (int) y - 5 - PENCIL);
                }
            }
        }
    }

    /** Marks each rep's peak, where in time it was, by the shape of its state, with its number. */
    public void peaks(List<RepMark> marks, ToDoubleFunction<RepMark> value) {
        peaks(marks, mark -> mark.peakTime() - origin, value);
    }

    /** Marks each rep's peak at a place of its own on the domain axis. */
    public void peaks(List<RepMark> marks, ToDoubleFunction<RepMark> place, ToDoubleFunction<RepMark> value) {
        peaks(marks, place, value, share -> look.words().number(100 * share, 0));
    }

    /** Marks each rep's value at a place of its own on the domain axis. @param name how the value is written */
    public void peaks(List<RepMark> marks, ToDoubleFunction<RepMark> place, ToDoubleFunction<RepMark> value, DoubleFunction<String> name) {
        List<RepMark> seen = marks.stream().filter(mark -> Double.isFinite(value.applyAsDouble(mark))).toList();
        seen.forEach(mark -> silhouette(mark.level(), plane.x(place.applyAsDouble(mark)), plane.y(value.applyAsDouble(mark))));
        seen.forEach(mark -> figure(plane.x(place.applyAsDouble(mark)), plane.y(value.applyAsDouble(mark)),
                name.apply(value.applyAsDouble(mark))));
    }

    /** Draws the line that is now; it stands still. */
    public static void nowLine(Graphics2D g, Plane plane, Color color) {
        double x = plane.x(0);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Line2D.Double(x, plane.area().getY(), x, plane.area().getMaxY()));
    }

    /** Draws a dot where the curve has come to now. @param value in the unit of the range axis; NaN for none */
    public void now(double value, Color color) {
        if (Double.isFinite(value)) {
            dot(plane.x(0), Math.max(plane.area().getY(), Math.min(plane.area().getMaxY(), plane.y(value))), color);
        }
    }

    /** Puts a dot at a place. */
    public void dot(double x, double y, Color color) {
        g.setColor(look.neutral().card());
        g.fill(new Ellipse2D.Double(x - 8, y - 8, 16, 16));
        g.setColor(color);
        g.fill(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
    }

    /** Writes text so that it stays readable on curves and bands. */
    public void haloText(String text, Font font, Color color, double x, double baseline) {
        GlyphVector glyphs = font.createGlyphVector(g.getFontRenderContext(), text);
        g.setColor(look.neutral().card());
        g.setStroke(HALO);
        g.draw(glyphs.getOutline((float) x, (float) baseline));
        g.setColor(color);
        g.drawGlyphVector(glyphs, (float) x, (float) baseline);
    }

    /** Marks a moment by the shape of a state, with words. @param time [s] @param value in the unit of the range axis */
    public void mark(Level level, double time, double value, String text) {
        silhouette(level, plane.x(time - origin), plane.y(value));
        figure(plane.x(time - origin), plane.y(value), text);
    }

    private boolean seen(double x) {
        return x >= plane.area().getX() && x <= plane.area().getMaxX();
    }

    /**
     * Names a marker: at its right, over it, or under it, whichever touches no other marker and no other name; nowhere if all do, since
     * a name at another marker would be taken for that one's. Those out of sight count too, or names would jump.
     */
    private void figure(double x, double y, String text) {
        Font font = Fonts.strong(LABEL);
        double width = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        double height = 0.75 * font.getSize2D();
        double beside = Math.max(plane.area().getY() + 0.2 * font.getSize2D(), y - 9 - height);
        Stream.of(new Rectangle2D.Double(x + 13, beside, width, height),
                        new Rectangle2D.Double(x - width / 2, y - 13 - height, width, height),
                        new Rectangle2D.Double(x - width / 2, y + 13, width, height))
                .filter(place -> free(place, x)).findFirst().ifPresent(place -> {
                    labels.add(place);
                    if (seen(x)) {
                        haloText(text, font, look.neutral().ink(), place.getX(), place.getMaxY());
                    }
                });
    }

    private boolean free(Rectangle2D place, double own) {
        return place.getY() >= plane.area().getY() && place.getMaxY() <= plane.area().getMaxY()
                && labels.stream().noneMatch(place::intersects)
                && markers.stream().filter(marker -> Math.abs(marker.getCenterX() - own) > 1).noneMatch(place::intersects);
    }

    private void silhouette(Level level, double x, double y) {
        markers.add(new Rectangle2D.Double(x - KEPT_FREE, y - KEPT_FREE, 2 * KEPT_FREE, 2 * KEPT_FREE));
        if (!seen(x)) {
            return;
        }
        Palette palette = look.palette();
        double size = MARKER / 48.0;
        AffineTransform place = AffineTransform.getTranslateInstance(x - MARKER / 2, y - MARKER / 2);
        place.scale(size, size);
        Shape shape = place.createTransformedShape(StateIcon.silhouette(level));
        Palette.Hue hue = palette.hue(level);
        g.setColor(look.neutral().card());
        g.setStroke(new BasicStroke(4f));
        g.draw(shape);
        g.setColor(palette.dark() ? hue.tint() : hue.fill());
        g.fill(shape);
        if (!palette.dark()) {
            g.setColor(hue.tint());
            g.setStroke(new BasicStroke(1.5f));
            g.draw(shape);
        }
    }

    private void gap(double from, double to) {
        Rectangle2D area = plane.area();
        double left = Math.max(area.getX(), plane.x(from - origin));
        double right = Math.min(area.getMaxX(), plane.x(to - origin));
        if (right <= left) {
            return;
        }
        g.setColor(Tone.fade(look.neutral().faint(), GAP_OPACITY));
        g.fill(new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()));
        if (right - left >= NAMED_GAP && area.getHeight() >= NAMED_GAP_HEIGHT) {
            Font font = Fonts.text(14);
            String text = look.words().text("chart.no-data");
            double width = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
            haloText(text, font, look.neutral().muted(), (left + right - width) / 2, area.getY() + 30);
        }
    }

    /** Curves closed to areas. */
    private static final class Closed {
        private Closed() {
        }

        /** @return the path with each of its pieces led straight down to {@code y} at both ends */
        static Path2D downTo(Path2D path, double y) {
            Path2D.Double area = new Path2D.Double();
            double[] at = new double[6];
            double startX = 0;
            double lastX = 0;
            boolean open = false;
            for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
                if (each.currentSegment(at) == PathIterator.SEG_MOVETO) {
                    if (open) {
                        close(area, lastX, startX, y);
                    }
                    area.moveTo(at[0], at[1]);
                    startX = at[0];
                    open = true;
                } else {
                    area.lineTo(at[0], at[1]);
                }
                lastX = at[0];
            }
            if (open) {
                close(area, lastX, startX, y);
            }
            return area;
        }

        private static void close(Path2D area, double lastX, double startX, double y) {
            area.lineTo(lastX, y);
            area.lineTo(startX, y);
            area.closePath();
        }
    }
}
