package org.backline.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaudSearchTest {
    private static final long TICK = 100_000_000;

    @Test
    void everyRateIsTriedOnceAroundTheKnownOneFirst() {
        BaudSearch search = new BaudSearch(9_600);
        List<Integer> tried = new ArrayList<>(List.of(search.baud()));
        for (long now = 0; now < 8 * BaudSearch.PATIENCE_NANOS + TICK; now += TICK) {
            search.update(now).ifPresent(tried::add);
        }
        assertThat(tried).containsExactly(9_600, 115_200, 921_600, 460_800, 230_400, 57_600, 38_400, 1_000_000, 9_600);
    }

    @Test
    void whatMakesSenseIsKept() {
        BaudSearch search = new BaudSearch(115_200);
        assertThat(search.update(0)).isEmpty();
        assertThat(search.update(BaudSearch.PATIENCE_NANOS)).hasValue(921_600);
        search.recognised();
        assertThat(search.update(100 * BaudSearch.PATIENCE_NANOS)).isEmpty();
        assertThat(search.baud()).isEqualTo(921_600);
    }

    @Test
    void aLineThatCameBackHasItsTimeAnew() {
        BaudSearch search = new BaudSearch(115_200);
        search.update(0);
        search.restart();
        assertThat(search.update(BaudSearch.PATIENCE_NANOS)).isEmpty();
        assertThat(search.update(2 * BaudSearch.PATIENCE_NANOS)).isPresent();
    }
}
