package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final Trace trace = new Trace(4);

    @Test
    void theOldestGoesWhenItIsFull() {
        add(1, 2, 3, 4, 5, 6);

        assertThat(trace.size()).isEqualTo(4);
        assertThat(trace.time(0)).isEqualTo(3);
        assertThat(trace.latest()).isEqualTo(6);
    }

    @Test
    void timesAreFoundAcrossTheSeamOfTheRing() {
        add(1, 2, 3, 4, 5, 6);

        assertThat(trace.from(4.5)).isEqualTo(2);
        assertThat(trace.from(0)).isZero();
        assertThat(trace.from(7)).isEqualTo(4);
    }

    @Test
    void timeThatRunsBackBeginsANewTrace() {
        add(5, 6, 1);

        assertThat(trace.size()).isEqualTo(1);
    }

    private void add(double... times) {
        for (double time : times) {
            trace.add(new TrunkTilt(time, time, 0, Quality.GOOD));
        }
    }
}
