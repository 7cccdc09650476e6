package org.backline.gui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.backline.core.metric.RepContext;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AlertCleared;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepCounted;
import org.backline.core.session.LiftEvent.RepDismissed;
import org.backline.core.session.LiftEvent.RepIncomplete;
import org.backline.core.session.LiftEvent.RepStarted;
import org.backline.core.session.LiftEvent.RepTooShallow;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetDismissed;
import org.backline.core.session.LiftEvent.SetEdited;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.session.LiftEvent.SetStarted;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/**
 * Sets and reps as they go: which one it is, the peak so far, and the level, which goes up at once and down only at the rep's end.
 */
public final class LiftProgress {
    /** How long "back inside" is shown [s]. */
    private static final double BACK_INSIDE = 1.0;
    /** How long it is shown why a movement did not count [s]. */
    private static final double UNCOUNTED = 3.0;
    private static final String PEAK = "peak-lumbar-flexion";

    private final Trace trace;
    private final SetAlerts ofRules;
    private final WaitingEdits waiting;
    private final RepMarks marks = new RepMarks();
    private final Map<String, Level> alerts = new LinkedHashMap<>();
    private boolean inSet;
    private boolean pulling;
    private int set;
    private double setSince;
    private Level latched = Level.OK;
    private double backInsideUntil = Double.NEGATIVE_INFINITY;
    private Optional<String> uncounted = Optional.empty();
    private double uncountedUntil = Double.NEGATIVE_INFINITY;
    private double restSince;

    /** @param ofRules takes every event before this does */
    LiftProgress(Trace trace, SetAlerts ofRules) {
        this.trace = trace;
        this.ofRules = ofRules;
        waiting = new WaitingEdits(trace);
    }

    void clear() {
        marks.clear();
        waiting.clear();
        alerts.clear();
        inSet = false;
        pulling = false;
        set = 0;
        latched = Level.OK;
    }

    void accept(LiftEvent event) {
        if (event instanceof PostureUpdated updated) {
            moved(updated.posture());
        } else if (event instanceof AlertRaised raised) {
            raised(raised);
        } else if (event instanceof AlertCleared cleared) {
            cleared(cleared);
        }
        repEvent(event);
        setEvent(event);
        waiting.accept(event);
    }

    private void repEvent(LiftEvent event) {
        if (event instanceof RepStarted started) {
            repStarted(started);
        } else if (event instanceof RepCounted counted) {
            repCounted(counted);
        } else if (event instanceof RepDismissed dismissed) {
            repDismissed(dismissed);
        } else if (event instanceof RepCompleted completed) {
            repCompleted(completed.set(), completed.result());
        } else if (event instanceof RepIncomplete half) {
            uncounted("half", half.time());
        } else if (event instanceof RepTooShallow shallow) {
            uncounted("too-shallow", shallow.time());
        }
    }

    private void setEvent(LiftEvent event) {
        if (event instanceof SetStarted started) {
            begin(started.set(), started.time());
        } else if (event instanceof SetCompleted completed) {
            setCompleted(completed.result());
        } else if (event instanceof SetRefined refined) {
            settle(refined.result());
        } else if (event instanceof SetEdited edited) {
            marks.replace(edited.result().index(), SetPicture.of(edited.result()).marks());
        } else if (event instanceof SetDismissed dismissed) {
            setDismissed(dismissed.set());
        }
    }

    public boolean inSet() {
        return inSet;
    }

    /** @return whether the level is that of this moment: in a set, or in a bend that may become the first rep of one */
    public boolean judging() {
        return inSet || !alerts.isEmpty();
    }

    /** @return number of the set under way, or of the last one; 0 before the first */
    public int set() {
        return set;
    }

    /** @return number of the rep under way, or of the last one of the set; 0 before the first */
    public int rep() {
        return ofSet().stream().mapToInt(RepMark::rep).max().orElse(0);
    }

    /** @return the reps of the set under way, or of the last one, as corrected */
    public List<RepMark> ofSet() {
        return waiting.applied(marks.of(set), set);
    }

    /** @return the reps of the session that are still remembered, oldest first */
    public List<RepMark> marks() {
        List<RepMark> all = new ArrayList<>(marks.besides(set));
        all.addAll(ofSet());
        return all;
    }

    /** @return the rep under way */
    public Optional<RepMark> openRep() {
        return marks.open();
    }

    /** @return highest flexion of the set's reps [rad] */
    public OptionalDouble highest() {
        return ofSet().stream().mapToDouble(RepMark::peak).max();
    }

    /** @return the level to show: in a set the latched one, after it the worst of its reps */
    public Level level() {
        return judging() ? latched : ofSet().stream().map(RepMark::level).reduce(Level.OK, Level::max);
    }

    /** @return whether the lifter came back inside the line a moment ago, within the rep */
    public boolean backInside(double now) {
        return now < backInsideUntil && alerts.isEmpty();
    }

    /** @return id of the reason why what was lifted a moment ago did not count */
    public Optional<String> uncounted(double now) {
        return uncounted.filter(reason -> now < uncountedUntil);
    }

    /** @return when the set under way, or the last one, began [s] */
    public double setSince() {
        return setSince;
    }

    /** @return when the last set ended [s] */
    public double restSince() {
        return restSince;
    }

    private void uncounted(String reason, double time) {
        uncounted = Optional.of(reason);
        uncountedUntil = time + UNCOUNTED;
    }

    private void begin(int number, double time) {
        inSet = true;
        set = number;
        setSince = time;
        latched = worstNow();
    }

    /** A single node has no flexion: of its reps the trunk's tilt is what is known. */
    private void moved(Posture posture) {
        double measured = posture instanceof LumbarPosture lumbar ? lumbar.lumbarFlexion() : posture.trunkInclination();
        marks.change(rep -> pulling ? rep.pulledTo(posture.time()).reaching(measured, posture.time()) : rep.loweredTo(posture.time()));
    }

    private void repStarted(RepStarted started) {
        if (!inSet || started.set() != set) {
            begin(started.set(), started.time());
        }
        RepMark mark = new RepMark(set, started.rep(), started.time(), started.time(), started.time(), Double.NEGATIVE_INFINITY,
                started.time(), latched, true, false);
        for (int i = trace.from(started.time() - RepContext.BEFORE_LIFT_OFF); i < trace.size(); i++) {
            double measured = Double.isNaN(trace.flexion(i)) ? trace.trunk(i) : trace.flexion(i);
            mark = mark.reaching(measured, trace.time(i)).pulledTo(Math.max(started.time(), trace.time(i)));
        }
        marks.begin(mark);
        pulling = true;
    }

    private void repCounted(RepCounted counted) {
        if (openRep().filter(mark -> mark.rep() == counted.rep()).isPresent()) {
            pulling = false;
        }
    }

    private void repDismissed(RepDismissed dismissed) {
        marks.dismiss(dismissed.set(), dismissed.rep());
        pulling = false;
        latched = worstNow();
    }

    private void repCompleted(int inThatSet, RepResult result) {
        pulling = false;
        marks.settle(inThatSet, result.rep().index(), mark -> settled(mark, result));
        latched = worstNow();
    }

    /** Takes a set's own figures in place of those that were told before. */
    private void settle(SetResult result) {
        marks.keep(result.index(), result.reps().stream().map(rep -> rep.rep().index()).collect(Collectors.toSet()));
        result.reps().forEach(rep -> repCompleted(result.index(), rep));
    }

    private void setCompleted(SetResult result) {
        settle(result);
        marks.close(result.end());
        restSince = result.end();
        rest();
    }

    private void setDismissed(int number) {
        marks.keep(number, Set.of());
        set = marks.lastSet();
        rest();
    }

    private void rest() {
        inSet = false;
        pulling = false;
        alerts.clear();
        latched = Level.OK;
    }

    private void raised(AlertRaised raised) {
        Level level = Level.of(raised.alert());
        alerts.put(raised.alert().rule(), level);
        latched = latched.max(level);
        marks.change(rep -> rep.rising(level));
    }

    private void cleared(AlertCleared cleared) {
        Level was = alerts.remove(cleared.rule());
        if (cleared.corrected() && was != null && was.overTheLine()) {
            backInsideUntil = cleared.time() + BACK_INSIDE;
        }
        if (openRep().isEmpty()) {
            latched = worstNow();
        }
    }

    private Level worstNow() {
        return alerts.values().stream().reduce(Level.OK, Level::max);
    }

    private RepMark settled(RepMark mark, RepResult result) {
        Level level = SetPicture.level(result).max(ofRules.besidesTheLine(mark.set(), mark.rep()));
        return mark.lockedOut(result.rep().turn()).closed(result.rep().end(), result.value(PEAK).orElse(mark.peak()), level);
    }
}
