package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Feedback;
import org.backline.core.alert.ForecastCue;
import org.backline.core.alert.Window;
import org.backline.core.metric.RepContext;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.FlexionForecast;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Motion;
import org.backline.core.rep.MotionFilter;
import org.backline.core.rep.Pattern;
import org.backline.core.rep.Phase;
import org.backline.core.rep.PhaseChange;
import org.backline.core.rep.PhaseDetector;
import org.backline.core.rep.RepDetector;
import org.backline.core.rep.RepStep;
import org.backline.core.rep.RepTimes;
import org.backline.core.rep.SetDetector;
import org.backline.core.session.LiftEvent.PhaseChanged;

/** Posture becomes phases, alerts, reps and sets: the second half of the pipeline. Belongs to one thread. */
final class Lifting {
    /** Longer than the longest rep with its pre-roll, so that a set has all of its trace when it is found [s]. */
    private static final double MEMORY = 45.0;
    /** Who bends within this time of a step bends for something in passing, not to a bar they stand before [s]; our judgement. */
    private static final double STOOD = 1.5;

    private final Consumer<? super LiftEvent> out;
    private final Supplier<Conditions> conditions;
    private final Trace trace = new Trace();
    private final MotionFilter motions = new MotionFilter();
    private final PelvisWatch pelvis = new PelvisWatch();
    private final SetDetector sets = new SetDetector();
    private final EditedSets edits;
    private final SetRefiner refiner;
    private final SetRecorder recorder;
    private final LiftAlerts alerts;
    private Exercise exercise;
    private PhaseDetector phases;
    private RepDetector reps;

    /**
     * @param conditions what holds now
     * @param hindsight  posture once it is over
     * @param background where closed sets are looked at once more
     * @param out        receives phases, alerts, reps and sets
     */
    Lifting(Exercise exercise, Supplier<Conditions> conditions, Hindsight hindsight, Background background,
            Consumer<? super LiftEvent> out) {
        this.exercise = exercise;
        this.conditions = conditions;
        this.out = out;
        edits = new EditedSets(background, out);
        refiner = new SetRefiner(hindsight, background, edits, out);
        recorder = new SetRecorder(refiner, out);
        alerts = new LiftAlerts(conditions, trace, recorder);
        phases = PhaseDetector.of(exercise.criteria());
        reps = pelvis.reps(exercise.criteria());
    }

    /** Takes attitude of the node at the pelvis and the specific force there [m/s²], earth frame: z up. */
    void pelvis(double time, Quaternion attitude, Vector3D force) {
        pelvis.update(time, attitude, force);
    }

    void update(Posture posture) {
        refiner.update(posture.time());
        trace.add(posture);
        Motion motion = motions.update(posture);
        pelvis.update(motion, exercise.criteria().hipsTell() && reps.underWay());
        reps.update(posture);
        boolean walks = pelvis.walks(posture.time());
        alerts.update(posture, phases.phase() == Phase.LOCKOUT, window());
        phases.update(motion, walks, pelvis.rose(), pelvis.contact()).ifPresent(change -> onPhase(change, posture.time()));
        pelvis.drop(posture.time(), phases.phase() == Phase.LOCKOUT)
                .ifPresent(drop -> reps.dropped(drop).forEach(step -> onStep(step, posture.time())));
        if (sets.closes(posture.time(), phases.phase(), walks)) {
            close(posture.time(), false);
        }
        trace.forgetBefore(neededFrom(posture.time()));
    }

    /** @param now [s] @return from where on it may still want to know what happened [s] */
    double neededFrom(double now) {
        return recorder.neededFrom(now - MEMORY);
    }

    /** @return whether cues before the line is crossed are wanted, now */
    boolean looksAhead() {
        return recorder.forecasts() && window().filter(Window.PULL::equals).isPresent();
    }

    /** Takes where lumbar flexion will be in a moment, while that {@linkplain #looksAhead() is wanted}. */
    void foresee(Posture now, FlexionForecast ahead, ForecastCue chooser) {
        alerts.foresee(now, ahead, chooser);
    }

    /** Takes a posture that belongs to no lift. */
    void pause(Posture posture) {
        refiner.update(posture.time());
        trace.add(posture);
        trace.forgetBefore(posture.time() - MEMORY);
        if (phases.phase() != Phase.STANDING || sets.state() != SetDetector.State.NONE) {
            endSet(posture.time());
            restart(posture.time());
        }
    }

    /** Begins anew, upright: zero was moved. What is still raised ends. */
    private void restart(double time) {
        phases = PhaseDetector.of(exercise.criteria());
        reps = pelvis.reps(exercise.criteria());
        alerts.endRep(time);
        recorder.forget();
    }

    /** Takes what reps of the exercise are held against. */
    void refer(List<Command.UseReference> references) {
        alerts.refer(references);
    }

    void select(Exercise other, double time) {
        endSet(time);
        exercise = other;
        restart(time);
    }

    /** Takes how often the lifter wants cues. */
    void feedback(Feedback wanted) {
        recorder.feedback(wanted);
    }

    /** Begins anew, upright, from a zero taken at {@code time} [s]. */
    void zeroed(double time) {
        alerts.zeroed(time);
        restart(time);
    }

    /** Raises no alerts until the next zero: the strap is not worn as its figures would have it. */
    void wornOtherwise() {
        alerts.wornOtherwise();
    }

    /** @return the finished sets, to be corrected, the last one with its final figures */
    EditedSets edits() {
        refiner.finish();
        return edits;
    }

    void expectSet() {
        sets.expect();
    }

    void startSet(double time) {
        sets.start();
        recorder.show(time, exercise.id());
    }

    void endSet(double time) {
        if (sets.state() != SetDetector.State.NONE) {
            close(time, false);
        }
    }

    /** No more will come. */
    void finish(double time) {
        if (sets.state() != SetDetector.State.NONE) {
            close(time, true);
        }
    }

    private Optional<Window> window() {
        return Window.at(exercise.criteria().pattern(), phases, sets.state() != SetDetector.State.NONE, reps.underWay());
    }

    /** Before there is a zero, a bend is more likely part of putting on the strap. */
    private boolean promising(double bend) {
        return bend - pelvis.lastStep() >= STOOD && conditions.get().calibration() != Calibration.Kind.NOMINAL;
    }

    private boolean fromTop() {
        return exercise.criteria().pattern() == Pattern.ECCENTRIC_FIRST;
    }

    private void onPhase(PhaseChange change, double now) {
        out.accept(new PhaseChanged(change.time(), change.phase()));
        if (change.from() == Phase.STANDING) {
            recorder.approach(sets.expected() || promising(change.time()));
        }
        reps.update(change).forEach(step -> onStep(step, now));
        if (change.phase() == Phase.DOWN && change.from() == Phase.STANDING && fromTop()) {
            alerts.lookBackTo(change.time(), now);
        }
        if (!reps.underWay()) {
            recorder.dismiss(now);
            alerts.noLiftOff();
        }
        if (change.phase() == Phase.STANDING) {
            endRep(now);
        }
    }

    private void onStep(RepStep step, double now) {
        if (step instanceof RepStep.LiftedOff lift) {
            recorder.started(lift.time());
            liftOff(lift.time());
        } else if (step instanceof RepStep.Counted rep) {
            recorder.counted(Math.max(rep.lowering(), rep.lockout()));
            if (sets.update(rep) != SetDetector.State.UNSEEN) {
                recorder.show(Math.min(rep.lowering(), rep.liftOff()), exercise.id());
            }
        } else if (step instanceof RepStep.Landed rep) {
            land(rep, now);
        } else if (step instanceof RepStep.Incomplete half) {
            recorder.incomplete(result(half.times(), conditions.get(), now));
            endRep(now);
        } else if (step instanceof RepStep.TooShallow shallow) {
            recorder.tooShallow(shallow.time());
        }
    }

    /** Change since lift-off means something where the lift begins bent: from the floor, or staying down. */
    private void liftOff(double time) {
        if (fromTop()) {
            alerts.noLiftOff();
        } else {
            alerts.liftOff(time);
        }
    }

    private void land(RepStep.Landed rep, double now) {
        if (sets.update(rep) != SetDetector.State.UNSEEN) {
            recorder.show(rep.times().start(), exercise.id());
        }
        RepTimes times = rep.times();
        Conditions under = conditions.get();
        RepResult result = result(times, under, now);
        alerts.compare(result.rep(), judgedUntil(), under, now);
        endRep(now);
        recorder.completed(result, times, under);
    }

    private RepResult result(RepTimes times, Conditions under, double now) {
        RepContext context = SetRefinement.context(times, under, trace.between(times.start() - SetRefinement.BEFORE, now));
        return RepResult.of(recorder.rep(), context, alerts.raised(AlertRules.NEAR_LINE.id()), alerts.raised(AlertRules.OVER_LINE.id()));
    }

    /** The lowering of a lift from the floor is not judged. @return the last percent of a rep that is held against a reference */
    private int judgedUntil() {
        return fromTop() ? ReferenceBand.END : ReferenceBand.TURN;
    }

    private void endRep(double now) {
        alerts.endRep(now);
        if (sets.state() == SetDetector.State.NONE) {
            recorder.forget();
        }
    }

    private void close(double time, boolean cutOff) {
        reps.end(time).ifPresent(rep -> land(rep, time));
        alerts.endSet(time);
        recorder.close(time, sets.close(cutOff), conditions.get(), exercise, trace);
    }
}
