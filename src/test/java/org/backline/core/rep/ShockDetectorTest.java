package org.backline.core.rep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShockDetectorTest {
    private static final double NO_STEPS = Double.NEGATIVE_INFINITY;

    private final ShockDetector shocks = new ShockDetector();
    private Optional<BarDrop> drop = Optional.empty();

    @Test
    void aBarThatFallsIsLetGoAndLands() {
        stand(0, 1, NO_STEPS);
        ring(1.0);
        stand(1.1, 1.4, NO_STEPS);
        ring(1.4);
        stand(1.5, 3, NO_STEPS);

        assertThat(drop).hasValueSatisfying(fallen -> {
            assertThat(fallen.release()).isCloseTo(1.0, within(0.03));
            assertThat(fallen.landing()).isCloseTo(1.4, within(0.03));
        });
    }

    /** Rid of the load the body bounces twice, 0.4 s apart. */
    @Test
    void legsThatSpringWhileTheFloorShakesAreNoSteps() {
        stand(0, 1, NO_STEPS);
        ring(1.0);
        stand(1.1, 1.4, NO_STEPS);
        ring(1.4);
        stand(1.5, 3, 1.55);

        assertThat(drop).isPresent();
    }

    @Test
    void stepsAfterwardsAreNoDrop() {
        stand(0, 1, NO_STEPS);
        ring(1.0);
        stand(1.1, 3, 2.0);

        assertThat(drop).isEmpty();
    }

    private void stand(double from, double to, double stepped) {
        for (double time = from; time < to - 0.005; time += 0.01) {
            feed(time, 9.81, stepped);
        }
    }

    private void ring(double from) {
        for (int i = 0; i < 10; i++) {
            feed(from + 0.01 * i, 9.81 + (i % 2 == 0 ? 4 : -4), NO_STEPS);
        }
    }

    private void feed(double time, double force, double stepped) {
        shocks.update(time, force);
        drop = drop.or(() -> shocks.update(time, stepped, true));
    }
}
