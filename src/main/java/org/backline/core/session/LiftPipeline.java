package org.backline.core.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backline.core.alert.ForecastCue;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.CalibrationOutcome;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Refusal;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.Calibrated;
import org.backline.core.session.LiftEvent.CalibrationRefused;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.FaultSeen;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.RangeChanged;
import org.backline.core.session.LiftEvent.ReferencesChanged;
import org.backline.core.session.LiftEvent.SamplesMissed;
import org.backline.core.session.LiftEvent.StrapReported;

/**
 * The whole way from what a strap says to what a lifter hears, one stage after the other: samples on the session's clock, posture by the
 * mounting of the nodes, lifts in the posture. Live, replay, import and tests run this same class. Belongs to one thread.
 */
public final class LiftPipeline {
    private final Consumer<? super LiftEvent> out;
    private final SessionClock clock = new SessionClock();
    private final Mounting mounting = new Mounting();
    private final Lifting lifting;
    private final BootWatch boots = new BootWatch();
    private final ForecastCue forecast;
    private final Map<String, Exercise> defined = new HashMap<>();
    private final Map<String, List<Command.UseReference>> references = new HashMap<>();
    private Plan plan;
    private boolean asked;

    /**
     * @param plan what holds when the session begins
     * @param out  receives every event, in order, on the caller's thread
     */
    public LiftPipeline(Plan plan, Consumer<? super LiftEvent> out) {
        this(plan, ForecastCue.USUAL, Background.NONE, out);
    }

    /** @param background where closed sets are looked at once more */
    public LiftPipeline(Plan plan, Background background, Consumer<? super LiftEvent> out) {
        this(plan, ForecastCue.USUAL, background, out);
    }

    /** @param forecast how cues before the line are chosen, where they are wanted */
    LiftPipeline(Plan plan, ForecastCue forecast, Background background, Consumer<? super LiftEvent> out) {
        this.plan = plan;
        this.forecast = forecast;
        this.out = out;
        lifting = new Lifting(Exercises.of(plan.exercise()).orElse(Exercises.DEADLIFT), this::conditions, mounting::inHindsight,
                background, out);
        plan.load().ifPresent(load -> lifting.expectSet());
    }

    /** Tells when the bytes were received whose events come next. @param hostNanos host's monotonic clock since the session's start [ns] */
    public void received(long hostNanos) {
        clock.received(hostNanos);
    }

    /** Takes what a decoder made of the strap's bytes. */
    public void accept(DeviceEvent event) {
        if (event instanceof Sample sample) {
            onSample(sample);
        } else if (event instanceof SamplesLost lost) {
            out.accept(new SamplesMissed(clock.now(), lost));
        } else if (event instanceof StreamFault fault) {
            out.accept(new FaultSeen(clock.now(), fault));
        } else {
            out.accept(new StrapReported(clock.now(), event));
            onReport(event);
        }
    }

    /** Takes what the person said. */
    public void accept(Command command) {
        if (command instanceof Command.Calibrate calibrate) {
            mounting.plan(calibrate);
        } else if (command instanceof Command.ReZero reZero) {
            mounting.plan(reZero);
        } else if (command instanceof Command.StartSet) {
            lifting.startSet(clock.now());
        } else if (command instanceof Command.EndSet) {
            lifting.endSet(clock.now());
        } else if (command instanceof Command.EditRep edit) {
            lifting.edits().edit(clock.now(), edit);
        } else if (command instanceof Command.UndoEdit) {
            lifting.edits().undo(clock.now());
        } else {
            onChange(command);
        }
    }

    /** Tells that no more will come: closes an open set. */
    public void finish() {
        mounting.finish().forEach(this::onOutcome);
        lifting.finish(clock.now());
        lifting.edits().finish(clock.now());
    }

    private void onSample(Sample raw) {
        if (clock.breaksAt(raw)) {
            mounting.newSegment();
        }
        Sample sample = clock.stamp(raw);
        Optional<Posture> posture = mounting.update(sample);
        Optional<Attitude> attitude = mounting.attitude(sample.node().id());
        if (attitude.isPresent()) {
            onAttitude(attitude.get(), sample);
        }
        if (posture.isPresent()) {
            onPosture(posture.get());
        }
        mounting.calibrate(sample).ifPresent(this::onOutcome);
        mounting.recheck(sample).ifPresent(this::onRecheck);
    }

    private void onAttitude(Attitude attitude, Sample sample) {
        out.accept(new AttitudeUpdated(attitude));
        if (mounting.lowest(sample.node().id())) {
            lifting.pelvis(sample.time(), attitude.sensorToEarth(), Rotations.rotate(attitude.sensorToEarth(), sample.specificForce()));
        }
    }

    private void onPosture(Posture posture) {
        out.accept(new PostureUpdated(posture));
        if (mounting.calibrating(posture.time())) {
            lifting.pause(posture);
        } else {
            lifting.update(posture);
            mounting.forgetBefore(lifting.neededFrom(posture.time()));
            foresee(posture);
        }
    }

    private void foresee(Posture posture) {
        if (lifting.looksAhead()) {
            mounting.forecast(forecast.ahead()).ifPresent(ahead -> lifting.foresee(posture, ahead, forecast));
        }
    }

    private void onReport(DeviceEvent report) {
        switch (boots.update(report)) {
            case BOOTED_ANEW -> {
                mounting.doubt();
                asked = false;
                tellConditions();
            }
            case ANOTHER_STRAP -> {
                mounting.forget();
                tellConditions();
            }
            case NONE -> {
                // the same boot of the same strap: everything goes on
            }
        }
        if (report instanceof StreamDescribed stream && mounting.describe(stream)) {
            tellConditions();
        }
    }

    private void onOutcome(CalibrationOutcome outcome) {
        if (outcome instanceof CalibrationOutcome.Found found) {
            mounting.use(found);
            lifting.zeroed(clock.now());
            out.accept(new Calibrated(clock.now(), found.calibration()));
            tellConditions();
        } else if (outcome instanceof CalibrationOutcome.RangeFound found) {
            changeRange(found.range());
        } else if (outcome instanceof CalibrationOutcome.Refused refused) {
            refuse(refused.step(), refused.reason());
        }
    }

    /** A new stand is asked for once: who sits down for a rest sits still too. */
    private void onRecheck(boolean holds) {
        if (holds) {
            tellConditions();
        } else if (!asked) {
            asked = true;
            refuse(CalibrationStep.STAND, Refusal.MOUNTING_MOVED);
        }
    }

    private void refuse(CalibrationStep step, Refusal reason) {
        if (reason.wornOtherwise()) {
            lifting.wornOtherwise();
        }
        out.accept(new CalibrationRefused(clock.now(), step, reason.id()));
    }

    private void onChange(Command command) {
        if (command instanceof Command.SetRange change) {
            changeRange(change.range());
        } else if (command instanceof Command.SetLimits change) {
            change(plan.withLimits(change.limits()));
        } else if (command instanceof Command.SetLoad change) {
            lifting.expectSet();
            change(plan.withLoad(change.kilograms()));
        } else if (command instanceof Command.SetFeedback wish) {
            lifting.feedback(wish.feedback());
        } else if (command instanceof Command.UseReference use) {
            List<Command.UseReference> others = references.getOrDefault(use.exercise(), List.of()).stream()
                    .filter(other -> other.band().tilt() != use.band().tilt()).toList();
            refer(use.exercise(), Stream.concat(others.stream(), Stream.of(use)).toList());
        } else if (command instanceof Command.ForgetReference forget) {
            refer(forget.exercise(), List.of());
        } else if (command instanceof Command.DefineExercise own) {
            define(own.exercise());
        } else if (command instanceof Command.SelectExercise choice) {
            Exercises.of(choice.exercise()).or(() -> Optional.ofNullable(defined.get(choice.exercise()))).ifPresent(this::select);
        }
    }

    /** The session may have begun with it: what a rep of it is could not be known before. */
    private void define(Exercise own) {
        defined.put(own.id(), own);
        if (own.id().equals(plan.exercise()) && Exercises.of(own.id()).isEmpty()) {
            lifting.select(own, clock.now());
        }
    }

    private void refer(String exercise, List<Command.UseReference> all) {
        references.put(exercise, all);
        lifting.refer(references.getOrDefault(plan.exercise(), List.of()));
        out.accept(new ReferencesChanged(clock.now(), exercise, all.stream().map(Command.UseReference::band).toList()));
    }

    private void select(Exercise exercise) {
        lifting.select(exercise, clock.now());
        lifting.refer(references.getOrDefault(exercise.id(), List.of()));
        change(plan.withExercise(exercise));
    }

    private void changeRange(OwnRange range) {
        out.accept(new RangeChanged(clock.now(), range));
        change(plan.withRange(range));
    }

    private void change(Plan changed) {
        plan = changed;
        tellConditions();
    }

    private void tellConditions() {
        out.accept(new ConditionsChanged(clock.now(), plan.exercise(), conditions()));
    }

    private Conditions conditions() {
        return new Conditions(mounting.kind(), plan.range(), plan.limits(), plan.load(), mounting.sites());
    }
}
