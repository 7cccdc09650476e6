package org.backline.core.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "+.5", "5.", "12345678901234567890", "0.1", "1e-3", "-1.5E+10", "4.35", "0.000001", "99.99",
            "1e22", "123456789012345", "0.123456789012345", "1.7976931348623157e308", "4.9e-324"})
    void decimalsAreReadAsJavaReadsThem(String text) {
        assertThat(Decimal.of(text)).hasValue(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "+.", "1.2.3", "1,5", "--1", "1-", "0x1p3", "1d", "1f", "NaN", "nan", "Infinity", "inf", "1e",
            "1e+", "e5", " 1", "1 ", "1_000", "1e999", "٣", "1e5.5"})
    void whatIsNoDecimalIsRefused(String text) {
        assertThat(Decimal.of(text)).isEmpty();
    }

    @Test
    void printedNumbersAreReadToTheLastBit() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(6));
            String text = String.format(Locale.ROOT, "%." + (1 + random.nextInt(9)) + "f", number);
            assertThat(Decimal.of(text).orElseThrow()).isEqualTo(Double.parseDouble(text));
        }
    }
}
