package org.backline.gui.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Roll;
import org.backline.gui.chart.Threshold;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** The chart of lumbar flexion over the last seconds, in percent of the range. */
public final class BackChart {
    private static final int TITLE = 34;
    private static final int HEADER = 48;
    /** Space for rep numbers and rep bars alone [px]. */
    private static final int ABOVE = 44;
    /** The axis' ends, as shares of the range. */
    private static final double LOWEST = -0.35;
    private static final double HIGHEST = 1.10;

    private final DashboardModel model;
    private final Look look;
    private final BackCurve curve;
    private final ChartView view;

    BackChart(DashboardModel model, Look look) {
        this.model = model;
        this.look = look;
        this.curve = new BackCurve(model, look, BackCurve.Size.FULL);
        this.view = new ChartView(look, header(), lastSeconds(look.words()), shares(look.words()), new Roll(curve, ABOVE));
        view.setToolTipText(look.words().text("chart.back.tip"));
        view.still((g, plane) -> Marks.nowLine(g, plane, look.neutral().faint()));
    }

    /** @return space for title, rep numbers and rep bars [px] */
    public static int header() {
        return TITLE + (int) (HEADER * Fonts.scale());
    }

    ChartView view() {
        return view;
    }

    void refresh() {
        Words words = look.words();
        view.title(title(model, words), words.text(model.terms().typicalRange() ? "chart.back.share.typical" : "chart.back.share"));
        view.thresholds(thresholds(model.terms().limits(), model.terms().range(), words));
        view.notes(notes(words));
        view.refresh(curve.shown());
    }

    /** @return the alerts of the set, one for each rep that raised any */
    private List<ChartView.Note> notes(Words words) {
        AlertText text = new AlertText(model, words);
        return model.alerts().worst().stream().filter(entry -> !entry.raised())
                .map(entry -> new ChartView.Note(entry.level(), words.text("live.rep", entry.rep()), text.figure(entry))).toList();
    }

    /** Says in words what the chart shows. */
    void describe() {
        view.describe(title(model, look.words()), description(model, look.words()));
    }

    /** @return {@code Lower back. 5 reps. Highest 84 % in rep 5, your line 80 %.} */
    static String description(DashboardModel model, Words words) {
        List<RepMark> reps = model.progress().ofSet();
        Optional<RepMark> highest = reps.stream().max(Comparator.comparingDouble(RepMark::peak));
        String line = words.percent(model.terms().roundShare());
        return highest.filter(rep -> Double.isFinite(rep.peak()))
                .map(rep -> words.text("chart.back.spoken", reps.size(), words.percent(model.terms().shareOf(rep.peak())), rep.rep(), line))
                .orElse(words.text("chart.back.spoken.empty", line));
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

    /** @return what the angle is of: the lower back, or the sites of the nodes where they sit elsewhere */
    static String title(DashboardModel model, Words words) {
        if (model.mounting().lumbar()) {
            return words.text("chart.back");
        }
        String lower = words.text("site." + model.mounting().sites().get(0));
        String upper = words.text("site." + model.mounting().sites().get(1));
        return words.text("chart.sites", upper, lower);
    }
}
