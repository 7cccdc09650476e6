package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.alert.AlertRules;
import org.backline.core.math.Angle;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.GutterLabels;
import org.backline.gui.chart.GutterLabels.Label;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.chart.Roll;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.ChartStyle;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;
import org.backline.report.Words;

/** The chart of trunk and pelvis, leaning from standing; with one node, of the trunk alone. */
public final class HingeChart implements Roll.Content {
    private static final int HEADER = 56;
    private static final Stroke TRUNK = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke PELVIS = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double DASH = 12;
    private static final double BETWEEN = 5;
    /** Less lean than this has no share [rad]; our judgement. */
    private static final double LEAST_LEAN = Angle.ofDegrees(20);
    /** For the value at the right, and where titles stand [px]. */
    private static final double VALUE_ROOM = 52;
    private static final double BAND = 0.28;
    private static final int BASELINE = 34;
    private static final int SHARE_ROOM = 230;

    private final DashboardModel model;
    private final Look look;
    private final TiltBand band;
    private final ChartView view;

    HingeChart(DashboardModel model, Look look) {
        this.model = model;
        this.look = look;
        this.band = new TiltBand(model);
        this.view = new ChartView(look, HEADER, BackChart.lastSeconds(look.words()), lean(look.words()), new Roll(this, 0));
        view.still((g, plane) -> Marks.nowLine(g, plane, look.neutral().faint()));
    }

    ChartView view() {
        return view;
    }

    void refresh() {
        Words words = look.words();
        view.keep(model.newest().singleNode() ? 0 : (int) (SHARE_ROOM * Fonts.scale()));
        view.title(words.text(model.newest().singleNode() ? "chart.trunk-tilt" : "chart.hinge"), band.reference()
                .map(reference -> words.text("chart.tilt.reference", words.degrees(AlertRules.DIFFERENCE)))
                .orElse(words.text("chart.hinge.sub")));
        view.refresh(List.of(model.clock(), past(), model.trace().latest()));
    }

    /** Says in words what the chart shows. */
    void describe() {
        Words words = look.words();
        Trace trace = model.trace();
        boolean both = trace.size() > 0 && !model.newest().singleNode();
        view.describe(words.text(model.newest().singleNode() ? "chart.trunk-tilt" : "chart.hinge"), both ? words.text("chart.hinge.spoken",
                words.degrees(trace.trunk(trace.size() - 1)), words.degrees(trace.pelvis(trace.size() - 1))) : "");
    }

    /** @return the fixed axis of every chart of inclinations [rad], in degrees */
    public static Axis lean(Words words) {
        return new Axis(Angle.ofDegrees(-20), Angle.ofDegrees(105), Angle.ofDegrees(30), words::degrees);
    }

    @Override
    public double now() {
        return model.clock();
    }

    @Override
    public Object past() {
        return List.of(look.palette(), model.stale() ? model.clock() : 0, band.shown());
    }

    @Override
    public void paintPast(Graphics2D g, Plane plane, double origin, double from) {
        Trace trace = model.trace();
        Marks marks = new Marks(g, plane, look, origin);
        marks.gaps(trace, origin);
        band.paint(g, plane, origin, Tone.fade(look.neutral().muted(), BAND));
        marks.curve(Curve.of(trace, plane, origin, from, Curve.dashed(trace, plane, DASH, BETWEEN, trace::pelvis)),
                look.palette().pelvis(), PELVIS);
        marks.curve(Curve.of(trace, plane, origin, from, trace::trunk), look.neutral().ink(), TRUNK);
    }

    @Override
    public void paintPresent(Graphics2D g, Plane plane) {
        Trace trace = model.trace();
        Marks marks = new Marks(g, plane, look, model.clock());
        Graphics2D ahead = (Graphics2D) g.create();
        ahead.clipRect((int) plane.x(0) + 1, 0, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2);
        band.paint(ahead, plane, model.clock(), Tone.fade(look.neutral().muted(), BAND));
        ahead.dispose();
        if (trace.size() > 0) {
            share(g, plane, trace.flexion(trace.size() - 1), trace.trunk(trace.size() - 1));
            names(g, plane, marks, trace.trunk(trace.size() - 1), trace.pelvis(trace.size() - 1));
        }
    }

    /** How much of the trunk's lean is the lower back's; near standing it is two small numbers, and says nothing. */
    private void share(Graphics2D g, Plane plane, double flexion, double trunk) {
        if (Double.isNaN(flexion)) {
            return;
        }
        Words words = look.words();
        boolean told = trunk >= LEAST_LEAN && !model.stale() && !model.beyondBelief() && flexion >= 0 && flexion <= trunk;
        String value = told ? words.percent(flexion / trunk) : "–";
        double room = VALUE_ROOM * Fonts.scale();
        double right = plane.area().getMaxX() + ChartStyle.right();
        String name = words.text("chart.hinge.share");
        g.setFont(Fonts.text(15));
        g.setColor(look.neutral().muted());
        g.drawString(name, (float) (right - room - g.getFontMetrics().stringWidth(name)), BASELINE);
        g.setFont(Fonts.strong(15));
        g.setColor(look.neutral().ink());
        g.drawString(value, (float) (right - room + 8), BASELINE);
    }

    private void names(Graphics2D g, Plane plane, Marks marks, double trunk, double pelvis) {
        List<Label> labels = new ArrayList<>();
        labels.add(name(plane, marks, segment(1, "chart.trunk"), trunk, look.neutral().ink()));
        if (Double.isFinite(pelvis)) {
            labels.add(name(plane, marks, segment(0, "chart.pelvis"), pelvis, look.palette().pelvis()));
        }
        GutterLabels.paint(g, plane, look, labels);
    }

    /** Trunk and pelvis, or, where the nodes sit elsewhere, the site itself. */
    private String segment(int node, String usual) {
        return look.words().text(model.mounting().lumbar() ? usual : "site." + model.mounting().sites().get(node));
    }

    private Label name(Plane plane, Marks marks, String name, double angle, Color color) {
        double y = inside(plane, plane.y(angle));
        if (!model.stale()) {
            marks.dot(plane.x(0), y, color);
        }
        return new Label(y, name, look.words().degrees(angle), model.stale() ? look.neutral().muted() : color, Optional.empty());
    }

    private static double inside(Plane plane, double y) {
        return Math.max(plane.area().getY(), Math.min(plane.area().getMaxY(), y));
    }
}
