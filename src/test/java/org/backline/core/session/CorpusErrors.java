package org.backline.core.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.backline.core.alert.AlertRules;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.RepContext;
import org.backline.core.metric.Unit;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.Pattern;
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
 * the times of the reps as they really were. When a bar's lowering really begins the truth does not tell, so its length is not compared.
 */
public final class CorpusErrors {
    private static final double STEP = 0.005;
    /** An alert belongs to the rep around which it is raised [s]; a rounded start is heard before it. */
    private static final double BEFORE = 1.0;
    private static final double AFTER = 0.3;
    private static final double CLEAR = Math.toRadians(2);

    /** By metric, then by exercise. */
    private final Map<Metric, Map<String, List<Double>>> errors = new LinkedHashMap<>();
    private final Map<String, Integer> repsOf = new LinkedHashMap<>();
    private final List<String> disputed = new ArrayList<>();
    private final List<String> uncounted = new ArrayList<>();
    private int reps;
    private int alerted;
    private int missed;
    private int tooMany;

    /** Takes one set of an exercise. */
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
            compare(exercise, simulation, truth.get(i), sets.get(0));
            decide(exercise + " " + seed, truth.get(i), events, sets.get(0));
        }
        events.stream().filter(event -> overLine(event) && truth.stream().noneMatch(rep -> heard(event, rep)))
                .map(event -> String.format(Locale.ROOT, "%s %d: alerted at %.1f s, in no rep", exercise, seed, event.time()))
                .forEach(disputed::add);
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
        String names = String.join(" | ", repsOf.keySet());
        Stream<String> metrics = Metrics.all().stream().map(this::line);
        String decision = String.format(Locale.ROOT,
                "%n%d reps; %d alerted; %d more than 2 degrees over without an alert; %d more than 2 degrees under with one; the rest:",
                reps, alerted, missed, tooMany);
        String left = "left out, for their reps were counted otherwise: " + String.join(", ", uncounted);
        return Stream.of(Stream.of("| metric | definition | unit | " + names + " |", "|---|---|---|" + "---|".repeat(repsOf.size()),
                        "| reps | | | " + String.join(" | ", repsOf.values().stream().map(String::valueOf).toList()) + " |"),
                metrics, Stream.of(decision), disputed.stream().map("    "::concat), Stream.of(left)).flatMap(lines -> lines).toList();
    }

    private void compare(String exercise, Simulation simulation, TrueRep truth, SetResult set) {
        RepResult rep = set.reps().get(truth.index() - 1);
        Conditions under = set.conditions();
        Pattern pattern = Exercises.of(exercise).orElseThrow().criteria().pattern();
        Figures real = Figures.of(new RepContext(times(truth, pattern), under.range(), under.limits(), trace(simulation, truth)));
        repsOf.merge(exercise, 1, Integer::sum);
        for (Metric metric : Metrics.all()) {
            OptionalDouble is = rep.value(metric.id());
            OptionalDouble was = real.value(metric.id());
            boolean told = metric != Metrics.ECCENTRIC_TIME || pattern != Pattern.CONCENTRIC_FIRST;
            if (told && is.isPresent() && was.isPresent()) {
                errors.computeIfAbsent(metric, first -> new LinkedHashMap<>()).computeIfAbsent(exercise, first -> new ArrayList<>())
                        .add(is.getAsDouble() - was.getAsDouble());
            }
        }
    }

    private static RepTimes times(TrueRep truth, Pattern pattern) {
        return switch (pattern) {
            case CONCENTRIC_FIRST -> new RepTimes(truth.start(), truth.turn(), truth.turn() + 0.6, truth.end());
            case ECCENTRIC_FIRST -> new RepTimes(truth.liftOff(), truth.lockout(), truth.start(), truth.turn());
            case BENT_OVER -> new RepTimes(truth.start(), truth.turn(), truth.turn(), truth.end());
        };
    }

    private void decide(String name, TrueRep truth, List<LiftEvent> events, SetResult set) {
        double line = set.conditions().limits().round().flexion(set.conditions().range());
        boolean heard = events.stream().anyMatch(event -> heard(event, truth));
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

    private static boolean heard(LiftEvent event, TrueRep rep) {
        return overLine(event) && event.time() > rep.start() - BEFORE && event.time() < rep.end() + AFTER;
    }

    private static boolean overLine(LiftEvent event) {
        return event instanceof AlertRaised raised && raised.alert().rule().equals(AlertRules.OVER_LINE.id());
    }

    private static List<Posture> trace(Simulation simulation, TrueRep rep) {
        List<Posture> trace = new ArrayList<>();
        TruePosture before = simulation.posture(rep.start() - 3 - STEP);
        for (double time = rep.start() - 3; time < rep.end() + 1; time += STEP) {
            TruePosture now = simulation.posture(time);
            trace.add(new LumbarPosture(time, now.lumbarFlexion(), 0, now.lumbarLateralBending(), now.lumbarAxialRotation(),
                    now.pelvicTilt(), now.trunkInclination(), (now.trunkInclination() - before.trunkInclination()) / STEP, 0,
                    Quality.GOOD));
            before = now;
        }
        return trace;
    }

    private String line(Metric metric) {
        Map<String, List<Double>> of = errors.getOrDefault(metric, Map.of());
        return "| " + metric.id() + " | " + metric.definition() + " | " + unit(metric.unit()) + " | " + String.join(" | ",
                repsOf.keySet().stream().map(exercise -> cell(metric, of.getOrDefault(exercise, List.of()))).toList()) + " |";
    }

    private static String cell(Metric metric, List<Double> errors) {
        if (errors.isEmpty()) {
            return "n/a";
        }
        double[] values = errors.stream().mapToDouble(error -> scale(metric.unit()) * error).toArray();
        double[] sizes = errors.stream().mapToDouble(error -> Math.abs(scale(metric.unit()) * error)).toArray();
        return String.format(Locale.ROOT, "%.2f (%.2f)", new Percentile().evaluate(values, 50), new Percentile().evaluate(sizes, 90));
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
