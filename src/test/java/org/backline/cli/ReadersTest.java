package org.backline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.backline.core.math.Angle;
import org.backline.core.rep.FlexionLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ReadersTest {

    @Test
    void anIntervalIsTwoTimes() {
        assertThat(new IntervalReader().convert("1-7")).isEqualTo(new Interval(1, 7));
        assertThat(new IntervalReader().convert("1.5-7.25")).isEqualTo(new Interval(1.5, 7.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7", "7-1", "3-3", "a-b", "1-", "-1-2", "NaN-2", "1-Infinity", "1,5-2"})
    void whatIsNoIntervalIsRefused(String text) {
        assertThatThrownBy(() -> new IntervalReader().convert(text)).isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("interval");
    }

    @Test
    void aLineIsAShareOrAnAngle() {
        assertThat(new LimitReader().convert("80%")).isEqualTo(FlexionLimit.ofShare(0.8));
        assertThat(new LimitReader().convert("44 deg")).isEqualTo(FlexionLimit.ofAngle(Angle.ofDegrees(44)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "%", "deg", "-5%", "0deg", "NaN%", "1e999deg", "eighty%", "9999%", "9%", "151%", "4deg", "121deg"})
    void whatIsNoLineIsRefused(String text) {
        assertThatThrownBy(() -> new LimitReader().convert(text)).isInstanceOf(TypeConversionException.class).hasMessageContaining("line")
                .hasMessageContaining("from 10% to 150%").hasMessageContaining("from 5deg to 120deg");
    }

    @Test
    void aRangeIsThatOfABack() {
        assertThat(new RangeReader().convert("25").flexion()).isEqualTo(Angle.ofDegrees(25));
        assertThat(new RangeReader().convert("95").flexion()).isEqualTo(Angle.ofDegrees(95));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "24.9", "95.1", "180", "-55", "NaN", "wide"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatThrownBy(() -> new RangeReader().convert(text)).isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("from 25 to 95");
    }
}
