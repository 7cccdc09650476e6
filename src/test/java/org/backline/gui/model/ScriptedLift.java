package org.backline.gui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Severity;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricValue;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.Rep;
import org.backline.core.session.Conditions;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Plan;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/**
 * A set of deadlifts as the pipeline would tell it, made of formulas: each rep four seconds from lift-off to lift-off, with the
 * peak that it is given. For tests and for looking at screens.
 */
public final class ScriptedLift {
    /** Lift-off of the first rep [s]. */
    public static final double FIRST = 6;
    /** From one lift-off to the next [s]. */
    public static final double PERIOD = 4;
    private static final double RATE = 100;
    private static final OwnRange RANGE = new OwnRange(Angle.ofDegrees(58), OwnRange.Origin.MEASURED);
    private static final Limits LIMITS = new Limits(FlexionLimit.ofShare(0.70), FlexionLimit.ofShare(0.80));
    private static final Node LOWER = new Node(0, Site.SACRUM);
    private static final Node UPPER = new Node(1, Site.T12_L1);

    private final List<Double> peaks;
    private final boolean singleNode;
    private final OwnRange range;
    private final Calibration.Kind mounting;
    private final List<Posture> trace = new ArrayList<>();
    private double gapFrom = Double.POSITIVE_INFINITY;
    private double gapTo = Double.POSITIVE_INFINITY;

    private ScriptedLift(List<Double> peaks, boolean singleNode, OwnRange range, Calibration.Kind mounting) {
        this.peaks = peaks;
        this.singleNode = singleNode;
        this.range = range;
        this.mounting = mounting;
    }

    /** @param peaks of the reps, as shares of the range */
    public static ScriptedLift ofPeaks(Double... peaks) {
        return new ScriptedLift(List.of(peaks), false, RANGE, Calibration.Kind.STAND_AND_BENDS);
    }

    /** @return the same with nominal mounting and the population's range */
    public ScriptedLift uncalibrated() {
        return new ScriptedLift(peaks, singleNode, OwnRange.POPULATION, Calibration.Kind.NOMINAL);
    }

    /** @return the same from a strap with one node */
    public ScriptedLift withSingleNode() {
        return new ScriptedLift(peaks, true, range, mounting);
    }

    /** Leaves out what lies between two times [s]. */
    public ScriptedLift withGap(double from, double to) {
        gapFrom = from;
        gapTo = to;
        return this;
    }

    public Plan plan() {
        return new Plan("deadlift", range, LIMITS, OptionalDouble.of(100));
    }

    /** Tells everything from the start of the session until {@code end} [s], the set left open unless it has ended by then. */
    public void tell(double end, Consumer<? super LiftEvent> out) {
        trace.clear();
        out.accept(new LiftEvent.StrapReported(0, new StreamDescribed(true, RATE, nodes())));
        out.accept(new LiftEvent.ConditionsChanged(0, "deadlift", conditions()));
        if (mounting != Calibration.Kind.NOMINAL) {
            out.accept(new LiftEvent.Calibrated(0.5, new Calibration(mounting, 0.5, List.of(), 0, 0)));
        }
        out.accept(new LiftEvent.StrapReported(1, new StrapStatus(1, 7, OptionalDouble.of(3.9), OptionalInt.of(82), 0, 0, 0)));
        for (int i = 0; i <= end * RATE; i++) {
            double time = i / RATE;
            if (time < gapFrom || time > gapTo) {
                tellPosture(time, out);
            }
            tellReps(time, out);
        }
    }

    /** @return the set as the pipeline would complete it */
    public SetResult result() {
        tell(end() + 2, event -> { });
        List<RepResult> reps = new ArrayList<>();
        for (int i = 0; i < peaks.size(); i++) {
            reps.add(repResult(i));
        }
        return set(reps);
    }

    private SetResult set(List<RepResult> reps) {
        double slope = reps.size() < 4 ? Double.NaN : (peaks.get(peaks.size() - 1) - peaks.get(0)) / (peaks.size() - 1) * range.flexion();
        Figures figures = Double.isNaN(slope) || singleNode ? Figures.NONE : Figures.of(new MetricValue("drift-of-peak", 1, slope));
        return new SetResult(1, "deadlift", liftOff(0), end(), conditions(), reps, figures, trace);
    }

    /** @return when the last rep is back on the floor [s] */
    public double end() {
        return liftOff(peaks.size() - 1) + PERIOD - 0.5;
    }

    private List<NodeStream> nodes() {
        NodeStream upper = new NodeStream(UPPER, true, Optional.empty());
        return singleNode ? List.of(upper) : List.of(new NodeStream(LOWER, true, Optional.empty()), upper);
    }

    private Conditions conditions() {
        return new Conditions(mounting, range, LIMITS, OptionalDouble.of(100), List.of());
    }

    private void tellPosture(double time, Consumer<? super LiftEvent> out) {
        Posture posture = posture(time);
        trace.add(posture);
        for (NodeStream node : nodes()) {
            out.accept(new LiftEvent.AttitudeUpdated(new Attitude(node.node(), time, Quaternion.IDENTITY, Vector3D.ZERO, false)));
        }
        out.accept(new LiftEvent.PostureUpdated(posture));
    }

    private Posture posture(double time) {
        double flexion = flexionShare(time) * range.flexion();
        double pelvis = Angle.ofDegrees(38) * bend(time);
        if (singleNode) {
            return new TrunkTilt(time, flexion + pelvis, 0, Quality.GOOD);
        }
        return new LumbarPosture(time, flexion, 0, 0, 0, pelvis, flexion + pelvis, 0, 0.01, Quality.GOOD);
    }

    /** 0 upright, 1 at the floor. */
    private double bend(double time) {
        if (time < FIRST) {
            return smooth((time - 3.5) / 1.5);
        }
        double within = (time - FIRST) % PERIOD;
        boolean over = time > end() + 0.5;
        return over ? Math.max(0, 1 - smooth((time - end() - 0.5) / 1)) : 1 - smooth((within - 0.4) / 1.4) + smooth((within - 2.2) / 1.3);
    }

    private double flexionShare(double time) {
        int rep = (int) Math.max(0, Math.min(peaks.size() - 1, Math.floor((time - FIRST + 0.6) / PERIOD)));
        double peak = peaks.get(rep);
        double sincePeak = time - liftOff(rep) - 0.35;
        double bump = Math.exp(-sincePeak * sincePeak / 0.25);
        return (peak - 0.12) * bend(time) * (0.92 + 0.02 * Math.sin(7 * time)) + (0.12 + 0.08 * (peak - 0.12)) * bump;
    }

    private void tellReps(double time, Consumer<? super LiftEvent> out) {
        for (int i = 0; i < peaks.size(); i++) {
            double liftOff = liftOff(i);
            boolean over = peaks.get(i) > 0.8;
            boolean near = peaks.get(i) > 0.7;
            if (at(time, liftOff)) {
                if (i == 0) {
                    out.accept(new LiftEvent.SetStarted(time, 1, "deadlift"));
                }
                out.accept(new LiftEvent.RepStarted(liftOff, 1, i + 1));
            }
            if (near && !singleNode && at(time, liftOff + 0.2)) {
                out.accept(raised(time, i + 1, AlertRules.NEAR_LINE.id(), Severity.CAUTION, 0.70));
            }
            if (over && !singleNode && at(time, liftOff + 0.4)) {
                out.accept(raised(time, i + 1, AlertRules.OVER_LINE.id(), Severity.ALERT, 0.80));
            }
            if (near && !singleNode && at(time, liftOff + 1)) {
                out.accept(new LiftEvent.AlertCleared(time, AlertRules.NEAR_LINE.id(), true));
                out.accept(new LiftEvent.AlertCleared(time, AlertRules.OVER_LINE.id(), over));
            }
            if (at(time, liftOff + 1.9)) {
                out.accept(new LiftEvent.RepCounted(time, 1, i + 1));
            }
            if (at(time, liftOff + PERIOD - 0.5)) {
                out.accept(new LiftEvent.RepCompleted(time, 1, repResult(i)));
            }
        }
        if (at(time, end() + 2)) {
            List<RepResult> reps = IntStream.range(0, peaks.size()).mapToObj(this::repResult).toList();
            out.accept(new LiftEvent.SetCompleted(time, set(reps)));
        }
    }

    private LiftEvent raised(double time, int rep, String rule, Severity severity, double share) {
        double limit = share * range.flexion();
        return new LiftEvent.AlertRaised(time, 1, rep, new Alert(rule, severity, time - 0.15, limit + 0.02, limit));
    }

    private RepResult repResult(int index) {
        double liftOff = liftOff(index);
        double peak = peaks.get(index);
        List<MetricValue> values = singleNode
                ? List.of(new MetricValue("peak-trunk-tilt", 1, peak * range.flexion() + Angle.ofDegrees(38)),
                        new MetricValue("trunk-at-lift-off", 1, 0.9 * peak * range.flexion() + Angle.ofDegrees(38)),
                        new MetricValue("concentric-time", 1, 1.9))
                : List.of(new MetricValue("peak-lumbar-flexion", 1, peak * range.flexion()),
                new MetricValue("peak-share-of-range", 1, peak), new MetricValue("flexion-at-lift-off", 1, 0.9 * peak * range.flexion()),
                new MetricValue("flexion-change-in-pull", 1, 0.1 * peak * range.flexion()), new MetricValue("peak-trunk-tilt", 1, 1.3),
                new MetricValue("concentric-time", 1, 1.9), new MetricValue("eccentric-time", 1, 1.4),
                new MetricValue("lumbar-share", 1, 0.5 * peak), new MetricValue("lumbar-pelvis-ratio-early", 1, 1.9 * peak),
                new MetricValue("lumbar-pelvis-ratio-middle", 1, 0.9 * peak), new MetricValue("lumbar-pelvis-ratio-late", 1, 0.4 * peak));
        Rep rep = new Rep(index + 1, liftOff, liftOff + 1.9, liftOff + PERIOD - 0.5, Quality.GOOD);
        return new RepResult(rep, new Figures(values, List.of()), !singleNode && peak > 0.7, !singleNode && peak > 0.8);
    }

    private static double liftOff(int index) {
        return FIRST + index * PERIOD;
    }

    private static boolean at(double time, double when) {
        return Math.abs(time - when) < 0.5 / RATE;
    }

    private static double smooth(double x) {
        double s = Math.max(0, Math.min(1, x));
        return s * s * (3 - 2 * s);
    }
}
