package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = new CsvWriter(text);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-x", "@name", "\tx", "\rx"})
    void textThatASpreadsheetWouldCalculateIsMadeText(String cell) throws IOException {
        csv.text(cell);
        assertThat(text.toString()).contains("'" + cell);
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        csv.number(-1.5).endLine();
        assertThat(text).hasToString("-1.5\n");
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() throws IOException {
        csv.text("a,b").text("say \"yes\"").text("two\nlines").endLine();
        assertThat(text).hasToString("\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"\n");
    }

    @Test
    void unknownIsAnEmptyCell() throws IOException {
        csv.whole(1).number(OptionalDouble.empty()).number(OptionalDouble.of(0)).endLine();
        assertThat(text).hasToString("1,,0.0\n");
    }

    @Test
    void everyNumberReadsBackAsItself() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10);
            StringWriter cell = new StringWriter();
            new CsvWriter(cell).number(value);
            assertThat(Double.parseDouble(cell.toString())).isEqualTo(value);
        }
    }
}
