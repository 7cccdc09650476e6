package org.backline.gui.review;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.backline.core.posture.OwnRange;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.ChartView;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.live.BackChart;
import org.backline.gui.live.HingeChart;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.SetPicture;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;
import org.backline.report.Words;

/** A whole set: flexion, the lines it was held against, reps and their peaks. A click chooses a rep, the wheel zooms, a drag moves. */
final class SetChart {
    private static final double[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120};
    private static final double LABELS = 9;
    private static final double CHOSEN_OPACITY = 0.12;
    private static final Stroke LINE = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke UNTRUSTED = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6, 6}, 0f);

    private final Look look;
    private final ChartView view;
    private Optional<SetPicture> picture = Optional.empty();
    private OptionalInt chosen = OptionalInt.empty();
    private OptionalDouble playhead = OptionalDouble.empty();
    private VisibleRange whole = new VisibleRange(0, 20);
    private VisibleRange shown = whole;

    /** @param choose is given the number of the rep that was clicked */
    SetChart(Look look, IntConsumer choose) {
        this.look = look;
        view = new ChartView(look, BackChart.header(), seconds(whole), BackChart.shares(look.words()), this::paint);
        new Roaming(view, x -> repAt(x).ifPresent(choose), this::zoom, this::pan);
    }

    ChartView view() {
        return view;
    }

    void show(SetPicture newPicture) {
        picture = Optional.of(newPicture);
        chosen = OptionalInt.empty();
        Words words = look.words();
        Trace trace = newPicture.trace();
        double start = newPicture.result().start();
        whole = new VisibleRange(trace.size() == 0 ? 0 : trace.time(0) - start, trace.size() == 0 ? 20 : trace.latest() - start);
        shown = whole;
        boolean single = newPicture.singleNode();
        view.title(words.text("review.set"), words.text(single ? "chip.single" : "review.set.sub"));
        axes();
        view.thresholds(single ? List.of()
                : BackChart.thresholds(newPicture.result().conditions().limits(), newPicture.result().conditions().range(), words));
        view.describe(words.text("review.set"), words.reps(newPicture.result().reps().size(), newPicture.result().halves()));
    }

    /** Takes another version of the set that is shown; what is looked at stays. */
    void replace(SetPicture newPicture) {
        VisibleRange before = shown;
        show(newPicture);
        shown = before.within(whole);
        axes();
    }

    /** @param at the playhead [s], session clock */
    void choose(OptionalInt rep, OptionalDouble at) {
        chosen = rep;
        playhead = at;
        view.repaint();
    }

    /** Shows the whole set again. */
    void showAll() {
        shown = whole;
        axes();
    }

    private void zoom(double factor, int x) {
        view.plane().ifPresent(plane -> look(shown.zoomed(factor, plane.valueAt(x))));
    }

    private void pan(int pixels) {
        view.plane().ifPresent(plane -> look(shown.moved(-pixels * plane.perPixel())));
    }

    private void look(VisibleRange at) {
        shown = at.within(whole);
        axes();
    }

    private void axes() {
        boolean single = picture.filter(SetPicture::singleNode).isPresent();
        view.axes(seconds(shown), single ? HingeChart.lean(look.words()) : BackChart.shares(look.words()));
    }

    private OptionalInt repAt(int x) {
        if (picture.isEmpty() || view.plane().isEmpty()) {
            return OptionalInt.empty();
        }
        double time = view.plane().get().valueAt(x) + picture.get().result().start();
        return picture.get().marks().stream().filter(mark -> time >= mark.start() && time <= mark.end()).mapToInt(RepMark::rep).findFirst();
    }

    private Axis seconds(VisibleRange of) {
        double length = Math.max(1, of.length());
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && length / STEPS[i] <= LABELS; i--) {
            step = STEPS[i];
        }
        return new Axis(of.from(), of.from() + length, step,
                seconds -> look.words().text("review.seconds", look.words().number(seconds, 0)));
    }

    private void paint(Graphics2D g, Plane plane) {
        if (picture.isEmpty()) {
            return;
        }
        SetPicture set = picture.get();
        double origin = set.result().start();
        Marks marks = new Marks(g, plane, look, origin);
        set.marks().stream().filter(this::isChosen).forEach(mark -> shade(g, plane, mark, origin));
        marks.gaps(set.trace(), set.trace().latest());
        if (set.singleNode()) {
            marks.curve(Curve.of(set.trace(), plane, origin, set.trace()::trunk), look.neutral().ink(), LINE);
            marks.repBars(set.marks(), this::isChosen, plane.area().getMaxX());
        } else {
            paintFlexion(marks, plane, set, origin);
        }
        playhead.ifPresent(at -> Playhead.paint(g, plane, look, at - origin));
    }

    private void paintFlexion(Marks marks, Plane plane, SetPicture set, double origin) {
        Trace trace = set.trace();
        OwnRange range = set.result().conditions().range();
        Path2D curve = Curve.of(trace, plane, origin, i -> trace.trusted(i) ? range.shareOf(trace.flexion(i)) : Double.NaN);
        Path2D doubtful = Curve.of(trace, plane, origin, i -> trace.trusted(i) ? Double.NaN : range.shareOf(trace.flexion(i)));
        marks.aboveLine(curve, range.shareOf(set.result().conditions().limits().round().flexion(range)));
        marks.curve(curve, look.neutral().ink(), LINE);
        marks.curve(doubtful, look.neutral().ink(), UNTRUSTED);
        marks.repBars(set.marks(), this::isChosen, plane.area().getMaxX());
        marks.peaks(set.marks(), mark -> range.shareOf(mark.peak()));
    }

    private boolean isChosen(RepMark mark) {
        return chosen.isPresent() && chosen.getAsInt() == mark.rep();
    }

    private void shade(Graphics2D g, Plane plane, RepMark mark, double origin) {
        double from = plane.x(mark.start() - origin);
        Rectangle2D rep = new Rectangle2D.Double(from, plane.area().getY(), plane.x(mark.end() - origin) - from, plane.area().getHeight());
        g.setColor(Tone.fade(look.neutral().ink(), CHOSEN_OPACITY));
        g.fill(rep.createIntersection(plane.area()));
    }
}
