package org.backline.io.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.session.Plan;
import org.backline.core.session.Session;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.TruePosture;
import org.backline.core.simulation.TrueRep;
import org.backline.core.simulation.TrueSet;

/**
 * A simulated session to be kept: its header, its inputs, its truth. Made again it is the same, byte for byte.
 *
 * @param scenario what the lifter does, once
 * @param setup    who lifts and with which strap
 */
public record SimulatedCapture(Scenario scenario, Setup setup) {
    private static final Instant WHENEVER = Instant.parse("2026-01-01T12:00:00Z");
    /** Spacing of the posture curves in the truth [s]. */
    private static final double STEP = 0.05;

    /** @return the session's header; {@code build} is the version of the program that makes it */
    public Session session(String build) {
        String name = "backline simulate " + scenario.id() + " " + setup;
        return new Session(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), WHENEVER, "straplink-1", "Demo lifter", build,
                new Plan(exercise().id(), OwnRange.POPULATION, exercise().limits(), OptionalDouble.empty()), true);
    }

    /** @return its inputs, flat out */
    public Source source() {
        return new SimulatedSource(scenario, Optional.empty(), setup);
    }

    /**
     * @return what really happened, as JSON: the sets and reps under the names that {@code analyze} uses, posture every 50 ms, and the
     *     share of flexion that skin lets the nodes see. What is over is told for the range that a program can know: the lifter's own if
     *     the scenario measures it, else the population's
     */
    public String truth() {
        Simulation simulation = Simulation.of(scenario, setup);
        JsonObject json = new JsonObject();
        json.addProperty("scenario", scenario.id());
        json.addProperty("seed", setup.seed());
        json.addProperty("rate_hz", setup.rate());
        json.addProperty("own_range_deg", degrees(simulation.truth().ownRange()));
        json.addProperty("seen_share", simulation.truth().seen());
        OwnRange range = range(simulation);
        json.addProperty("range_deg", degrees(range.flexion()));
        json.addProperty("line_deg", degrees(exercise().limits().round().flexion(range)));
        JsonArray sets = new JsonArray();
        simulation.truth().sets().forEach(set -> sets.add(set(set, range)));
        json.add("sets", sets);
        json.add("posture", posture(simulation));
        return json.toString();
    }

    private static Exercise exercise() {
        return Exercises.DEADLIFT;
    }

    private static OwnRange range(Simulation simulation) {
        boolean measured = simulation.said().stream()
                .anyMatch(word -> word instanceof Said.Calibrating calibrating && calibrating.pose() == Said.Pose.FULL_BEND);
        return measured ? new OwnRange(simulation.truth().ownRange(), OwnRange.Origin.MEASURED) : OwnRange.POPULATION;
    }

    private static JsonObject set(TrueSet set, OwnRange range) {
        JsonObject json = new JsonObject();
        json.addProperty("exercise", set.exercise());
        json.addProperty("incomplete", set.incomplete());
        JsonArray reps = new JsonArray();
        set.reps().forEach(rep -> reps.add(rep(rep, range)));
        json.add("reps", reps);
        return json;
    }

    private static JsonObject rep(TrueRep rep, OwnRange range) {
        JsonObject json = new JsonObject();
        json.addProperty("rep", rep.index());
        json.addProperty("start_s", rounded(rep.start()));
        json.addProperty("turn_s", rounded(rep.turn()));
        json.addProperty("end_s", rounded(rep.end()));
        json.addProperty("peak_flexion_deg", degrees(rep.peakFlexion()));
        json.addProperty("peak_pct_range", rounded(100 * range.shareOf(rep.peakFlexion())));
        json.addProperty("over", rep.over(exercise().limits().round().flexion(range)));
        return json;
    }

    private static JsonObject posture(Simulation simulation) {
        JsonObject json = new JsonObject();
        json.add("time_s", column(simulation, TruePosture::time));
        json.add("lumbar_flexion_deg", column(simulation, posture -> Math.toDegrees(posture.lumbarFlexion())));
        json.add("pelvic_tilt_deg", column(simulation, posture -> Math.toDegrees(posture.pelvicTilt())));
        json.add("trunk_inclination_deg", column(simulation, posture -> Math.toDegrees(posture.trunkInclination())));
        return json;
    }

    private static JsonArray column(Simulation simulation, ToDoubleFunction<TruePosture> value) {
        JsonArray column = new JsonArray();
        DoubleStream.iterate(simulation.begin(), time -> time <= simulation.end(), time -> time + STEP)
                .forEach(time -> column.add(Math.rint(value.applyAsDouble(simulation.posture(time)) * 100) / 100));
        return column;
    }

    private static double degrees(double angle) {
        return rounded(Math.toDegrees(angle));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
