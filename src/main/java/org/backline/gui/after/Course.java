package org.backline.gui.after;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetrics;
import org.backline.core.posture.OwnRange;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.live.BackChart;
import org.backline.gui.live.HingeChart;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.SetPicture;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;

/** Through the set: the peak of each rep, and how it changes from rep to rep. */
final class Course {
    private static final int HEADER = 56;
    private static final Stroke LINE = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Look look;
    private final ChartView view;
    private Optional<SetPicture> picture = Optional.empty();

    Course(Look look) {
        this.look = look;
        view = new ChartView(look, HEADER, reps(1), peaks(), this::paint);
    }

    ChartView view() {
        return view;
    }

    void show(SetPicture set) {
        picture = Optional.of(set);
        view.title(look.words().text("after.course"), drift(set));
        view.axes(reps(set.marks().size()), set.singleNode() ? HingeChart.lean(look.words()) : peaks());
        view.thresholds(set.singleNode() ? List.of()
                : BackChart.thresholds(set.result().conditions().limits(), set.result().conditions().range(), look.words()));
        view.describe(look.words().text("after.course"), drift(set));
    }

    /** @return how the peak changes from rep to rep, in words; what it is, where there are too few reps to say */
    private String drift(SetPicture set) {
        OptionalDouble slope = slope(set);
        return slope.isPresent() ? look.words().text("after.drift", look.words().change(slope.getAsDouble()))
                : look.words().text("after.course.sub");
    }

    private Axis reps(int count) {
        int step = Math.max(1, (int) Math.ceil(count / 12.0));
        return new Axis(0.5, Math.max(1, count) + 0.5 * Math.max(1, Fonts.scale()), step,
                rep -> rep == Math.rint(rep) ? look.words().number(rep, 0) : "");
    }

    private Axis peaks() {
        return new Axis(0, 1.10, 0.4, share -> look.words().number(100 * share, 0));
    }

    private void paint(Graphics2D g, Plane plane) {
        if (picture.isEmpty()) {
            return;
        }
        SetPicture set = picture.get();
        OwnRange range = set.result().conditions().range();
        Marks marks = new Marks(g, plane, look, 0);
        if (set.singleNode()) {
            slope(set).ifPresent(value -> paintDrift(g, plane, set, mark -> tilt(set, mark), value));
            marks.peaks(set.marks(), RepMark::rep, mark -> tilt(set, mark), look.words()::degrees);
        } else {
            slope(set).ifPresent(value -> paintDrift(g, plane, set, mark -> range.shareOf(mark.peak()), range.shareOf(value)));
            marks.peaks(set.marks(), RepMark::rep, mark -> range.shareOf(mark.peak()));
        }
    }

    /** @return change from rep to rep of flexion's peak, of a single node of the trunk's [rad] */
    private static OptionalDouble slope(SetPicture set) {
        return set.result().figures().value((set.singleNode() ? SetMetrics.DRIFT_OF_TILT : SetMetrics.DRIFT_OF_PEAK).id());
    }

    private static double tilt(SetPicture set, RepMark mark) {
        return set.result().reps().stream().filter(rep -> rep.rep().index() == mark.rep())
                .mapToDouble(rep -> rep.value(Metrics.PEAK_TRUNK_TILT.id()).orElse(Double.NaN)).findFirst().orElse(Double.NaN);
    }

    /** The robust line goes through the median of what it leaves over (Theil–Sen). */
    private void paintDrift(Graphics2D g, Plane plane, SetPicture set, ToDoubleFunction<RepMark> peak, double slope) {
        double[] left = set.marks().stream().mapToDouble(mark -> peak.applyAsDouble(mark) - slope * mark.rep()).filter(Double::isFinite)
                .sorted().toArray();
        double middle = (left[(left.length - 1) / 2] + left[left.length / 2]) / 2;
        double first = plane.domain().from() + 0.3;
        double last = plane.domain().to() - 0.3;
        g.setColor(look.neutral().ink());
        g.setStroke(LINE);
        g.draw(new Line2D.Double(plane.x(first), plane.y(middle + slope * first), plane.x(last), plane.y(middle + slope * last)));
    }
}
