package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.backline.core.posture.OwnRange;
import org.backline.gui.chart.Curve;
import org.backline.gui.chart.Marks;
import org.backline.gui.chart.Plane;
import org.backline.gui.chart.Roll;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.SetAlerts.Entry;
import org.backline.gui.model.Trace;
import org.backline.gui.theme.Look;

/** The curve of lumbar flexion as it runs, in shares of the range, and what stands on it. */
final class BackCurve implements Roll.Content {
    private static final Stroke UNTRUSTED = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double DASH = 6;
    private static final Stroke GHOST = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {2, 6}, 0f);

    /** How much room it has. */
    enum Size {
        /** A chart's: with the reps above the plot. */
        FULL(4f),
        /** A tile's. */
        SMALL(3f);

        private final Stroke line;

        Size(float width) {
            line = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
    }

    private final DashboardModel model;
    private final Look look;
    private final Size size;

    BackCurve(DashboardModel model, Look look, Size size) {
        this.model = model;
        this.look = look;
        this.size = size;
    }

    /** @return everything that decides what is seen at this moment, comparable by value */
    Object shown() {
        return List.of(model.clock(), past(), present());
    }

    @Override
    public double now() {
        return model.clock();
    }

    @Override
    public Object past() {
        return List.of(model.terms().range(), model.terms().limits(), look.palette(), model.stale() ? model.clock() : 0, arches(),
                model.progress().marks().stream().map(this::settled).toList());
    }

    /** @return the mark without what changes from frame to frame and is within the newest stretch */
    private Object settled(RepMark mark) {
        boolean pulling = mark.open() && mark.lockout() == mark.end();
        return List.of(mark.set(), mark.rep(), mark.open(), pulling ? 0 : mark.lockout(), mark.level(), peakShown(mark) ? mark.peak() : 0);
    }

    /** The figure of a rep under way stands at the right of its peak, where a tile has no room. */
    private boolean peakShown(RepMark mark) {
        return mark.level() != Level.ARCH && (!mark.open() || size == Size.FULL && mark.level().overTheLine());
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
        marks.curve(curve, look.neutral().ink(), size.line);
        marks.curve(doubtful, look.neutral().ink(), UNTRUSTED);
        List<RepMark> reps = model.progress().marks();
        if (size == Size.FULL) {
            marks.repBars(reps, RepMark::open, plane.x(0));
        }
        marks.peaks(reps.stream().filter(this::peakShown).toList(), mark -> range.shareOf(mark.peak()));
        arches().forEach(entry ->
                marks.mark(Level.ARCH, entry.reachTime(), range.shareOf(entry.reach()), look.words().degrees(entry.reach())));
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
