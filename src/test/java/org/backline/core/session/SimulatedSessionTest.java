package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.backline.core.math.Angle;
import org.backline.core.posture.Quality;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.RepCounted;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.backline.core.simulation.TrueRep;
import org.backline.core.simulation.TrueSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Seeded lifters before the whole pipeline, from samples to sets: bodies, straps, tempo, depth and stops are drawn anew for each seed.
 * They tell the program nothing but that they calibrate: no load, no set begun by hand.
 */
class SimulatedSessionTest {
    private static final double TOLERANCE = Angle.ofDegrees(2);

    /** 64 sets. */
    @ParameterizedTest
    @CsvSource({"dead-stop, 1, 20, 52", "touch-and-go, 21, 20, 52", "half-reps, 41, 12, 52", "demo, 61, 6, 104"})
    void repsAlertsAndPeaksAreThoseOfTheTruth(String scenario, long firstSeed, int lifters, double rate) {
        SoftAssertions softly = new SoftAssertions();
        for (long seed = firstSeed; seed < firstSeed + lifters; seed++) {
            Simulation simulation = Simulation.of(Scenarios.named(scenario).orElseThrow(), new Setup(seed, rate, StrapRanges.USUAL));
            List<LiftEvent> events = SimulatedSession.of(simulation, Said.Calibrating.class::isInstance);
            compare(softly, scenario + " " + seed, simulation.truth().sets(), events);
        }
        softly.assertAll();
    }

    /** Where the lifter stops at the floor, the hips tell when they leave it. */
    @ParameterizedTest
    @CsvSource({"71, 4, 52"})
    void liftOffIsDatedWithinATenthOfASecond(long firstSeed, int lifters, double rate) {
        for (long seed = firstSeed; seed < firstSeed + lifters; seed++) {
            Simulation simulation = Simulation.of(Scenarios.DEAD_STOP, new Setup(seed, rate, StrapRanges.USUAL));
            List<TrueRep> truth = simulation.truth().sets().get(0).reps();
            SetResult set = SimulatedSession.sets(SimulatedSession.of(simulation)).get(0);

            for (int i = 0; i < truth.size(); i++) {
                assertThat(set.reps().get(i).rep().start()).as("seed %d, rep %d", seed, i + 1).isCloseTo(truth.get(i).start(), within(0.1));
            }
        }
    }

    /** Two sets each between plates, walks and a rest; no bends, so that flexion may be off by more than an alert's line tells. */
    @ParameterizedTest
    @CsvSource({"81, 6, 52"})
    void plateLoadingAndSittingAreNoSets(long firstSeed, int lifters, double rate) {
        for (long seed = firstSeed; seed < firstSeed + lifters; seed++) {
            Simulation simulation = Simulation.of(Scenarios.GYM_VISIT, new Setup(seed, rate, StrapRanges.USUAL));
            List<SetResult> sets = SimulatedSession.sets(SimulatedSession.of(simulation, Said.Calibrating.class::isInstance));

            assertThat(sets).as("seed %d", seed).extracting(set -> set.reps().size()).containsExactly(3, 4);
        }
    }

    /** Ten minutes and more of walking, plate loading, sitting and standing. */
    @ParameterizedTest
    @CsvSource({"91, 6, 52"})
    void withoutLiftingThereIsNoRepAndNoSound(long firstSeed, int lifters, double rate) {
        double seconds = 0;
        for (long seed = firstSeed; seed < firstSeed + lifters; seed++) {
            Simulation simulation = Simulation.of(Scenarios.BETWEEN_SETS, new Setup(seed, rate, StrapRanges.USUAL));
            List<LiftEvent> events = SimulatedSession.of(simulation);
            seconds += simulation.end();

            assertThat(events).as("seed %d", seed).noneMatch(e -> e instanceof RepCounted || e instanceof LiftEvent.SetStarted)
                    .noneMatch(e -> e instanceof AlertRaised raised && raised.alert().rule().equals("over-line"));
        }
        assertThat(seconds).isGreaterThan(600);
    }

    private static void compare(SoftAssertions softly, String name, List<TrueSet> truth, List<LiftEvent> events) {
        List<SetResult> sets = SimulatedSession.sets(events);
        softly.assertThat(sets).as(name).extracting(set -> set.reps().size())
                .isEqualTo(truth.stream().map(set -> set.reps().size()).toList());
        for (int i = 0; i < Math.min(sets.size(), truth.size()); i++) {
            SetResult set = sets.get(i);
            List<TrueRep> reps = truth.get(i).reps();
            for (int k = 0; k < Math.min(set.reps().size(), reps.size()); k++) {
                compare(softly, name + ", rep " + (k + 1), reps.get(k), set.reps().get(k), set.conditions());
            }
            softly.assertThat(events).as(name + ", sounds").filteredOn(e -> e instanceof AlertRaised raised && raised.set() == set.index()
                    && raised.alert().rule().equals("over-line")).hasSize((int) set.reps().stream().filter(RepResult::over).count());
        }
    }

    private static void compare(SoftAssertions softly, String name, TrueRep truth, RepResult rep, Conditions conditions) {
        softly.assertThat(rep.rep().quality()).as(name).isEqualTo(Quality.GOOD);
        softly.assertThat(rep.value("peak-lumbar-flexion").orElse(0)).as(name + ", peak").isCloseTo(truth.peakFlexion(), within(TOLERANCE));
        softly.assertThat(rep.rep().turn()).as(name + ", lockout").isCloseTo(truth.turn(), within(0.1));
        double line = conditions.limits().round().flexion(conditions.range());
        double near = conditions.limits().near().flexion(conditions.range());
        if (Math.abs(truth.sustainedFlexion() - line) > TOLERANCE) {
            softly.assertThat(rep.over()).as(name + ", over").isEqualTo(truth.over(line));
        }
        if (Math.abs(truth.sustainedFlexion() - near) > TOLERANCE) {
            softly.assertThat(rep.near()).as(name + ", near").isEqualTo(truth.over(near));
        }
    }
}
