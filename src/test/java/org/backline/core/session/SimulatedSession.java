package org.backline.core.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.backline.core.alert.Feedback;
import org.backline.core.alert.ForecastCue;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Simulation;

/** A simulated lifter before the pipeline, with no wire in between. */
public final class SimulatedSession {
    public static final Plan PLAN = new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty());

    private SimulatedSession() {
    }

    /** @return all events of a session in which the lifter says what they say */
    static List<LiftEvent> of(Simulation simulation) {
        return of(simulation, said -> true);
    }

    /** @param heard which of the lifter's words reach the program */
    static List<LiftEvent> of(Simulation simulation, Predicate<Said> heard) {
        return of(simulation, heard, PLAN);
    }

    /** @param described what the strap says of itself @param worn what becomes of a sample by the way the strap is worn */
    static List<LiftEvent> of(Simulation simulation, Predicate<Said> heard, StreamDescribed described, UnaryOperator<Sample> worn) {
        return of(simulation, heard, described, worn, PLAN);
    }

    /** @param heard which of the lifter's words reach the program @param plan what holds at the start */
    public static List<LiftEvent> of(Simulation simulation, Predicate<Said> heard, Plan plan) {
        return of(simulation, heard, simulation.described(), UnaryOperator.identity(), plan);
    }

    private static List<LiftEvent> of(Simulation simulation, Predicate<Said> heard, StreamDescribed described, UnaryOperator<Sample> worn,
                                      Plan plan) {
        List<LiftEvent> events = new ArrayList<>();
        run(new LiftPipeline(plan, events::add), simulation, heard, described, worn);
        return events;
    }

    /** @return all events of a session whose lifter wants to be cued before the line is crossed */
    static List<LiftEvent> foreseen(Simulation simulation, ForecastCue chooser) {
        List<LiftEvent> events = new ArrayList<>();
        LiftPipeline pipeline = new LiftPipeline(PLAN, chooser, Background.NONE, events::add);
        pipeline.accept(new Command.SetFeedback(new Feedback(Feedback.Frequency.EVERY_REP, true)));
        run(pipeline, simulation, said -> true, simulation.described(), UnaryOperator.identity());
        return events;
    }

    private static void run(LiftPipeline pipeline, Simulation simulation, Predicate<Said> heard, StreamDescribed described,
                            UnaryOperator<Sample> worn) {
        pipeline.accept(described);
        Iterator<Said> words = simulation.said().stream().filter(heard).iterator();
        Said next = words.hasNext() ? words.next() : null;
        for (Iterator<List<Sample>> samples = simulation.samples(); samples.hasNext();) {
            List<Sample> instant = samples.next();
            for (; next != null && next.time() <= instant.get(0).time(); next = words.hasNext() ? words.next() : null) {
                pipeline.accept(command(next));
            }
            instant.stream().map(worn).forEach(pipeline::accept);
        }
        pipeline.finish();
    }

    public static List<SetResult> sets(List<LiftEvent> events) {
        return events.stream().filter(LiftEvent.SetCompleted.class::isInstance).map(LiftEvent.SetCompleted.class::cast)
                .map(LiftEvent.SetCompleted::result).toList();
    }

    public static List<SetResult> refined(List<LiftEvent> events) {
        return events.stream().filter(LiftEvent.SetRefined.class::isInstance).map(LiftEvent.SetRefined.class::cast)
                .map(LiftEvent.SetRefined::result).toList();
    }

    private static Command command(Said said) {
        if (said instanceof Said.Calibrating step) {
            CalibrationStep what = switch (step.pose()) {
                case STAND -> CalibrationStep.STAND;
                case BEND -> CalibrationStep.BEND;
                case FULL_BEND -> CalibrationStep.RANGE;
            };
            return new Command.Calibrate(what, step.from(), step.to());
        }
        return said instanceof Said.Loaded load ? new Command.SetLoad(load.kilograms())
                : new Command.SelectExercise(((Said.Chose) said).exercise());
    }
}
