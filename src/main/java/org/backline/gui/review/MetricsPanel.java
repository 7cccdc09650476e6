package org.backline.gui.review;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Quality;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.session.Conditions;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.Card;
import org.backline.gui.widget.WrappedLabel;
import org.backline.report.Words;

/** The values of a set, or of one rep. What does not apply is "–", never 0. */
final class MetricsPanel extends Card {
    private static final String NONE = "–";
    private static final int ROW = 36;
    /** Beside the figure in the narrowest panel [px]. */
    private static final int NAME_WIDTH = 165;

    private final Words words;
    private final JPanel rows = new Rows();

    MetricsPanel(Look look) {
        super(look, false, new MigLayout("insets 18 20 18 20, wrap 1, fill", "[grow,fill]", "[grow,top][]"));
        words = look.words();
        rows.setOpaque(false);
        JScrollPane scroll = new JScrollPane(rows, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        super.add(scroll, "wmin 0, hmin 0");
        JLabel foot = new JLabel(words.text("review.foot"));
        foot.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        super.add(foot, "wmin 0");
    }

    void show(SetResult set, Optional<RepResult> rep) {
        rows.removeAll();
        if (rep.isPresent()) {
            showRep(rep.get());
        } else {
            showSet(set);
        }
        showConditions(set);
        rows.revalidate();
        rows.repaint();
    }

    private void showTilt(SetResult set) {
        remark(words.text("chip.single"));
        group("chart.trunk-tilt");
        double[] peaks = set.reps().stream().map(rep -> rep.value(Metrics.PEAK_TRUNK_TILT.id())).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
        row(words.text("review.peak.median"), peaks.length == 0 ? NONE : words.degrees(median(peaks)));
        row(words.text("review.peak.highest"), peaks.length == 0 ? NONE : words.degrees(peaks[peaks.length - 1]));
    }

    private void showFlexion(SetResult set) {
        double[] peaks = set.reps().stream().map(rep -> rep.value(Metrics.PEAK_SHARE.id())).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
        group("review.group.back");
        row(words.text("review.peak.median"), peaks.length == 0 ? NONE : words.percent(median(peaks)));
        row(words.text("review.peak.highest"), peaks.length == 0 ? NONE : words.percent(peaks[peaks.length - 1]));
        int reps = set.reps().size();
        row(words.text("review.reps.over"), words.text("review.of", set.reps().stream().filter(RepResult::over).count(), reps));
        row(words.text("review.reps.near"), words.text("review.of",
                set.reps().stream().filter(rep -> rep.near() && !rep.over()).count(), reps));
    }

    private void showSet(SetResult set) {
        title(words.text("review.metrics.set"));
        if (set.trunkOnly()) {
            showTilt(set);
        } else {
            showFlexion(set);
        }
        group("review.group.time");
        row(words.text("review.length"), words.text("review.seconds", words.number(set.end() - set.start(), 1)));
    }

    private void showRep(RepResult rep) {
        title(words.text("review.rep", rep.rep().index()));
        group("review.metrics.rep");
        for (Metric metric : Metrics.all()) {
            OptionalDouble value = rep.value(metric.id());
            row(words.name("metric", metric.id()), value.isPresent() ? words.figure(metric.unit(), value.getAsDouble()) : NONE);
        }
        Quality quality = rep.rep().quality();
        row(words.text("review.samples"), words.text("review.quality." + quality));
    }

    private void showConditions(SetResult set) {
        group("review.group.measured");
        if (!set.trunkOnly()) {
            showLine(set.conditions());
        }
        row(words.text("review.mounting"), words.text("review.mounting." + set.conditions().calibration()));
    }

    private void showLine(Conditions conditions) {
        OwnRange range = conditions.range();
        row(words.text("review.range"), words.degrees(range.flexion()));
        if (range.origin() == OwnRange.Origin.POPULATION) {
            remark(words.text("chip.typical"));
        }
        FlexionLimit line = conditions.limits().round();
        double flexion = line.flexion(range);
        row(words.text("review.line"), words.percent(range.shareOf(flexion)) + " · " + words.degrees(flexion));
    }

    private void title(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", "h3");
        rows.add(label);
    }

    private void group(String key) {
        JLabel label = new JLabel(words.text(key).toUpperCase(words.locale()));
        label.putClientProperty("FlatLaf.style", "font: 14 $semibold.font; foreground: $Backline.muted");
        rows.add(label, "gaptop 14");
    }

    private void row(String name, String value) {
        JLabel figure = new JLabel(value);
        figure.putClientProperty("FlatLaf.styleClass", "h4");
        JPanel row = new JPanel(new MigLayout("insets 0", "[grow]8[right]"));
        row.setOpaque(false);
        row.add(new WrappedLabel(name, NAME_WIDTH));
        row.add(figure);
        rows.add(row);
        rows.add(new JSeparator());
    }

    private void remark(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", "mutedSmall");
        rows.add(label);
    }

    /** As wide as what it is looked at through: figures at the right stay in sight. */
    private static final class Rows extends JPanel implements Scrollable {
        Rows() {
            super(new MigLayout("insets 0 0 0 4, wrap 1, gap 0 4", "[grow,fill]"));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return ROW;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height - ROW;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** @return names and values as they stand, for tests and screen readers */
    List<String> told() {
        return told(rows).toList();
    }

    private static Stream<String> told(Container container) {
        return Arrays.stream(container.getComponents()).flatMap(part -> part instanceof JLabel label ? Stream.of(label.getText())
                : part instanceof Container inner ? told(inner) : Stream.empty());
    }
}
