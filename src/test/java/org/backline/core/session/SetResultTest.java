package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;
import org.junit.jupiter.api.Test;

class SetResultTest {
    private static final SetResult SET = ExampleSets.withHalfRep();

    @Test
    void halfRepsAreNoReps() {
        assertThat(SET.reps()).hasSize(2);
        assertThat(SET.halves()).hasValue(1);
    }

    @Test
    void whatNobodyNotedIsNotNone() {
        assertThat(ExampleSets.ofOldHistory().halves()).isEqualTo(OptionalInt.empty());
        assertThat(ExampleSets.ofOldHistory().withReps(List.of()).halves()).isEmpty();
    }

    @Test
    void aHalfRepStaysWhereItLiesWhenAnotherRepIsDeleted() {
        assertThat(SET.withReps(SET.reps().subList(1, 2)).halfReps().orElseThrow()).extracting(Rep::index).containsExactly(1);
    }

    @Test
    void aHalfRepThatAPersonCallsARepIsNoneAnyMore() {
        RepResult added = new RepResult(new Rep(2, 13.2, 13.5, 13.8, Quality.GOOD), SET.reps().get(0).figures(), false, false, true);

        assertThat(SET.withReps(List.of(SET.reps().get(0), added, SET.reps().get(1))).halves()).hasValue(0);
    }
}
