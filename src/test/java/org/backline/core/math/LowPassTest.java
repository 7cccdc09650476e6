package org.backline.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowPassTest {
    private static final double TIME_CONSTANT_OF_FIVE_HERTZ = Math.sqrt(2) / (2 * Math.PI * 5);

    @ParameterizedTest
    @CsvSource({"1, 1.0000", "5, 0.7071", "20, 0.0556"})
    void gainIsButterworths(double frequency, double gain) {
        LowPass filter = LowPass.ofTimeConstant(TIME_CONSTANT_OF_FIVE_HERTZ, 0.001);
        LowPassMemory memory = new LowPassMemory(1);
        double largest = 0;
        for (int k = 0; k < 4000; k++) {
            memory.update(filter, new double[] {Math.sin(2 * Math.PI * frequency * k * 0.001)});
            largest = k > 3000 ? Math.max(largest, memory.output()[0]) : 0;
        }
        assertThat(largest).isCloseTo(gain, within(0.007));
    }

    @Test
    void beginsWithTheMean() {
        LowPass filter = LowPass.ofTimeConstant(3, 0.01);
        LowPassMemory memory = new LowPassMemory(2);
        memory.update(filter, new double[] {1, 10});
        memory.update(filter, new double[] {3, 20});
        assertThat(memory.output()).containsExactly(2, 15);
    }

    @Test
    void doesNotJumpWhenTheRateChanges() {
        LowPassMemory memory = new LowPassMemory(1);
        LowPass slow = LowPass.ofTimeConstant(1, 0.02);
        for (int k = 0; k < 200; k++) {
            memory.update(slow, new double[] {k});
        }
        double before = memory.output()[0];
        LowPass fast = LowPass.ofTimeConstant(1, 0.01);
        memory.settle(fast);
        memory.update(fast, new double[] {before});
        assertThat(memory.output()[0]).isCloseTo(before, within(1e-9));
    }

    @Test
    void refusesWhatNoSamplingRateCarries() {
        assertThatIllegalArgumentException().isThrownBy(() -> LowPass.ofTimeConstant(0.003, 0.01));
    }
}
