package org.backline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A slice of what {@code hindsight} does over 120 sets. */
class HindsightValidationTest {

    @Test
    void whatIsStoredIsNearerToTheTruthThanWhatWasShown() {
        assertHalved(1, 4, 6, 12);
    }

    @Test
    void liftsTellForwardWhereAStandAloneWasTaken() {
        assertHalved(8, 17);
    }

    private static void assertHalved(Integer... sets) {
        List<HindsightJob.Pair> pairs = Stream.of(sets).map(SimulatedSet::of).map(HindsightJob.Pair::of).toList();

        assertThat(pairs).allMatch(pair -> pair.offline().flexion() < pair.live().flexion());
        assertThat(pairs.stream().mapToDouble(pair -> pair.offline().flexion()).sum())
                .isLessThan(0.5 * pairs.stream().mapToDouble(pair -> pair.live().flexion()).sum());
    }
}
