package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricValue;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;
import org.junit.jupiter.api.Test;

class BestRepsTest {
    private static final OptionalDouble HUNDRED = OptionalDouble.of(100);

    private final BestReps best = new BestReps();
    private final Trace trace = new Trace(10_000);

    @Test
    void theLowestPeakIsKept() {
        complete(10, 0.7, HUNDRED, Quality.GOOD);
        complete(20, 0.5, HUNDRED, Quality.GOOD);
        complete(30, 0.6, HUNDRED, Quality.GOOD);

        Trace curve = best.curve("deadlift", HUNDRED).orElseThrow();
        assertThat(curve.time(0)).isCloseTo(0, within(0.011));
        assertThat(curve.flexion(0)).isEqualTo(0.5);
    }

    @Test
    void aLoadWithinATenthIsTheSame() {
        complete(10, 0.7, HUNDRED, Quality.GOOD);

        assertThat(best.curve("deadlift", OptionalDouble.of(108))).isPresent();
        assertThat(best.curve("deadlift", OptionalDouble.of(120))).isEmpty();
        assertThat(best.curve("deadlift", OptionalDouble.empty())).isEmpty();
        assertThat(best.curve("back-squat", HUNDRED)).isEmpty();
    }

    @Test
    void aRepWithHolesIsNoModel() {
        complete(10, 0.7, HUNDRED, Quality.POOR);

        assertThat(best.curve("deadlift", HUNDRED)).isEmpty();
    }

    private void complete(double start, double peak, OptionalDouble load, Quality quality) {
        for (int i = 0; i < 400; i++) {
            trace.add(new LumbarPosture(start - 1 + 0.01 * i, peak, 0, 0, 0, 0, 0, 0, 0, Quality.GOOD));
        }
        Rep rep = new Rep(1, start, start + 1, start + 2, quality);
        best.completed(new RepResult(rep, new Figures(List.of(new MetricValue("peak-lumbar-flexion", 1, peak)), List.of()), false, false),
                "deadlift", load, trace);
    }
}
