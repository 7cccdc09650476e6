package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.chart.Roll;
import org.backline.gui.chart.Threshold;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** The chart of lumbar flexion over the last seconds, in percent of the range. */
public final class BackChart implements Roll.Content {
    /** Space for title, rep numbers and rep bars [px]. */
    public static final int HEADER = 82;
    /** Space for rep numbers and rep bars alone [px]. */
    private static final int ABOVE = 44;
    private static final Stroke LINE = new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke UNTRUSTED = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double DASH = 6;

    private final DashboardModel model;
    private final Look look;
    private final ChartView view;

    BackChart(DashboardModel model, Look look) {
        this.model = model;
        this.look = look;
        this.view = new ChartView(look, HEADER, lastSeconds(look.words()), shares(look.words()), new Roll(this, ABOVE));
        view.setToolTipText(look.words().text("chart.back.tip"));
        view.still((g, plane) -> Marks.nowLine(g, plane, look.neutral().faint()));
    }

    ChartView view() {
        return view;
    }

    void refresh() {
        Words words = look.words();
        view.title(title(words), words.text(model.typicalRange() ? "chart.back.share.typical" : "chart.back.share"));
        view.thresholds(thresholds(model.limits(), model.range(), words));
        view.refresh(List.of(model.clock(), past(), present()));
    }

    /** Says in words what the chart shows. */
    void describe() {
        Words words = look.words();
        List<RepMark> reps = model.progress().ofSet();
        Optional<RepMark> highest = reps.stream().max(Comparator.comparingDouble(RepMark::peak));
        String line = words.percent(model.roundShare());
        view.describe(title(words), highest.filter(rep -> Double.isFinite(rep.peak()))
                .map(rep -> words.text("chart.back.spoken", reps.size(), words.percent(model.range().shareOf(rep.peak())), rep.rep(), line))
                .orElse(words.text("chart.back.spoken.empty", line)));
    }

    /** @return the fixed axis of every chart of flexion, as shares of the range */
    public static Axis shares(Words words) {
        return new Axis(-0.35, 1.10, 0.2, share -> words.number(100 * share, 0));
    }

    /** @return 18 s of past and 2 s ahead of now */
    static Axis lastSeconds(Words words) {
        return new Axis(-18, 2, 3, seconds -> secondsLabel(seconds, words));
    }

    /** @return the person's lines as shares of the range, each with its degrees */
    public static List<Threshold> thresholds(Limits limits, OwnRange range, Words words) {
        double near = limits.near().flexion(range);
        double round = limits.round().flexion(range);
        double nearShare = range.shareOf(near);
        double roundShare = range.shareOf(round);
        return List.of(new Threshold(Level.ROUND, roundShare, Math.max(roundShare, 1.10), label(roundShare, round, words)),
                new Threshold(Level.NEAR, nearShare, Math.max(nearShare, Math.min(roundShare, 1.10)), label(nearShare, near, words)));
    }

    private static String label(double share, double flexion, Words words) {
        return words.number(100 * share, 0) + " · " + words.degrees(flexion);
    }

    private static String secondsLabel(double seconds, Words words) {
        if (Math.abs(seconds) < 0.5) {
            return words.text("chart.now");
        }
        String number = words.number(seconds, 0);
        return seconds == -18 ? words.text("chart.seconds", number) : number;
    }

    private String title(Words words) {
        if (model.lumbarSites()) {
            return words.text("chart.back");
        }
        String lower = words.text("site." + model.sites().get(0));
        String upper = words.text("site." + model.sites().get(1));
        return words.text("chart.sites", upper, lower);
    }

    @Override
    public double now() {
        return model.clock();
    }

    @Override
    public Object past() {
        return List.of(model.range(), model.limits(), look.palette(), model.stale() ? model.clock() : 0,
                model.progress().marks().stream().map(BackChart::settled).toList());
    }

    /** @return the mark without what changes from frame to frame and is within the newest stretch */
    private static Object settled(RepMark mark) {
        boolean pulling = mark.open() && mark.lockout() == mark.end();
        return List.of(mark.set(), mark.rep(), mark.open(), pulling ? 0 : mark.lockout(), mark.level(), peakShown(mark) ? mark.peak() : 0);
    }

    private static boolean peakShown(RepMark mark) {
        return !mark.open() || mark.level().overTheLine();
    }

    @Override
    public void paintPast(Graphics2D g, Plane plane, double origin, double from) {
        Trace trace = model.trace();
        OwnRange range = model.range();
        Marks marks = new Marks(g, plane, look, origin);
        IntToDoubleFunction share = i -> range.shareOf(trace.flexion(i));
        Path2D curve = Curve.of(trace, plane, origin, from, i -> trace.trusted(i) ? share.applyAsDouble(i) : Double.NaN);
        Path2D doubtful = Curve.of(trace, plane, origin, from, Curve.dashed(trace, plane, DASH, DASH,
                i -> trace.trusted(i) ? Double.NaN : share.applyAsDouble(i)));
        marks.gaps(trace, origin);
        marks.aboveLine(curve, model.roundShare());
        marks.curve(curve, look.neutral().ink(), LINE);
        marks.curve(doubtful, look.neutral().ink(), UNTRUSTED);
        List<RepMark> reps = model.progress().marks();
        marks.repBars(reps, RepMark::open);
        marks.peaks(reps.stream().filter(BackChart::peakShown).toList(), mark -> range.shareOf(mark.peak()));
    }

    @Override
    public void paintPresent(Graphics2D g, Plane plane) {
        new Marks(g, plane, look, model.clock()).now(present(), look.neutral().ink());
    }

    private double present() {
        return model.stale() || model.flexion().isEmpty() ? Double.NaN : model.range().shareOf(model.flexion().getAsDouble());
    }
}
