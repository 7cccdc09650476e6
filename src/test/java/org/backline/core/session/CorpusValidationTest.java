package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @ParameterizedTest
    @MethodSource("exercises")
    void repsAreCountedExactly(String exercise) {
        SoftAssertions softly = new SoftAssertions();
        for (long seed = 1001; seed < 1001 + SETS; seed++) {
            CorpusSet set = CorpusSet.of(exercise, seed, RATE);
            softly.assertThat(set.exact()).as(set.counts()).isTrue();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlift", "romanian-deadlift", "back-squat", "bent-over-row"})
    void withoutLiftingThereIsNoRep(String exercise) {
        Simulation rest = Simulation.of(Corpus.withoutLifting(exercise.length()), new Setup(exercise.length(), RATE, StrapRanges.USUAL));
        List<LiftEvent> events = SimulatedSession.of(rest, Said.Calibrating.class::isInstance,
                SimulatedSession.PLAN.withExercise(Exercises.of(exercise).orElseThrow()));

        assertThat(events).noneMatch(event -> event instanceof RepCounted || event instanceof SetStarted);
    }

    /** BIOMECHANICS §9, A4: five dead-stop, five touch-and-go of which the last bar falls, three half reps, and all that is none. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void repScriptsAreCountedExactly(long seed) {
        Simulation simulation = Simulation.of(Scenarios.REP_SCRIPTS, new Setup(seed, RATE, StrapRanges.USUAL));
        List<LiftEvent> events = SimulatedSession.of(simulation, Said.Calibrating.class::isInstance, SimulatedSession.PLAN);

        assertThat(SimulatedSession.sets(events)).extracting(set -> set.reps().size()).containsExactly(5, 5, 2);
        assertThat(events).filteredOn(RepIncomplete.class::isInstance).hasSize(3);
    }
}
