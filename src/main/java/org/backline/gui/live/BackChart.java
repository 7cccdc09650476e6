package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.backline.gui.model.SetAlerts.Entry;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** The chart of lumbar flexion over the last seconds, in percent of the range. */
public final class BackChart implements Roll.Content {
    /** Space for title, rep numbers and rep bars [px]. */
    public static final int HEADER = 82;
    /** Space for rep numbers and rep bars alone [px]. */
    private static final int ABOVE = 44;
    /** The axis' ends, as shares of the range. */
    private static final double LOWEST = -0.35;
    private static final double HIGHEST = 1.10;
    private static final Stroke LINE = new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke UNTRUSTED = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double DASH = 6;
    private static final Stroke GHOST = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {2, 6}, 0f);

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
        view.title(title(words), words.text(model.terms().typicalRange() ? "chart.back.share.typical" : "chart.back.share"));
        view.thresholds(thresholds(model.terms().limits(), model.terms().range(), words));
        view.notes(notes(words));
        view.refresh(List.of(model.clock(), past(), present()));
    }

    /** @return the alerts of the set, one for each rep that raised any */
    private List<ChartView.Note> notes(Words words) {
        AlertText text = new AlertText(model, words);
        return model.alerts().worst().stream().filter(entry -> !entry.raised())
                .map(entry -> new ChartView.Note(entry.level(), words.text("live.rep", entry.rep()), text.figure(entry))).toList();
    }

    /** Says in words what the chart shows. */
    void describe() {
        Words words = look.words();
        List<RepMark> reps = model.progress().ofSet();
        Optional<RepMark> highest = reps.stream().max(Comparator.comparingDouble(RepMark::peak));
        String line = words.percent(model.terms().roundShare());
        view.describe(title(words), highest.filter(rep -> Double.isFinite(rep.peak()))
                .map(rep -> words.text("chart.back.spoken", reps.size(), words.percent(model.terms().shareOf(rep.peak())), rep.rep(), line))
                .orElse(words.text("chart.back.spoken.empty", line)));
    }

    /** @return the fixed axis of every chart of flexion, as shares of the range */
    public static Axis shares(Words words) {
        return new Axis(LOWEST, HIGHEST, 0.2, share -> words.number(100 * share, 0));
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
        List<Threshold> thresholds = new ArrayList<>(List.of(
                new Threshold(Level.ROUND, roundShare, Math.max(roundShare, HIGHEST), label(roundShare, round, words)),
                new Threshold(Level.NEAR, nearShare, Math.max(nearShare, Math.min(roundShare, HIGHEST)), label(nearShare, near, words))));
        double arch = -limits.arch().line();
        if (range.shareOf(arch) > LOWEST) {
            thresholds.add(new Threshold(Level.ARCH, range.shareOf(arch), LOWEST, words.degrees(arch)));
        }
        return thresholds;
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
        if (model.mounting().lumbar()) {
            return words.text("chart.back");
        }
        String lower = words.text("site." + model.mounting().sites().get(0));
        String upper = words.text("site." + model.mounting().sites().get(1));
        return words.text("chart.sites", upper, lower);
    }

    @Override
    public double now() {
        return model.clock();
    }

    @Override
    public Object past() {
        return List.of(model.terms().range(), model.terms().limits(), look.palette(), model.stale() ? model.clock() : 0, arches(),
                model.progress().marks().stream().map(BackChart::settled).toList());
    }

    /** @return the mark without what changes from frame to frame and is within the newest stretch */
    private static Object settled(RepMark mark) {
        boolean pulling = mark.open() && mark.lockout() == mark.end();
        return List.of(mark.set(), mark.rep(), mark.open(), pulling ? 0 : mark.lockout(), mark.level(), peakShown(mark) ? mark.peak() : 0);
    }

    private static boolean peakShown(RepMark mark) {
        return mark.level() != Level.ARCH && (!mark.open() || mark.level().overTheLine());
    }

    /** The alerts whose place is not the peak of their rep, once they are over: before that their place still moves. */
    private List<Entry> arches() {
        return model.alerts().worst().stream().filter(entry -> entry.level() == Level.ARCH && !entry.raised()).toList();
    }

    @Override
    public void paintPast(Graphics2D g, Plane plane, double origin, double from) {
        Trace trace = model.trace();
        OwnRange range = model.terms().range();
        Marks marks = new Marks(g, plane, look, origin);
        IntToDoubleFunction share = i -> range.shareOf(trace.flexion(i));
        Path2D curve = Curve.of(trace, plane, origin, from, i -> trace.trusted(i) ? share.applyAsDouble(i) : Double.NaN);
        Path2D doubtful = Curve.of(trace, plane, origin, from, Curve.dashed(trace, plane, DASH, DASH,
                i -> trace.trusted(i) ? Double.NaN : share.applyAsDouble(i)));
        marks.gaps(trace, origin);
        ghost(marks, plane, origin);
        marks.aboveLine(curve, model.terms().roundShare());
        marks.curve(curve, look.neutral().ink(), LINE);
        marks.curve(doubtful, look.neutral().ink(), UNTRUSTED);
        List<RepMark> reps = model.progress().marks();
        marks.repBars(reps, RepMark::open, plane.x(0));
        marks.peaks(reps.stream().filter(BackChart::peakShown).toList(), mark -> range.shareOf(mark.peak()));
        arches().forEach(entry -> marks.mark(Level.ARCH, entry.reachTime(), range.shareOf(entry.reach()), look.words().degrees(entry.reach())));
    }

    /** The best rep, laid at the lift-off of the one under way; always from its start on, else its dashes would crawl. */
    private void ghost(Marks marks, Plane plane, double origin) {
        Optional<Trace> best = model.ghost();
        Optional<RepMark> open = model.progress().openRep();
        if (best.isPresent() && open.isPresent()) {
            Trace ghost = best.get();
            marks.curve(Curve.of(ghost, plane, origin - open.get().start(), i -> model.terms().shareOf(ghost.flexion(i))),
                    look.neutral().muted(), GHOST);
        }
    }

    @Override
    public void paintPresent(Graphics2D g, Plane plane) {
        Graphics2D ahead = (Graphics2D) g.create();
        ahead.clipRect((int) plane.x(0) + 1, 0, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2);
        ghost(new Marks(ahead, plane, look, model.clock()), plane, model.clock());
        ahead.dispose();
        new Marks(g, plane, look, model.clock()).now(present(), look.neutral().ink());
    }

    private double present() {
        OptionalDouble flexion = model.newest().flexion();
        return model.stale() || flexion.isEmpty() ? Double.NaN : model.terms().shareOf(flexion.getAsDouble());
    }
}
