package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.chart.Threshold;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** The chart of lumbar flexion over the last seconds, in percent of the range. */
public final class BackChart {
    /** Space for title, rep numbers and rep bars [px]. */
    public static final int HEADER = 82;
    private static final Stroke LINE = new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke UNTRUSTED = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6, 6}, 0f);

    private final DashboardModel model;
    private final Look look;
    private final ChartView view;

    BackChart(DashboardModel model, Look look) {
        this.model = model;
        this.look = look;
        this.view = new ChartView(look, HEADER, lastSeconds(look.words()), shares(look.words()), this::paint);
        view.setToolTipText(look.words().text("chart.back.tip"));
    }

    ChartView view() {
        return view;
    }

    void refresh() {
        Words words = look.words();
        view.title(title(words), words.text(model.typicalRange() ? "chart.back.share.typical" : "chart.back.share"));
        view.thresholds(thresholds(model.limits(), model.range(), words));
        view.repaint();
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

    private void paint(Graphics2D g, Plane plane) {
        Trace trace = model.trace();
        OwnRange range = model.range();
        double now = model.clock();
        Marks marks = new Marks(g, plane, look, now);
        Path2D curve = Curve.of(trace, plane, now, i -> trace.trusted(i) ? range.shareOf(trace.flexion(i)) : Double.NaN);
        Path2D doubtful = Curve.of(trace, plane, now, i -> trace.trusted(i) ? Double.NaN : range.shareOf(trace.flexion(i)));
        marks.gaps(trace, now);
        marks.aboveLine(curve, model.roundShare());
        marks.curve(curve, look.neutral().ink(), LINE);
        marks.curve(doubtful, look.neutral().ink(), UNTRUSTED);
        List<RepMark> reps = model.progress().marks();
        marks.repBars(reps, RepMark::open);
        marks.now(model.stale() || model.flexion().isEmpty() ? Double.NaN : range.shareOf(model.flexion().getAsDouble()),
                look.neutral().ink());
        marks.peaks(reps.stream().filter(mark -> !mark.open() || mark.level().overTheLine()).toList(),
                mark -> range.shareOf(mark.peak()));
    }
}
