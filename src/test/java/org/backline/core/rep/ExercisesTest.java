package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.posture.OwnRange;
import org.junit.jupiter.api.Test;

class ExercisesTest {

    @Test
    void idsAreUniqueAndLowerCase() {
        assertThat(Exercises.all()).extracting(Exercise::id).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void eachIsFoundByItsId() {
        assertThat(Exercises.all()).allSatisfy(exercise -> assertThat(Exercises.of(exercise.id())).contains(exercise));
        assertThat(Exercises.of("kettlebell-juggling")).isEmpty();
    }

    @Test
    void nearComesBeforeTheLine() {
        assertThat(Exercises.all()).extracting(Exercise::limits).allSatisfy(limits ->
                assertThat(limits.near().flexion(OwnRange.POPULATION)).isLessThan(limits.round().flexion(OwnRange.POPULATION)));
    }

    @Test
    void criteriaLeaveRoomForARep() {
        assertThat(Exercises.all()).extracting(Exercise::criteria).allSatisfy(criteria -> {
            assertThat(criteria.exit()).isLessThan(criteria.enter());
            assertThat(criteria.minimumExcursion()).isPositive();
            assertThat(criteria.longestHold()).isLessThan(criteria.maximumDuration());
        });
    }

    @Test
    void theListHasEveryExerciseOfTheDesign() {
        assertThat(Exercises.all()).extracting(Exercise::id).containsExactly("deadlift", "sumo-deadlift", "trap-bar-deadlift",
                "romanian-deadlift", "good-morning", "back-squat", "front-squat", "bent-over-row", "hinge-drill");
    }
}
