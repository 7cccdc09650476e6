package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.backline.core.math.Angle;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

    static List<String> exercises() {
        return Corpus.exercises();
    }

    private static Simulation set(String exercise, long seed) {
        return Simulation.of(Corpus.set(exercise, seed), Setup.of(seed));
    }

    @Test
    void everyExerciseOfTheListIsSimulated() {
        assertThat(Corpus.exercises()).containsExactlyElementsOf(Exercises.all().stream().map(Exercise::id).toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aSetHasTruth(String exercise) {
        for (long seed = 1; seed <= 10; seed++) {
            Truth truth = set(exercise, seed).truth();

            assertThat(truth.sets()).extracting(TrueSet::exercise).containsExactly(exercise);
            assertThat(truth.sets().get(0).reps()).hasSizeBetween(2, 9).allSatisfy(rep -> {
                assertThat(rep.turn()).isBetween(rep.start(), rep.end());
                assertThat(rep.liftOff()).isBetween(rep.start(), rep.lockout());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSameSeedIsTheSameSet(String exercise) {
        assertThat(set(exercise, 4).truth()).isEqualTo(set(exercise, 4).truth()).isNotEqualTo(set(exercise, 5).truth());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void bodiesComeBackToStanding(String exercise) {
        for (long seed = 1; seed <= 10; seed++) {
            Simulation simulation = set(exercise, seed);
            assertThat(simulation.posture(simulation.end()).trunkInclination()).isCloseTo(0, within(Angle.ofDegrees(3)));
        }
    }

    @Test
    void someRepsAreHalf() {
        assertThat(LongStream.range(0, 40).mapToInt(seed -> set("deadlift", seed).truth().sets().get(0).incomplete()).sum())
                .isPositive();
    }

    @Test
    void whereNobodyLiftsThereIsNoRep() {
        Simulation rest = Simulation.of(Corpus.withoutLifting(3), Setup.of(3));

        assertThat(rest.truth().sets()).isEmpty();
        assertThat(rest.end()).isGreaterThan(200);
    }
}
