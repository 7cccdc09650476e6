package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.rep.Exercises;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Limits LINES = Limits.ofRound(FlexionLimit.ofShare(0.5));

    @Test
    void whoHadNoNameKeepsTheirLinesUnderIt() {
        Roster named = Roster.EMPTY.withLimits(Exercises.DEADLIFT, LINES).withAthlete("Kim");

        assertThat(named.plan().limits()).isEqualTo(LINES);
        assertThat(named.names()).containsExactly("Kim");
        assertThat(named.withAthlete("Alex").plan().limits()).isEqualTo(Exercises.DEADLIFT.limits());
    }

    @Test
    void linesAreOfOneExercise() {
        Roster set = Roster.EMPTY.withLimits(Exercises.DEADLIFT, LINES);

        assertThat(set.withExercise(Exercises.of("back-squat").orElseThrow()).plan().limits().round())
                .isEqualTo(FlexionLimit.ofShare(0.75));
        assertThat(set.plan().limits()).isEqualTo(LINES);
    }

    @Test
    void theExercisesOwnLinesAreNobodys() {
        Roster back = Roster.EMPTY.withLimits(Exercises.DEADLIFT, LINES).withLimits(Exercises.DEADLIFT, Exercises.DEADLIFT.limits());

        assertThat(back).isEqualTo(Roster.EMPTY);
    }
}
