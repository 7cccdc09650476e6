package org.backline.io.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class ToneTest {

    @ParameterizedTest
    @EnumSource
    void neverClipsAndNeverClicks(Tone tone) {
        double[] samples = tone.samples(1.0);

        assertThat(Arrays.stream(samples).map(Math::abs).max().orElseThrow()).isBetween(0.3, 1.0);
        assertThat(samples[0]).isZero();
        assertThat(samples[samples.length - 1]).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isShort(Tone tone) {
        assertThat(tone.samples(1.0).length / (double) Tone.RATE).isLessThan(0.5);
    }

    @ParameterizedTest
    @EnumSource
    void itsPitchIsItsStrongestFrequency(Tone tone) {
        double[] samples = tone.samples(1.0);

        assertThat(power(samples, tone.pitch())).isGreaterThan(10 * power(samples, tone.pitch() * 1.5));
    }

    @Test
    void roundIsLowArchIsHighCorrectedIsSoft() {
        assertThat(Tone.ARCH.pitch()).isGreaterThan(2 * Tone.ROUND.pitch());
        assertThat(energy(Tone.CORRECTED)).isLessThan(energy(Tone.ROUND) / 3);
    }

    @Test
    void volumeZeroIsSilence() {
        assertThat(Tone.ROUND.samples(0)).containsOnly(0.0, -0.0);
    }

    private static double energy(Tone tone) {
        return Arrays.stream(tone.samples(1.0)).map(x -> x * x).sum();
    }

    @Test
    void theDeviceGetsLittleEndianIntegers() {
        assertThat(AlertSound.bytes(new double[] {0, 1, -1})).containsExactly(0, 0, 0xFF, 0x7F, 0x01, 0x80);
    }

    /** One line of a Fourier transform. */
    private static double power(double[] samples, double frequency) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < samples.length; i++) {
            double angle = 2 * Math.PI * frequency * i / Tone.RATE;
            real += samples[i] * Math.cos(angle);
            imaginary += samples[i] * Math.sin(angle);
        }
        return real * real + imaginary * imaginary;
    }
}
