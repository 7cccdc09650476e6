package org.backline.gui.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.app.LinkState;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.Grade;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkNodes;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.Limits;
import org.backline.core.session.Conditions;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.RangeChanged;
import org.backline.core.session.LiftEvent.SamplesMissed;
import org.backline.core.session.LiftEvent.StrapReported;
import org.backline.core.session.Plan;

/**
 * What the dashboard shows of the session under way. Events go in by {@link #accept}, the link's state and the host's clock by
 * {@link #tick}; everything else only reads. Not safe for threads: it lives on the event thread.
 */
public final class DashboardModel {
    /** Older than this, the figure is greyed and its age told [s]. */
    private static final double STALE = 0.5;
    /** Silent for longer than this, the strap counts as lost [s]. */
    private static final double LOST = 3.0;
    /** Flexion outside of this, as a share of the range, is no back but a slipped strap. */
    private static final double HIGHEST_SHARE = 1.10;
    private static final double LOWEST_SHARE = -0.35;
    /** Standard deviations to either side that hold 95 % of a normal distribution. */
    private static final double TWO_SIDED_95 = 1.96;
    /** What skin, straps and mounting add on people: spread of published two-node systems at the peak (BIOMECHANICS §1.2) [rad]. */
    private static final double ON_PEOPLE = Angle.ofDegrees(3.5);
    /** Seconds of posture kept, at 400 Hz. */
    private static final int CAPACITY = 30 * 400;

    private final Trace trace = new Trace(CAPACITY);
    private final SetAlerts alerts = new SetAlerts();
    private final LiftProgress progress = new LiftProgress(trace, alerts);
    private final BestReps best = new BestReps();
    private final AfterSet after = new AfterSet();
    private final LinkHealth health = new LinkHealth();
    private final ScreenClock clock = new ScreenClock();
    private String exercise;
    private Conditions conditions;
    private Optional<LinkState> link = Optional.empty();
    private Optional<Posture> posture = Optional.empty();
    private List<Site> sites = List.of();
    private OptionalDouble zeroAt = OptionalDouble.empty();
    private Optional<Calibration> calibration = Optional.empty();
    private boolean armed;
    private boolean arrived;

    public DashboardModel(Plan plan) {
        exercise = plan.exercise();
        conditions = conditionsOf(plan);
    }

    /** Forgets the last session: another source is listened to from now on. */
    public void begin(Plan plan) {
        exercise = plan.exercise();
        conditions = conditionsOf(plan);
        trace.clear();
        alerts.clear();
        progress.clear();
        best.clear();
        after.clear();
        health.clear();
        link = Optional.empty();
        posture = Optional.empty();
        sites = List.of();
        zeroAt = OptionalDouble.empty();
        calibration = Optional.empty();
        armed = false;
        clock.restart();
    }

    /** Takes one event of the session. */
    public void accept(LiftEvent event) {
        if (event instanceof PostureUpdated updated) {
            trace.add(updated.posture());
            posture = Optional.of(updated.posture());
            arrived = true;
        } else if (event instanceof AttitudeUpdated updated) {
            health.received(updated.attitude().node(), updated.time());
        } else if (event instanceof SamplesMissed missed) {
            health.lost(missed.lost());
        } else if (event instanceof StrapReported reported) {
            reported(reported.report());
        } else if (event instanceof ConditionsChanged changed) {
            exercise = changed.exercise();
            conditions = changed.conditions();
        } else if (event instanceof RangeChanged changed) {
            conditions = new Conditions(conditions.calibration(), changed.range(), conditions.limits(), conditions.load());
        } else if (event instanceof Calibrated calibrated) {
            calibrated(calibrated.calibration());
        } else if (event instanceof LiftEvent.RepCompleted completed) {
            best.completed(completed.result(), exercise, conditions.load(), trace);
        }
        armed = event instanceof LiftEvent.SetStarted || armed && !(event instanceof LiftEvent.RepStarted
                || event instanceof LiftEvent.SetCompleted || event instanceof LiftEvent.SetDismissed);
        alerts.accept(event);
        progress.accept(event);
        after.accept(event, clock.now());
    }

    /**
     * Moves the screen on, once per frame, after the frame's events.
     *
     * @param state     how the link stands, empty while nothing is listened to
     * @param hostNanos the host's clock [ns]
     */
    public void tick(Optional<LinkState> state, long hostNanos) {
        link = state;
        if (arrived) {
            arrived = false;
            clock.arrived(trace.latest(), hostNanos);
        } else {
            clock.passed(hostNanos, posture.isPresent() && running());
        }
    }

    public Stage stage() {
        return link.map(state -> stage(state.phase())).orElse(Stage.NO_STRAP);
    }

    private Stage stage(LinkState.Phase phase) {
        return switch (phase) {
            case OPENING, SEARCHING -> Stage.SEARCHING;
            case LOST -> Stage.RECONNECTING;
            case FAILED -> Stage.STOPPED;
            case FINISHED -> Stage.ENDED;
            case CONNECTED -> posture.isEmpty() ? Stage.SEARCHING : age() > LOST ? Stage.RECONNECTING : flowingStage();
        };
    }

    /** @return the level behind the big word */
    public Level level() {
        boolean judgeable = stage().flowing() && !stale() && !beyondBelief() && posture.isPresent();
        return judgeable ? progress.level() : Level.NO_DATA;
    }

    /** @return the level that turns the whole window, {@link Level#OK} while none does */
    public Level turned() {
        return progress.judging() && level().overTheLine() ? level() : Level.OK;
    }

    /** @return what the giant figure means now */
    public FigureKind figureKind() {
        if (singleNode()) {
            return FigureKind.TRUNK_TILT;
        }
        return switch (stage()) {
            case IN_SET -> arched().isPresent() ? FigureKind.ARCH_OF_REP
                    : progress.openRep().isPresent() ? FigureKind.PEAK_OF_REP : FigureKind.PEAK_OF_LAST_REP;
            case REST -> progress.highest().isPresent() ? FigureKind.PEAK_OF_SET : FigureKind.NOW;
            default -> FigureKind.NOW;
        };
    }

    /** @return the giant figure [rad]; empty while there is nothing to say */
    public OptionalDouble figure() {
        if (posture.isEmpty() || !stage().flowing() || beyondBelief()) {
            return OptionalDouble.empty();
        }
        return switch (figureKind()) {
            case TRUNK_TILT -> OptionalDouble.of(posture.get().trunkInclination());
            case PEAK_OF_SET -> progress.highest();
            case ARCH_OF_REP -> arched().map(entry -> OptionalDouble.of(entry.reach())).orElse(flexion());
            case PEAK_OF_REP, PEAK_OF_LAST_REP -> lastOfSet().map(mark -> OptionalDouble.of(mark.peak())).orElse(flexion());
            case NOW -> flexion();
        };
    }

    /** @return φ of the newest posture [rad], empty if there is none or the strap has a single node */
    public OptionalDouble flexion() {
        return trace.size() == 0 || singleNode() ? OptionalDouble.empty() : OptionalDouble.of(trace.flexion(trace.size() - 1));
    }

    /** @return age of the newest posture [s] */
    public double age() {
        return posture.isEmpty() ? 0 : clock.silence();
    }

    public boolean stale() {
        return posture.isPresent() && running() && age() > STALE;
    }

    /** @return whether the newest figure is none that a back can have */
    public boolean beyondBelief() {
        OptionalDouble flexion = flexion();
        if (flexion.isEmpty()) {
            return false;
        }
        double share = range().shareOf(flexion.getAsDouble());
        return share > HIGHEST_SHARE || share < LOWEST_SHARE;
    }

    public boolean singleNode() {
        return posture.filter(TrunkTilt.class::isInstance).isPresent();
    }

    public boolean lowConfidence() {
        return posture.filter(last -> last.quality() == Quality.POOR).isPresent();
    }

    public boolean nominalMounting() {
        return conditions.calibration() == Calibration.Kind.NOMINAL;
    }

    /** @return how well the nodes' mounting is known; empty while nobody has calibrated */
    public Optional<Grade> grade() {
        return calibration.map(found -> mountingDoubtful() ? Grade.REPEAT : Grade.of(found));
    }

    /** @return whether the strap started anew since it was calibrated, and nobody knows yet whether it still sits there */
    public boolean mountingDoubtful() {
        return conditions.calibration() == Calibration.Kind.UNCONFIRMED;
    }

    public boolean typicalRange() {
        return range().origin() == OwnRange.Origin.POPULATION;
    }

    /** @return sites of the nodes that tell posture, lower first; empty until the strap told them */
    public List<Site> sites() {
        return sites;
    }

    /** @return whether the nodes sit where lumbar flexion is defined; unknown counts as yes */
    public boolean lumbarSites() {
        return sites.size() < 2 || sites.contains(Site.SACRUM) && sites.contains(Site.T12_L1);
    }

    public OwnRange range() {
        return conditions.range();
    }

    public Limits limits() {
        return conditions.limits();
    }

    /** @return your line as a share of the range */
    public double roundShare() {
        return range().shareOf(limits().round().flexion(range()));
    }

    /** @return the near line as a share of the range */
    public double nearShare() {
        return range().shareOf(limits().near().flexion(range()));
    }

    public OptionalDouble load() {
        return conditions.load();
    }

    public String exercise() {
        return exercise;
    }

    public Trace trace() {
        return trace;
    }

    public LiftProgress progress() {
        return progress;
    }

    /** @return the alerts of the set */
    public SetAlerts alerts() {
        return alerts;
    }

    /** @return the alert that the level of the rep under way comes from */
    public Optional<SetAlerts.Entry> cause() {
        return alerts.latest(Math.max(1, progress.rep()), progress.level());
    }

    /** @return posture of the best rep with this exercise and load, time 0 at lift-off; only while a rep is under way */
    public Optional<Trace> ghost() {
        return progress.openRep().flatMap(rep -> best.curve(exercise, conditions.load()));
    }

    /**
     * @return by how much φ may be off on a person, 95 % of the time [rad]: what the estimator says of itself, and what no estimator can
     *         see; empty where there is no flexion, or nobody knows
     */
    public OptionalDouble uncertainty() {
        return posture.filter(LumbarPosture.class::isInstance).map(last -> ((LumbarPosture) last).lumbarFlexionDeviation())
                .filter(Double::isFinite).map(deviation -> OptionalDouble.of(TWO_SIDED_95 * Math.hypot(ON_PEOPLE, deviation))).orElse(OptionalDouble.empty());
    }

    /** @return the set to look at while resting */
    public AfterSet after() {
        return after;
    }

    public LinkHealth health() {
        return health;
    }

    public Optional<LinkState> link() {
        return link;
    }

    /** @return seconds since standing still was taken as zero; empty while mounting is nominal */
    public OptionalDouble zeroAge() {
        return zeroAt.isPresent() ? OptionalDouble.of(Math.max(0, clock.now() - zeroAt.getAsDouble())) : OptionalDouble.empty();
    }

    /** @return seconds of rest since the last set */
    public double rest() {
        return Math.max(0, clock.now() - progress.restSince());
    }

    /** @return the moment at the charts' "now" [s], session clock, moving smoothly */
    public double clock() {
        return clock.now();
    }

    private Stage flowingStage() {
        if (armed) {
            return Stage.ARMED;
        } else if (progress.inSet()) {
            return Stage.IN_SET;
        } else if (progress.set() > 0) {
            return Stage.REST;
        }
        return nominalMounting() ? Stage.READY_TO_CALIBRATE : Stage.READY;
    }

    private Optional<SetAlerts.Entry> arched() {
        return level() == Level.ARCH ? cause() : Optional.empty();
    }

    private Optional<RepMark> lastOfSet() {
        List<RepMark> reps = progress.ofSet();
        return reps.isEmpty() ? Optional.empty() : Optional.of(reps.get(reps.size() - 1));
    }

    private boolean running() {
        return link.filter(state -> state.phase() != LinkState.Phase.FINISHED && state.phase() != LinkState.Phase.FAILED).isPresent();
    }

    private void reported(DeviceEvent report) {
        health.report(report);
        if (report instanceof StreamDescribed stream) {
            sites = TrunkNodes.of(stream).stream().map(node -> node.node().site()).toList();
        }
    }

    private void calibrated(Calibration found) {
        calibration = Optional.of(found);
        conditions = new Conditions(found.kind(), conditions.range(), conditions.limits(), conditions.load());
        zeroAt = found.kind() == Calibration.Kind.NOMINAL ? OptionalDouble.empty() : OptionalDouble.of(found.time());
    }

    private static Conditions conditionsOf(Plan plan) {
        return new Conditions(Calibration.Kind.NOMINAL, plan.range(), plan.limits(), plan.load());
    }
}
