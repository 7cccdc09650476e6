package org.backline.gui.review;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.IntToDoubleFunction;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Rep;
import org.backline.core.session.ReferenceBand;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.BandShape;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.GutterLabels;
import org.backline.gui.chart.GutterLabels.Label;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.live.HingeChart;
import org.backline.gui.model.Level;
import org.backline.gui.model.SetPicture;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;

/** One rep near by: lower back, trunk and pelvis in degrees; without a rep, the whole set. */
final class RepChart {
    private static final int HEADER = 56;
    private static final Stroke BACK = new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke TRUNK = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke PELVIS = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {12, 5}, 0f);
    private static final Stroke LINE = new BasicStroke(2.5f);
    private static final double[] STEPS = {0.5, 1, 2, 5, 10, 15, 30, 60, 120};
    private static final double LABELS = 9;
    private static final double BAND = 0.28;

    private final Look look;
    private final ChartView view;
    private Optional<SetPicture> picture = Optional.empty();
    private Optional<Rep> shown = Optional.empty();
    private List<ReferenceBand> references = List.of();
    private OptionalDouble playhead = OptionalDouble.empty();
    private double origin;
    private boolean back;

    /** @param cut is given the time that was clicked [s], session clock */
    RepChart(Look look, DoubleConsumer cut) {
        this.look = look;
        view = new ChartView(look, HEADER, new Axis(0, 5, 1, this::seconds), HingeChart.lean(look.words()), this::paint);
        view.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                view.plane().filter(plane -> picture.isPresent()).ifPresent(plane -> cut.accept(plane.valueAt(event.getX()) + origin));
            }
        });
    }

    ChartView view() {
        return view;
    }

    /** @param at the playhead [s], session clock */
    void playhead(OptionalDouble at) {
        playhead = at;
        view.repaint();
    }

    /** Takes what reps of the exercise are shown over. */
    void references(List<ReferenceBand> bands) {
        references = List.copyOf(bands);
        picture.ifPresent(set -> shown.ifPresent(rep -> showRep(set, rep)));
    }

    void showRep(SetPicture set, Rep rep) {
        shown = Optional.of(rep);
        show(set, rep.start(), rep.start(), rep.end(), true);
        String measure = look.words().text("review.rep.sub");
        String sub = band(set).isEmpty() ? measure : measure + " · " + look.words().text("after.overlay.reference");
        view.title(look.words().text("review.rep", rep.index()), sub);
        view.describe(look.words().text("review.rep", rep.index()), sub);
    }

    private Optional<ReferenceBand> band(SetPicture set) {
        return references.stream().filter(each -> each.tilt() == set.singleNode()).findFirst();
    }

    void showWhole(SetPicture set) {
        shown = Optional.empty();
        Trace trace = set.trace();
        double start = set.result().start();
        show(set, start, trace.size() == 0 ? start : trace.time(0), trace.size() == 0 ? start : trace.latest(), false);
        view.title(look.words().text("chart.hinge"), look.words().text("chart.hinge.sub"));
        view.describe(look.words().text("chart.hinge"), look.words().text("chart.hinge.sub"));
    }

    /** @param ofTheBack whether the lower back is shown too, with the line that is only its */
    private void show(SetPicture set, double zero, double from, double to, boolean ofTheBack) {
        picture = Optional.of(set);
        back = ofTheBack && !set.singleNode();
        origin = zero;
        double length = Math.max(0.5, to - from);
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && length / STEPS[i] <= LABELS; i--) {
            step = STEPS[i];
        }
        view.axes(new Axis(from - zero, from - zero + length, step, this::seconds), HingeChart.lean(look.words()));
        view.thresholds(List.of());
    }

    private String seconds(double value) {
        boolean whole = value == Math.rint(value);
        return look.words().text("review.seconds", look.words().number(value, whole ? 0 : 1));
    }

    private static double line(SetPicture set) {
        OwnRange range = set.result().conditions().range();
        return set.result().conditions().limits().round().flexion(range);
    }

    private void paint(Graphics2D g, Plane plane) {
        if (picture.isEmpty()) {
            return;
        }
        SetPicture set = picture.get();
        Trace trace = set.trace();
        Marks marks = new Marks(g, plane, look, origin);
        shown.ifPresent(rep -> band(set).ifPresent(band -> paintBand(g, plane, band, rep)));
        marks.gaps(trace, trace.latest());
        List<Label> labels = new ArrayList<>();
        curve(plane, marks, labels, trace::trunk, "chart.trunk", look.neutral().muted(), TRUNK);
        if (!set.singleNode()) {
            curve(plane, marks, labels, trace::pelvis, "chart.pelvis", look.palette().pelvis(), PELVIS);
        }
        if (back) {
            line(g, plane, labels, line(set));
            marks.aboveLine(Curve.of(trace, plane, origin, trace::flexion), line(set));
            curve(plane, marks, labels, trace::flexion, "chart.back", look.neutral().ink(), BACK);
        }
        GutterLabels.paint(g, plane, look, labels);
        playhead.ifPresent(at -> Playhead.paint(g, plane, look, at - origin));
    }

    /** Trunk and pelvis cross it freely: it is named as the lower back's, and only the lower back's curve is filled above it. */
    private void line(Graphics2D g, Plane plane, List<Label> labels, double line) {
        Color color = look.palette().hue(Level.ROUND).line();
        g.setColor(color);
        g.setStroke(LINE);
        g.draw(new Line2D.Double(plane.area().getX(), plane.y(line), plane.area().getMaxX(), plane.y(line)));
        labels.add(new Label(plane.y(line), look.words().text("chart.back.line", look.words().degrees(line)), "",
                look.palette().hue(Level.ROUND).tint(), Optional.of(Level.ROUND)));
    }

    /** As wide as the reps of the reference set differ among themselves, both ways of the rep as long as they are here. */
    private void paintBand(Graphics2D g, Plane plane, ReferenceBand band, Rep rep) {
        g.setColor(Tone.fade(look.neutral().muted(), BAND));
        g.fill(BandShape.of(band, ReferenceBand.END, percent -> plane.x(ReferenceBand.time(rep, percent) - origin), plane::y));
    }

    private void curve(Plane plane, Marks marks, List<Label> labels, IntToDoubleFunction value, String name, Color color, Stroke stroke) {
        Trace trace = picture.map(SetPicture::trace).orElseThrow();
        marks.curve(Curve.of(trace, plane, origin, value), color, stroke);
        int last = trace.from(origin + plane.domain().to()) - 1;
        if (last >= 0) {
            labels.add(new Label(plane.y(value.applyAsDouble(last)), look.words().text(name), "", color, Optional.empty()));
        }
    }
}
