package org.backline.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ButterworthTest {
    private final Butterworth filter = Butterworth.lowPass(6);

    @ParameterizedTest
    @CsvSource({"0.6, 1.0", "6, 0.7071", "60, 0.01"})
    void passesWhatIsSlow(double frequency, double gain) {
        double highest = 0;
        for (int i = 0; i < 20_000; i++) {
            double output = filter.update(i / 2000.0, Math.sin(2 * Math.PI * frequency * i / 2000.0));
            highest = i > 10_000 ? Math.max(highest, output) : 0;
        }

        assertThat(highest).isCloseTo(gain, within(0.005));
    }

    @Test
    void delaysARampByWhatItSays() {
        double output = 0;
        for (int i = 0; i <= 5000; i++) {
            output = filter.update(i / 1000.0, i / 1000.0);
        }

        assertThat(5.0 - output).isCloseTo(filter.delay(), within(0.001));
    }

    @Test
    void unevenStepsGiveTheSame() {
        Butterworth uneven = Butterworth.lowPass(6);
        double even = 0;
        for (int i = 0; i <= 300; i++) {
            even = filter.update(i / 100.0, i < 100 ? 0 : 1);
        }
        double odd = 0;
        for (int i = 0; i <= 300; i += i % 3 == 0 ? 1 : 2) {
            odd = uneven.update(i / 100.0, i < 100 ? 0 : 1);
        }

        assertThat(odd).isCloseTo(even, within(1e-9));
    }

    @Test
    void afterALongHoleTheOutputIsTheInput() {
        filter.update(0, 0);

        assertThat(filter.update(60, 5)).isCloseTo(5, within(1e-9));
    }
}
