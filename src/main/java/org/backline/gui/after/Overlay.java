package org.backline.gui.after;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.backline.core.posture.OwnRange;
import org.backline.core.session.ReferenceBand;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.BandShape;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.live.BackChart;
import org.backline.gui.live.HingeChart;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.SetPicture;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;

/** Every rep of the set over its own length, older ones paler, those over the line in their colour. */
final class Overlay {
    private static final int HEADER = 56;
    private static final Stroke INSIDE = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke OVER = new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke THIRDS = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {3, 5}, 0f);
    private static final double BAND = 0.28;
    private static final double PALEST = 0.45;
    private static final double STRONGEST = 0.9;

    private final Look look;
    private final ChartView view;
    private Optional<SetPicture> picture = Optional.empty();
    private Optional<ReferenceBand> reference = Optional.empty();

    Overlay(Look look) {
        this.look = look;
        view = new ChartView(look, HEADER, shares(), BackChart.shares(look.words()), this::paint);
    }

    ChartView view() {
        return view;
    }

    /** @param band what the set is shown over, if there is a reference */
    void show(SetPicture set, Optional<ReferenceBand> band) {
        picture = Optional.of(set);
        reference = band;
        boolean single = set.singleNode();
        String title = look.words().text("after.overlay");
        String measure = look.words().text(single ? "chart.hinge.sub" : "chart.back.share");
        String grey = look.words().text("after.overlay.reference");
        view.title(title, band.isEmpty() ? new String[] {measure} : new String[] {measure + " · " + grey, grey});
        view.axes(shares(), single ? HingeChart.lean(look.words()) : BackChart.shares(look.words()));
        view.thresholds(single ? List.of()
                : BackChart.thresholds(set.result().conditions().limits(), set.result().conditions().range(), look.words()));
        view.still(this::paintStill);
        view.describe(title, look.words().text("review.reps", set.marks().size()));
    }

    private Axis shares() {
        return new Axis(0, 1, 0.25, share -> share == 1 ? look.words().percent(1) : look.words().number(100 * share, 0));
    }

    private void paintStill(Graphics2D g, Plane plane) {
        reference.ifPresent(band -> paintBand(g, plane, band));
        paintThirds(g, plane);
    }

    /** The first way of the reference set's reps, as wide as they differ among themselves. */
    private void paintBand(Graphics2D g, Plane plane, ReferenceBand band) {
        OwnRange range = picture.orElseThrow().result().conditions().range();
        DoubleUnaryOperator place = angle -> plane.y(band.tilt() ? angle : range.shareOf(angle));
        g.setColor(Tone.fade(look.neutral().muted(), BAND));
        g.fill(BandShape.of(band, ReferenceBand.TURN, percent -> plane.x((double) percent / ReferenceBand.TURN), place));
    }

    private void paintThirds(Graphics2D g, Plane plane) {
        g.setColor(look.neutral().line());
        g.setStroke(THIRDS);
        for (int third = 1; third < 3; third++) {
            double x = plane.x(third / 3.0);
            g.draw(new Line2D.Double(x, plane.area().getY(), x, plane.area().getMaxY()));
        }
    }

    private void paint(Graphics2D g, Plane plane) {
        if (picture.isEmpty()) {
            return;
        }
        SetPicture set = picture.get();
        Trace trace = set.trace();
        OwnRange range = set.result().conditions().range();
        IntToDoubleFunction value = set.singleNode() ? trace::trunk : i -> range.shareOf(trace.flexion(i));
        Marks marks = new Marks(g, plane, look, 0);
        int count = set.marks().size();
        for (int i = 0; i < count; i++) {
            RepMark mark = set.marks().get(i);
            double strength = PALEST + (STRONGEST - PALEST) * (i + 1) / count;
            Color color = mark.level().overTheLine() ? look.palette().hue(mark.level()).tint()
                    : Tone.fade(look.neutral().muted(), strength);
            marks.curve(path(mark, trace, plane, value), color, mark.level().overTheLine() ? OVER : INSIDE);
        }
        set.marks().stream().filter(mark -> mark.level().overTheLine() && !set.singleNode())
                .max(Comparator.comparingDouble(RepMark::peak)).ifPresent(mark -> name(marks, plane, mark, range));
    }

    /** Names the rep that went furthest over the line, at its peak. */
    private void name(Marks marks, Plane plane, RepMark mark, OwnRange range) {
        Font font = Fonts.strong(17);
        String text = look.words().text("after.rep", mark.rep(), look.words().percent(range.shareOf(mark.peak())));
        double x = plane.x(share(mark, mark.peakTime()));
        double room = plane.area().getMaxX() - 150;
        marks.haloText(text, font, look.palette().hue(mark.level()).tint(), Math.max(plane.area().getX() + 6, Math.min(room, x + 12)),
                Math.max(plane.area().getY() + 18, plane.y(range.shareOf(mark.peak())) - 12));
    }

    /** @return the rep's first way, from its start at 0 to its turn at 1 */
    private static Path2D path(RepMark mark, Trace trace, Plane plane, IntToDoubleFunction value) {
        Path2D.Double path = new Path2D.Double();
        boolean broken = true;
        for (int i = trace.from(mark.start()); i < trace.size() && trace.time(i) <= mark.lockout(); i++) {
            double y = value.applyAsDouble(i);
            if (Double.isNaN(y)) {
                broken = true;
            } else if (broken || trace.time(i) - trace.time(i - 1) >= Trace.GAP) {
                path.moveTo(plane.x(share(mark, trace.time(i))), plane.y(y));
                broken = false;
            } else {
                path.lineTo(plane.x(share(mark, trace.time(i))), plane.y(y));
            }
        }
        return path;
    }

    private static double share(RepMark mark, double time) {
        return (time - mark.start()) / Math.max(1e-3, mark.lockout() - mark.start());
    }
}
