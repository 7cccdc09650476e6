package org.backline.gui.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.app.LinkState;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepStarted;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetDismissed;
import org.backline.core.session.LiftEvent.SetStarted;
import org.backline.core.session.Plan;

/**
 * What the dashboard shows of the session under way: its parts, and what follows from several of them. Events go in by
 * {@link #accept}, the link's state and the host's clock by {@link #tick}; everything else only reads. Not safe for threads: it lives
 * on the event thread.
 */
public final class DashboardModel {
    /** Older than this, the figure is greyed and its age told [s]. */
    private static final double STALE = 0.5;
    /** Silent for longer than this, the strap counts as lost [s]. */
    private static final double LOST = 3.0;
    /** Seconds of posture kept, at 400 Hz. */
    private static final int CAPACITY = 30 * 400;

    private final Terms terms;
    private final Mounting mounting = new Mounting();
    private final Newest newest = new Newest();
    private final Trace trace = new Trace(CAPACITY);
    private final SetAlerts alerts = new SetAlerts();
    private final LiftProgress progress = new LiftProgress(trace, alerts);
    private final BestReps best = new BestReps();
    private final AfterSet after = new AfterSet();
    private final References references = new References();
    private final RepCount repCount = new RepCount(this);
    private final LinkHealth health = new LinkHealth();
    private final ScreenClock clock = new ScreenClock();
    private Optional<LinkState> link = Optional.empty();
    private boolean armed;
    private boolean arrived;
    private boolean followsNow;
    /** What was said of it; empty: as the load says. */
    private Optional<Boolean> warmsUp = Optional.empty();
    private int portsSeen;

    public DashboardModel(Plan plan) {
        terms = new Terms(plan);
    }

    /** Forgets the last session: another source is listened to from now on. */
    public void begin(Plan plan) {
        terms.begin(plan);
        mounting.clear();
        references.clear();
        newest.clear();
        trace.clear();
        alerts.clear();
        progress.clear();
        best.clear();
        after.clear();
        health.clear();
        clock.restart();
        link = Optional.empty();
        armed = false;
        warmsUp = Optional.empty();
    }

    /** Takes one event of the session. */
    public void accept(LiftEvent event) {
        if (event instanceof PostureUpdated updated) {
            trace.add(updated.posture());
            arrived = true;
        } else if (event instanceof RepCompleted completed) {
            best.completed(completed.result(), terms.exercise(), terms.load(), trace);
        }
        armed = event instanceof SetStarted
                || armed && !(event instanceof RepStarted || event instanceof SetCompleted || event instanceof SetDismissed);
        terms.accept(event);
        mounting.accept(event);
        newest.accept(event);
        health.accept(event);
        alerts.accept(event);
        if (!(event instanceof PostureUpdated && beyondBelief())) { // no back can have it: no rep's peak either
            progress.accept(event);
        }
        after.accept(event, clock.now());
        references.accept(event);
    }

    /**
     * Moves the screen on, once per frame, after the frame's events.
     *
     * @param state     how the link stands, empty while nothing is listened to
     * @param hostNanos the host's clock [ns]
     */
    public void tick(Optional<LinkState> state, long hostNanos) {
        link = state;
        double pace = pace().orElse(1);
        if (arrived) {
            arrived = false;
            clock.arrived(trace.latest(), hostNanos, Double.isInfinite(pace) ? 1 : pace);
        } else {
            clock.passed(hostNanos, newest.posture().isPresent() && running() ? pace : 0);
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
            case CONNECTED -> newest.posture().isEmpty() ? Stage.SEARCHING : age() > LOST ? Stage.RECONNECTING : flowingStage();
        };
    }

    private Stage flowingStage() {
        if (armed) {
            return Stage.ARMED;
        } else if (progress.inSet()) {
            return Stage.IN_SET;
        } else if (progress.set() > 0) {
            return Stage.REST;
        }
        return mounting.nominal() ? Stage.READY_TO_CALIBRATE : Stage.READY;
    }

    /** @return the level behind the big word */
    public Level level() {
        boolean judgeable = stage().flowing() && !stale() && !beyondBelief() && newest.posture().isPresent();
        return judgeable ? progress.level() : Level.NO_DATA;
    }

    /** @return the level that turns the whole window, {@link Level#OK} while none does */
    public Level turned() {
        return progress.judging() && !warmUp() && level().overTheLine() ? level() : Level.OK;
    }

    /** Sets whether this is a warm-up, in which nothing sounds and the window never turns. */
    public void warmUp(boolean on) {
        warmsUp = Optional.of(on);
    }

    /** @return whether this is a warm-up: as was said, else whether nothing is on the bar */
    public boolean warmUp() {
        return warmsUp.orElse(terms.load().isPresent() && terms.load().getAsDouble() == 0);
    }

    /** @return how fast a recording is played, 0 while it is paused; empty for what happens now */
    public OptionalDouble pace() {
        return link.map(LinkState::pace).orElse(OptionalDouble.empty());
    }

    /** Sets how many ports are there to be looked at. */
    public void portsSeen(int ports) {
        portsSeen = ports;
    }

    /** @return how many ports are there to be looked at */
    public int portsSeen() {
        return portsSeen;
    }

    /** Sets whether the giant figure follows the moment within a rep; else it holds the rep's peak. */
    public void followNow(boolean now) {
        followsNow = now;
    }

    boolean followsNow() {
        return followsNow;
    }

    public Figure figure() {
        return Figure.of(this);
    }

    /** @return age of the newest posture [s] */
    public double age() {
        return newest.posture().isEmpty() ? 0 : clock.silence();
    }

    public boolean stale() {
        return newest.posture().isPresent() && running() && age() > STALE;
    }

    /** @return whether the newest flexion is none that a back can have */
    public boolean beyondBelief() {
        return newest.beyondBelief(terms.range());
    }

    /** @return the alert that the level of the rep under way comes from */
    public Optional<SetAlerts.Entry> cause() {
        return progress.level() == Level.DIFFERS ? alerts.latest(Level.DIFFERS)
                : alerts.latest(Math.max(1, progress.rep()), progress.level());
    }

    /** @return posture of the best rep with this exercise and load, time 0 at lift-off; only while a rep is under way and seen */
    public Optional<Trace> ghost() {
        return stale() ? Optional.empty() : progress.openRep().flatMap(rep -> best.curve(terms.exercise(), terms.load()));
    }

    /** @return seconds since standing still was taken as zero; empty while mounting is nominal */
    public OptionalDouble zeroAge() {
        return mounting.zeroAge(clock.now());
    }

    /** @return seconds of rest since the last set */
    public double rest() {
        return Math.max(0, clock.now() - progress.restSince());
    }

    /** @return the moment at the charts' "now" [s], session clock, moving smoothly */
    public double clock() {
        return clock.now();
    }

    /** @return the host's clock [s]: for what moves while no session does */
    public double hostClock() {
        return clock.host();
    }

    /** @return what is lifted, and the range and lines that flexion is held against */
    public Terms terms() {
        return terms;
    }

    public Mounting mounting() {
        return mounting;
    }

    /** @return what the newest posture says */
    public Newest newest() {
        return newest;
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

    /** @return the set to look at while resting */
    public AfterSet after() {
        return after;
    }

    /** @return what sets are shown over */
    public References references() {
        return references;
    }

    /** @return what to say for one rep more or fewer */
    public RepCount repCount() {
        return repCount;
    }

    public LinkHealth health() {
        return health;
    }

    public Optional<LinkState> link() {
        return link;
    }

    private boolean running() {
        return link.filter(state -> state.phase() != LinkState.Phase.FINISHED && state.phase() != LinkState.Phase.FAILED).isPresent();
    }
}
