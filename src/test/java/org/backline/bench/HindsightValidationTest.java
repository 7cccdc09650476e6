package org.backline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A slice of what {@code hindsight} does over 120 sets: calibrated by bends, no holes. */
class HindsightValidationTest {

    @Test
    void whatIsStoredIsNearerToTheTruthThanWhatWasShown() {
        List<HindsightJob.Pair> pairs = Stream.of(1, 4, 6, 12).map(SimulatedSet::of).map(HindsightJob.Pair::of).toList();

        assertThat(pairs).allMatch(pair -> pair.offline().flexion() < pair.live().flexion());
        assertThat(pairs.stream().mapToDouble(pair -> pair.offline().flexion()).sum())
                .isLessThan(0.5 * pairs.stream().mapToDouble(pair -> pair.live().flexion()).sum());
    }
}
