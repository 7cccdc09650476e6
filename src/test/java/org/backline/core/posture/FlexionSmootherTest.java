package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.backline.core.math.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlexionSmootherTest {
    /** Down and up by 50° in 1.25 s, again and again: as fast as anybody lifts. */
    private static final DoubleUnaryOperator LIFTS = t -> Angle.ofDegrees(25) * (1 - Math.cos(2 * Math.PI * t / 1.25));
    private static final double NOISE = Angle.ofDegrees(Math.sqrt(0.002));

    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 208})
    void movesNoPeakInHeightOrTime(double rate) {
        List<FlexionState> smooth = FlexionSmoother.of(filtered(rate, 10, LIFTS));
        for (double peak = 1.875; peak < 9; peak += 1.25) {
            double at = peak;
            List<FlexionState> rep = smooth.stream().filter(s -> Math.abs(s.time() - at) < 0.5).toList();
            FlexionState highest = rep.stream().reduce((a, b) -> a.flexionThen() >= b.flexionThen() ? a : b).orElseThrow();
            assertThat(Math.toDegrees(highest.flexionThen())).isCloseTo(50, within(0.1));
            assertThat(highest.time()).isCloseTo(peak, within(0.6 / rate));
        }
    }

    @Test
    void itsErrorAndThatOfTheRateAreSmallerThanTheFilters() {
        Random noise = new Random(21);
        List<FlexionState> filtered = filtered(104, 30, t -> LIFTS.applyAsDouble(t) + NOISE * noise.nextGaussian());
        List<FlexionState> smooth = FlexionSmoother.of(filtered);
        ToDoubleFunction<FlexionState> flexion = s -> s.flexionThen() - LIFTS.applyAsDouble(s.time());
        ToDoubleFunction<FlexionState> rate = s -> s.rate() - slope(s.time());

        assertThat(error(smooth, flexion)).isLessThan(0.8 * error(filtered, flexion));
        assertThat(error(smooth, rate)).isLessThan(0.5 * error(filtered, rate));
    }

    @Test
    void itIsAsFarOffAsItsVarianceSays() {
        Random noise = new Random(22);
        double[] truth = walk(5000, noise);
        List<FlexionState> smooth = FlexionSmoother.of(filtered(104, 5000 / 104.0,
                t -> truth[(int) Math.round(t * 104)] + NOISE * noise.nextGaussian()));
        long inside = IntStream.range(0, smooth.size())
                .filter(k -> Math.abs(Angle.wrap(smooth.get(k).flexionThen() - truth[k])) < 1.96 * Math.sqrt(smooth.get(k).variance()))
                .count();

        assertThat((double) inside / smooth.size()).isBetween(0.90, 0.98);
    }

    @Test
    void nothingReachesAcrossANewBeginning() {
        List<FlexionState> before = filtered(104, 3, LIFTS);
        List<FlexionState> both = new ArrayList<>(before);
        both.add(new FlexionState(10, 10, true, 3, 0, 1e-6, 0, 1e-6));

        assertThat(FlexionSmoother.of(both).subList(0, before.size())).isEqualTo(FlexionSmoother.of(before));
        assertThat(FlexionSmoother.of(List.of())).isEmpty();
    }

    private static List<FlexionState> filtered(double rate, double until, DoubleUnaryOperator measured) {
        FlexionFilter filter = new FlexionFilter(rate);
        List<FlexionState> states = new ArrayList<>();
        for (int k = 0; k < until * rate; k++) {
            filter.update(k / rate, measured.applyAsDouble(k / rate), () -> 0, Trust.of(Quality.GOOD));
            states.add(filter.state());
        }
        return states;
    }

    /** White angular acceleration, as the filter has it. */
    private static double[] walk(int count, Random chance) {
        double[] flexion = new double[count];
        double rate = 0;
        for (int k = 1; k < count; k++) {
            rate += chance.nextGaussian() * Math.sqrt(FlexionGain.ACCELERATION_DENSITY / 104);
            flexion[k] = Angle.wrap(flexion[k - 1] + rate / 104);
        }
        return flexion;
    }

    private static double slope(double time) {
        return (LIFTS.applyAsDouble(time + 0.005) - LIFTS.applyAsDouble(time - 0.005)) / 0.01;
    }

    private static double error(List<FlexionState> states, ToDoubleFunction<FlexionState> error) {
        return Math.sqrt(states.stream().filter(s -> s.time() > 1).mapToDouble(s -> Math.pow(error.applyAsDouble(s), 2)).average()
                .orElseThrow());
    }
}
