package org.backline.core.session;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.alert.AlertChange;
import org.backline.core.alert.Cue;
import org.backline.core.alert.CueChooser;
import org.backline.core.alert.Feedback;
import org.backline.core.alert.Suspicion;
import org.backline.core.math.Angle;
import org.backline.core.metric.Figures;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Rep;
import org.backline.core.rep.RepTimes;
import org.backline.core.session.LiftEvent.AlertCleared;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.AlertsWithheld;
import org.backline.core.session.LiftEvent.CueGiven;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepCounted;
import org.backline.core.session.LiftEvent.RepDismissed;
import org.backline.core.session.LiftEvent.RepIncomplete;
import org.backline.core.session.LiftEvent.RepStarted;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetDismissed;
import org.backline.core.session.LiftEvent.SetStarted;

/**
 * Collects the reps of a set and tells them. What happens before it is known that there is a set is kept back, told once the set is
 * shown, and forgotten if there is none. Belongs to one thread.
 */
final class SetRecorder {
    /** How much of what came before and after belongs to the trace of a set [s]. */
    static final double PRE_ROLL = 3.0;
    static final double POST_ROLL = 2.0;
    /** Who forgot to end a set without reps shall not fill the memory [s]. */
    private static final double LONGEST_WITHOUT_REPS = 300;
    /** Who leans by less stands about; our judgement [rad]. */
    private static final double MOVED = Angle.ofDegrees(10);

    private final SetRefiner refiner;
    private final Consumer<? super LiftEvent> out;
    private final List<RepResult> reps = new ArrayList<>();
    private final List<RepTimes> times = new ArrayList<>();
    private final List<Rep> halves = new ArrayList<>();
    private final CueChooser cues = new CueChooser();
    private final List<LiftEvent> keptBack = new ArrayList<>();
    private Optional<Conditions> conditions = Optional.empty();
    private double begun;
    private int set = 1;
    private boolean shown;
    private boolean attempt;
    private boolean audible;
    private Feedback feedback = Feedback.USUAL;

    /** @param refiner takes each set that closes */
    SetRecorder(SetRefiner refiner, Consumer<? super LiftEvent> out) {
        this.refiner = refiner;
        this.out = out;
    }

    /** Takes how often the lifter wants cues. */
    void feedback(Feedback wanted) {
        feedback = wanted;
    }

    /** @return whether cues before the line is crossed are wanted */
    boolean forecasts() {
        return feedback.forecast();
    }

    /** @return number of the rep under way */
    int rep() {
        return reps.size() + 1;
    }

    /** @return from where on the trace is needed; {@code otherwise} while there is no set */
    double neededFrom(double otherwise) {
        if (!reps.isEmpty()) {
            return Math.min(otherwise, reps.get(0).rep().start() - PRE_ROLL);
        }
        return shown ? Math.min(otherwise, Math.max(begun - PRE_ROLL, otherwise - LONGEST_WITHOUT_REPS)) : otherwise;
    }

    /** Shows the set, with all that happened in it so far. @param time when it began, if not with its first rep */
    void show(double time, String exercise) {
        if (!shown) {
            shown = true;
            begun = time;
            refiner.finish();
            out.accept(new SetStarted(reps.isEmpty() ? time : reps.get(0).rep().start(), set, exercise));
            keptBack.forEach(out);
            keptBack.clear();
        }
    }

    /** A bend begins outside a set. @param promising whether its alerts may be told before it has become a rep */
    void approach(boolean promising) {
        audible = promising;
    }

    void started(double time) {
        attempt = true;
        tell(new RepStarted(time, set, rep()), shown);
    }

    void counted(double time) {
        attempt = false;
        tell(new RepCounted(time, set, rep()), shown);
    }

    /** What was started and not counted is none. */
    void dismiss(double time) {
        if (attempt && shown) {
            out.accept(new RepDismissed(time, set, rep()));
        }
        keptBack.removeIf(event -> attempt && event instanceof RepStarted start && start.rep() == rep());
        attempt = false;
    }

    void completed(RepResult result, RepTimes events, Conditions under) {
        reps.add(result);
        times.add(events);
        conditions = Optional.of(under);
        tell(new RepCompleted(result.rep().end(), set, result), shown);
    }

    /** A rep turned back. */
    void incomplete(RepResult result) {
        dismiss(result.rep().end());
        halves.add(result.rep());
        tell(new RepIncomplete(result.rep().end(), set, result), shown);
    }

    /** What otherwise was a rep was too shallow to count; told only within a set, where it matters. */
    void tooShallow(double time) {
        dismiss(time);
        if (shown) {
            out.accept(new LiftEvent.RepTooShallow(time, set, rep()));
        }
    }

    void alert(double time, AlertChange change) {
        if (change instanceof AlertChange.Raised raised) {
            tell(new AlertRaised(time, set, rep(), raised.alert()), shown || audible);
        } else if (change instanceof AlertChange.Cleared cleared) {
            tell(new AlertCleared(time, cleared.rule(), cleared.corrected()), shown || audible);
        }
        if (shown || audible) {
            cues.update(time, change).ifPresent(cue -> cue(time, cue));
        }
    }

    /** The line will be crossed in a moment, it seems. */
    void foreseen(double time) {
        if (shown || audible) {
            cues.foreseen(time).ifPresent(cue -> cue(time, cue));
        }
    }

    void withheld(double time, Suspicion reason) {
        if (shown) {
            out.accept(new AlertsWithheld(time, set, rep(), reason.id()));
        }
    }

    /** The rep is over, or the bend that became none. */
    void endRep() {
        cues.endRep();
    }

    private void cue(double time, Cue cue) {
        if (feedback.heard(set, rep())) {
            out.accept(new CueGiven(time, set, rep(), cue));
        }
    }

    /** Ends the set. @param kept whether it was one, or a person began it @param now the conditions that hold */
    void close(double time, boolean kept, Conditions now, Exercise exercise, Trace trace) {
        dismiss(time);
        Optional<SetResult> closed = !kept ? Optional.empty() : reps.isEmpty() ? withoutReps(time, exercise.id(), now, trace)
                : conditions.map(under -> result(exercise.id(), under, trace));
        if (closed.isPresent()) {
            out.accept(new SetCompleted(time, closed.get()));
            refiner.begin(time, closed.get(), times, exercise.criteria().pattern());
            set++;
        } else if (shown) {
            out.accept(new SetDismissed(time, set));
        }
        shown = false;
        reps.clear();
        times.clear();
        halves.clear();
        keptBack.clear();
    }

    /** Forgets what was kept back of a bend that came to nothing. */
    void forget() {
        keptBack.clear();
        if (!shown) {
            halves.clear();
        }
    }

    private SetResult result(String exercise, Conditions under, Trace trace) {
        double start = reps.get(0).rep().start();
        double end = reps.get(reps.size() - 1).rep().end();
        return new SetResult(set, exercise, start, end, under, reps, Figures.NONE, trace.between(start - PRE_ROLL, end + POST_ROLL))
                .withHalfReps(halves);
    }

    /** Nothing was found in what a person said is a set: it is kept, so that reps can be added by hand, unless nobody moved. */
    private Optional<SetResult> withoutReps(double time, String exercise, Conditions under, Trace trace) {
        List<Posture> moved = trace.between(begun, time);
        DoubleSummaryStatistics lean = moved.stream().mapToDouble(Posture::trunkInclination).summaryStatistics();
        return moved.isEmpty() || lean.getMax() - lean.getMin() < MOVED ? Optional.empty() : Optional.of(new SetResult(set, exercise,
                moved.get(0).time(), time, under, List.of(), Figures.NONE, trace.between(begun - PRE_ROLL, time))
                .withHalfReps(halves));
    }

    private void tell(LiftEvent event, boolean now) {
        if (now) {
            out.accept(event);
        } else {
            keptBack.add(event);
        }
    }
}
