package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.assertj.core.api.SoftAssertions;
import org.backline.core.rep.Exercises;
import org.backline.core.session.LiftEvent.RepCounted;
import org.backline.core.session.LiftEvent.RepIncomplete;
import org.backline.core.session.LiftEvent.SetStarted;
import org.backline.core.simulation.Corpus;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slice of the generated corpus; the whole of it is counted by {@code Bench corpus}. */
class CorpusValidationTest {
    private static final int RATE = 52;
    private static final int SETS = 3;

    static List<String> exercises() {
        return Corpus.exercises();
    }

    private static final Map<String, List<CorpusSet>> SETS_OF = new ConcurrentHashMap<>();

    private static List<CorpusSet> sets(String exercise) {
        return SETS_OF.computeIfAbsent(exercise, each -> LongStream.range(1001, 1001 + SETS)
                .mapToObj(seed -> CorpusSet.of(each, seed, RATE)).toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void repsAreCountedExactly(String exercise) {
        SoftAssertions softly = new SoftAssertions();
        sets(exercise).forEach(set -> softly.assertThat(set.exact()).as(set.counts()).isTrue());
        softly.assertAll();
    }

    /** Lift-off, or the descent's start, and lockout; live times of rows are off by up to 170 ms. */
    @ParameterizedTest
    @MethodSource("exercises")
    void finalTimesAreWithinSixtyMilliseconds(String exercise) {
        double[] sizes = sets(exercise).stream()
                .flatMap(set -> Stream.concat(set.startErrors(set.last()).stream(), set.lockoutErrors(set.last()).stream()))
                .mapToDouble(Math::abs).toArray();

        assertThat(new Percentile().evaluate(sizes, 90)).isLessThan(0.060);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlift", "romanian-deadlift", "back-squat", "bent-over-row"})
    void withoutLiftingThereIsNoRep(String exercise) {
        Simulation rest = Simulation.of(Corpus.withoutLifting(exercise.length()), new Setup(exercise.length(), RATE, StrapRanges.USUAL));
        List<LiftEvent> events = SimulatedSession.of(rest, Said.Calibrating.class::isInstance,
                SimulatedSession.PLAN.withExercise(Exercises.of(exercise).orElseThrow()));

        assertThat(events).noneMatch(event -> event instanceof RepCounted || event instanceof SetStarted);
    }

    /** A4 (definitions.md#acceptance-tests): five dead-stop, five touch-and-go, the last let go, three half reps, and all that is none. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void repScriptsAreCountedExactly(long seed) {
        Simulation simulation = Simulation.of(Scenarios.REP_SCRIPTS, new Setup(seed, RATE, StrapRanges.USUAL));
        List<LiftEvent> events = SimulatedSession.of(simulation, Said.Calibrating.class::isInstance, SimulatedSession.PLAN);

        assertThat(SimulatedSession.sets(events)).extracting(set -> set.reps().size()).containsExactly(5, 5, 2);
        assertThat(events).filteredOn(RepIncomplete.class::isInstance).hasSize(3);
        assertThat(SimulatedSession.refined(events)).extracting(set -> set.halves().orElseThrow()).containsExactly(0, 0, 3);
    }
}
