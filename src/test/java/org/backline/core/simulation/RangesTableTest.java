package org.backline.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in {@code src/design/simulator.md} has a row for every range of the code, with the same numbers. */
class RangesTableTest {
    private static final Path TABLE = Path.of("src", "design", "simulator.md");
    /** SI as it is, degrees, percent and centimetres, milliseconds and thousandths of a degree, thousandths of g, millionths of g. */
    private static final double[] UNITS = {1, 180 / Math.PI, 100, 1000, 180_000 / Math.PI, 1000 / 9.80665, 1e6 / 9.80665};

    static Stream<Arguments> ranges() throws IllegalAccessException {
        Stream.Builder<Arguments> ranges = Stream.builder();
        for (Class<?> owner : List.of(LifterRanges.class, LiftRanges.class, RowRanges.class)) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getType() == Range.class && Modifier.isStatic(field.getModifiers())) {
                    ranges.add(Arguments.of(camelCase(field.getName()), field.get(null)));
                }
            }
        }
        Stream.of(LiftRanges.DEADLIFT, LiftRanges.SUMO, LiftRanges.TRAP_BAR, LiftRanges.ROMANIAN, LiftRanges.GOOD_MORNING,
                        LiftRanges.HINGE_DRILL, LiftRanges.BACK_SQUAT, LiftRanges.FRONT_SQUAT, LiftRanges.UPRIGHT_SQUAT,
                        StrapRanges.USUAL, StrapRanges.CAREFUL)
                .forEach(record -> Arrays.stream(record.getClass().getRecordComponents())
                        .forEach(component -> ranges.add(Arguments.of(component.getName(), value(component, record)))));
        return ranges.build();
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .reduce("", String::concat);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ranges")
    void everyRangeIsInTheTable(String name, Range range) throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("|") && line.contains('`' + name + '`'))
                .toList();
        assertThat(rows).as("rows for %s", name).hasSize(1);
        String row = rows.get(0).replace('−', '-').replaceAll("(\\d)–(-?\\d)", "$1 … $2");
        assertThat(DoubleStream.of(UNITS)).as(rows.get(0)).anyMatch(unit -> has(row, range.high() * unit)
                && (range.low() == -range.high() ? row.contains("±") : has(row, range.low() * unit)));
    }

    private static boolean has(String row, double number) {
        String text = new BigDecimal(Precision.round(number, 6)).round(new MathContext(3)).stripTrailingZeros().toPlainString();
        return row.matches(".*(?<![\\d.])\\Q" + text + "\\E(\\.0|0)?(?![\\d.]*\\d).*");
    }
}
