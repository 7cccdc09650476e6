package org.backline.gui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Confidence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetric;
import org.backline.core.metric.Unit;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Quality;
import org.backline.core.session.Conditions;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.Card;
import org.backline.gui.widget.WrappedLabel;
import org.backline.report.Words;

/** Every figure of a set, or of one rep, in groups. What there is none of is "–" and says why; it is never 0. */
final class MetricsPanel extends Card {
    /** A smaller difference is not told [s]. */
    private static final double SHOWN = 0.01;

    private final Words words;
    private final FigureRows rows;

    MetricsPanel(Look look) {
        super(look, false, new MigLayout("insets 18 20 18 14, wrap 1, fill", "[grow,fill]", "[grow,fill][]"));
        words = look.words();
        rows = new FigureRows(words);
        JScrollPane scroll = new JScrollPane(rows, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        super.add(scroll, "wmin 0, hmin 0");
        JLabel foot = new WrappedLabel(words.text("review.foot"), (int) (FigureRows.WIDTH * FigureRows.wider()));
        foot.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        super.add(foot, "wmin 0");
    }

    /** @param live the rep as it was told while it was lifted, if that was otherwise */
    void show(SetResult set, Optional<RepResult> rep, Optional<RepResult> live) {
        rows.removeAll();
        if (rep.isPresent()) {
            showRep(rep.get());
            live.ifPresent(told -> showLive(rep.get(), told));
        } else {
            showSet(set);
        }
        showConditions(set);
        rows.revalidate();
        rows.repaint();
    }

    private void showSet(SetResult set) {
        rows.title(words.text("review.metrics.set"));
        if (set.trunkOnly()) {
            showTilt(set);
        } else {
            showFlexion(set);
        }
        for (MetricGroup group : MetricGroup.values()) {
            showGroup(group, group.ofSets().stream().map(metric -> line(metric, set.figures())).toList());
        }
        rows.group(words.text("review.group.TEMPO"));
        rows.row(words.text("review.reps.half"), set.halves().isPresent() ? Integer.toString(set.halves().getAsInt()) : FigureRows.NONE);
        rows.row(words.text("review.length"), words.text("review.seconds", words.number(set.end() - set.start(), 1)));
    }

    private void showTilt(SetResult set) {
        rows.remark(words.text("chip.single"));
        rows.group(words.text("chart.trunk-tilt"));
        double[] peaks = sorted(set, Metrics.PEAK_TRUNK_TILT);
        rows.row(words.text("review.peak.median"), peaks.length == 0 ? FigureRows.NONE : words.degrees(median(peaks)));
        rows.row(words.text("review.peak.highest"), peaks.length == 0 ? FigureRows.NONE : words.degrees(peaks[peaks.length - 1]));
    }

    private void showFlexion(SetResult set) {
        double[] peaks = sorted(set, Metrics.PEAK_SHARE);
        rows.group(words.text("review.group.BACK"));
        rows.row(words.text("review.peak.median"), peaks.length == 0 ? FigureRows.NONE : words.percent(median(peaks)));
        rows.row(words.text("review.peak.highest"), peaks.length == 0 ? FigureRows.NONE : words.percent(peaks[peaks.length - 1]));
        int reps = set.reps().size();
        rows.row(words.text("review.reps.over"), words.text("review.of", set.reps().stream().filter(RepResult::over).count(), reps));
        rows.row(words.text("review.reps.near"), words.text("review.of",
                set.reps().stream().filter(rep -> rep.near() && !rep.over()).count(), reps));
    }

    private void showRep(RepResult rep) {
        rows.title(words.text("review.rep", rep.rep().index()));
        for (MetricGroup group : MetricGroup.values()) {
            showGroup(group, group.ofReps().stream().map(metric -> line(metric, rep.figures())).toList());
        }
        Quality quality = rep.rep().quality();
        rows.row(words.text("review.samples"), words.text("review.quality." + quality));
        if (rep.edited()) {
            rows.row(words.text("review.edited"), words.text("terminal.edited"));
        }
    }

    /** What was told then and reads otherwise now. */
    private void showLive(RepResult rep, RepResult told) {
        List<Line> lines = new ArrayList<>();
        addTime(lines, "review.live.start", rep.rep().start(), told.rep().start());
        addTime(lines, "review.live.turn", rep.rep().turn(), told.rep().turn());
        addTime(lines, "review.live.end", rep.rep().end(), told.rep().end());
        if (told.over() != rep.over() || told.near() != rep.near()) {
            String level = told.over() ? "terminal.over" : told.near() ? "terminal.near" : "review.live.inside";
            lines.add(new Line(words.text("review.line"), words.text(level), words.text("review.group.live")));
        }
        for (Metric metric : Metrics.all()) {
            Line then = line(metric, told.figures());
            if (told.value(metric.id()).isPresent() && !then.value().equals(line(metric, rep.figures()).value())) {
                lines.add(then);
            }
        }
        if (!lines.isEmpty()) {
            rows.group(words.text("review.group.live"));
            lines.forEach(line -> rows.row(line.name(), line.value(), line.tip()));
        }
    }

    /** By how much it was earlier or later, if that can be read. */
    private void addTime(List<Line> lines, String key, double last, double told) {
        if (Math.abs(told - last) >= SHOWN) {
            String name = words.text(key);
            lines.add(new Line(name, words.text("unit.ms", (told > last ? "+" : "") + words.number(1000 * (told - last), 0)), name));
        }
    }

    /** A name, its value, and what there is to say about it. */
    private record Line(String name, String value, String tip) {
    }

    private void showGroup(MetricGroup group, List<Line> lines) {
        if (!lines.isEmpty()) {
            rows.group(words.text("review.group." + group));
            lines.forEach(line -> rows.row(line.name(), line.value(), line.tip()));
        }
    }

    private Line line(Metric metric, Figures figures) {
        String doubt = metric.confidence() == Confidence.LOW ? ", " + words.text("chip.low-confidence") : "";
        return line(metric.id(), metric.unit(), figures, doubt);
    }

    private Line line(SetMetric metric, Figures figures) {
        return line(metric.id(), metric.unit(), figures, "");
    }

    private Line line(String id, Unit unit, Figures figures, String doubt) {
        String name = words.name("metric", id);
        OptionalDouble value = figures.value(id);
        String reason = figures.absence(id).map(Absence::id).map(why -> ": " + words.name("absence", why)).orElse("");
        return new Line(name, value.isPresent() ? words.figure(unit, value.getAsDouble()) : FigureRows.NONE, name + reason + doubt);
    }

    private void showConditions(SetResult set) {
        rows.group(words.text("review.group.measured"));
        if (!set.trunkOnly()) {
            showLine(set.conditions());
        }
        rows.row(words.text("review.mounting"), words.text("review.mounting." + set.conditions().calibration()));
    }

    private void showLine(Conditions conditions) {
        OwnRange range = conditions.range();
        rows.row(words.text("review.range"), words.degrees(range.flexion()));
        if (range.origin() == OwnRange.Origin.POPULATION) {
            rows.remark(words.text("chip.typical"));
        }
        double flexion = conditions.limits().round().flexion(range);
        rows.row(words.text("review.line"), words.percent(range.shareOf(flexion)) + " · " + words.degrees(flexion));
    }

    private static double[] sorted(SetResult set, Metric metric) {
        return set.reps().stream().map(rep -> rep.value(metric.id())).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** @return names and values as they stand, for tests and screen readers */
    List<String> told() {
        return rows.told();
    }

    /** @return what is said about the values that are missing */
    List<String> reasons() {
        return rows.reasons();
    }
}
