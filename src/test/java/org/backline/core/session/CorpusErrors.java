package org.backline.core.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.RepContext;
import org.backline.core.metric.Unit;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.RepTimes;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.simulation.Corpus;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.TruePosture;
import org.backline.core.simulation.TrueRep;

/**
 * Every metric's error against the truth of simulated sets, and the alert decision: the same formulas on the body as it really was, at
 * the times of the reps as they really were. When a lowering really begins the truth does not tell, so its length is not compared.
 */
public final class CorpusErrors {
    private static final double STEP = 0.005;
    private static final double CLEAR = Math.toRadians(2);

    private final Map<Metric, List<Double>> errors = new LinkedHashMap<>();
    private final List<String> disputed = new ArrayList<>();
    private final List<String> uncounted = new ArrayList<>();
    private int reps;
    private int alerted;
    private int missed;
    private int tooMany;

    /** Takes one set of an exercise that begins on the floor. */
    public void add(String exercise, long seed) {
        Simulation simulation = Simulation.of(Corpus.set(exercise, seed), Setup.of(seed));
        List<LiftEvent> events = SimulatedSession.of(simulation);
        List<TrueRep> truth = simulation.truth().sets().get(0).reps();
        List<SetResult> sets = events.stream().filter(SetRefined.class::isInstance).map(event -> ((SetRefined) event).result()).toList();
        if (sets.size() != 1 || sets.get(0).reps().size() != truth.size()) {
            uncounted.add(exercise + " " + seed);
            return;
        }
        for (int i = 0; i < truth.size(); i++) {
            compare(simulation, truth.get(i), sets.get(0).reps().get(i), sets.get(0).conditions());
            decide(exercise + " " + seed, truth.get(i), events, sets.get(0));
        }
    }

    /** @return how many reps were compared */
    public int reps() {
        return reps;
    }

    /** @return how many reps were decided otherwise than a truth more than 2° from the line has it */
    public int decidedOtherwise() {
        return missed + tooMany;
    }

    /** @return a line of text for each metric, then the alert decision */
    public List<String> lines() {
        Stream<String> metrics = errors.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue()));
        String decision = String.format(Locale.ROOT,
                "%n%d reps; %d alerted; %d more than 2 degrees over without an alert; %d more than 2 degrees under with one; the rest:",
                reps, alerted, missed, tooMany);
        String left = "left out, for their reps were counted otherwise: " + String.join(", ", uncounted);
        return Stream.of(Stream.of("| metric | definition | reps | median error | p90 of the size | unit |", "|---|---|---|---|---|---|"),
                metrics, Stream.of(decision), disputed.stream().map("    "::concat), Stream.of(left)).flatMap(lines -> lines).toList();
    }

    private void compare(Simulation simulation, TrueRep truth, RepResult rep, Conditions under) {
        RepTimes times = new RepTimes(truth.start(), truth.turn(), truth.turn() + 0.6, truth.end());
        Figures real = Figures.of(new RepContext(times, under.range(), under.limits(), trace(simulation, truth)));
        for (Metric metric : Metrics.all().stream().filter(each -> each != Metrics.ECCENTRIC_TIME).toList()) {
            OptionalDouble is = rep.value(metric.id());
            OptionalDouble was = real.value(metric.id());
            if (is.isPresent() && was.isPresent()) {
                errors.computeIfAbsent(metric, first -> new ArrayList<>()).add(is.getAsDouble() - was.getAsDouble());
            }
        }
    }

    private void decide(String name, TrueRep truth, List<LiftEvent> events, SetResult set) {
        double line = set.conditions().limits().round().flexion(set.conditions().range());
        boolean heard = events.stream().anyMatch(event -> event instanceof AlertRaised raised && raised.rep() == truth.index()
                && raised.alert().rule().equals("over-line"));
        reps++;
        alerted += heard ? 1 : 0;
        boolean over = truth.sustainedFlexion() > line + CLEAR;
        boolean under = truth.peakFlexion() < line - CLEAR;
        missed += over && !heard ? 1 : 0;
        tooMany += under && heard ? 1 : 0;
        if (!over && !under) {
            disputed.add(String.format(Locale.ROOT, "%s, rep %d: %.1f degrees from the line, %s", name, truth.index(),
                    Math.toDegrees(truth.sustainedFlexion() - line), heard ? "alerted" : "silent"));
        } else if (over != heard) {
            disputed.add(String.format(Locale.ROOT, "%s, rep %d: held %.1f degrees from the line, %s", name, truth.index(),
                    Math.toDegrees(truth.sustainedFlexion() - line), heard ? "alerted" : "silent"));
        }
    }

    private static List<Posture> trace(Simulation simulation, TrueRep rep) {
        List<Posture> trace = new ArrayList<>();
        TruePosture before = simulation.posture(rep.start() - 3 - STEP);
        for (double time = rep.start() - 3; time < rep.end() + 1; time += STEP) {
            TruePosture now = simulation.posture(time);
            trace.add(new LumbarPosture(time, now.lumbarFlexion(), 0, now.lumbarLateralBending(), now.lumbarAxialRotation(),
                    now.pelvicTilt(), now.trunkInclination(), (now.trunkInclination() - before.trunkInclination()) / STEP, 0, Quality.GOOD));
            before = now;
        }
        return trace;
    }

    private static String line(Metric metric, List<Double> errors) {
        double[] values = errors.stream().mapToDouble(error -> scale(metric.unit()) * error).toArray();
        double[] sizes = errors.stream().mapToDouble(error -> Math.abs(scale(metric.unit()) * error)).sorted().toArray();
        return String.format(Locale.ROOT, "| %s | %s | %d | %.2f | %.2f | %s |", metric.id(), metric.definition(), values.length,
                new Percentile().evaluate(values, 50), new Percentile().evaluate(sizes, 90), unit(metric.unit()));
    }

    private static double scale(Unit unit) {
        return switch (unit) {
            case RADIAN, RADIAN_PER_SECOND, RADIAN_SECOND, RADIAN_PER_REP -> Math.toDegrees(1);
            case SHARE -> 100;
            case LAG -> 1000;
            case RATIO, SECOND -> 1;
        };
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case RADIAN -> "°";
            case RADIAN_PER_SECOND -> "°/s";
            case RADIAN_SECOND -> "°·s";
            case RADIAN_PER_REP -> "°/rep";
            case SHARE -> "%";
            case LAG -> "ms";
            case RATIO -> "";
            case SECOND -> "s";
        };
    }
}
