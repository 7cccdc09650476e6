package org.backline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A slice of what {@code uncertainty} does over 120 sets, where 90–98 % is asked for: one in eleven, so that every kind is among them. Most
 * of an error holds for a whole set, so that the share of ten sets scatters by 3 % more.
 */
class UncertaintyValidationTest {

    @Test
    void truthLiesWithinTwoStandardDeviations() {
        Coverage all = IntStream.range(0, 10).mapToObj(i -> Coverage.of(SimulatedSet.of(11 * i))).reduce(Coverage.NONE, Coverage::and);

        assertThat(all.share()).isBetween(0.87, 0.995);
    }

    @Test
    void onceASetIsOverTheyAreTooLargeRatherThanTooSmall() {
        Coverage all = Stream.of(0, 3, 7).map(SimulatedSet::of).map(Coverage::offline).reduce(Coverage.NONE, Coverage::and);

        assertThat(all.share()).isGreaterThan(0.87);
        assertThat(all.claimed()).isLessThan(4 * all.rootMeanSquare());
    }
}
