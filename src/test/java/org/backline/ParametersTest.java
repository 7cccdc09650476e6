package org.backline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.backline.core.orientation.VqfParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where {@code src/design/estimation.md} and {@code definitions.md} give a value beside a constant of the code, it is the constant's. */
class ParametersTest {
    private static final Path DESIGN = Path.of("src", "design");
    private static final Path SOURCES = Path.of("src", "main", "java");
    /** {@code | what | 20 °/s | `Class.CONSTANT` |}, value and unit apart; {@code package.Class} where two have the name. */
    private static final Pattern ROW = Pattern.compile("\\| (-?[\\d.]+) ?(\\S*) \\| `((?:\\w+\\.)?\\w+)\\.(\\w+)` \\|");
    private static final double DEGREE = Math.PI / 180;
    private static final Map<String, Double> UNITS = Map.ofEntries(Map.entry("", 1.0), Map.entry("s", 1.0), Map.entry("ms", 1e-3),
            Map.entry("Hz", 1.0), Map.entry("m/s", 1.0), Map.entry("m/s²", 1.0), Map.entry("g", 9.80665), Map.entry("%", 0.01),
            Map.entry("°", DEGREE), Map.entry("°/s", DEGREE), Map.entry("°²", DEGREE * DEGREE), Map.entry("°²/s²", DEGREE * DEGREE),
            Map.entry("°²/s³", DEGREE * DEGREE));

    static Stream<String> rows() throws IOException {
        return Stream.of("estimation.md", "definitions.md").flatMap(ParametersTest::lines).filter(line -> ROW.matcher(line).find());
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(DESIGN.resolve(file)).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aDocumentedValueIsThatOfTheCode(String row) throws ReflectiveOperationException, IOException {
        Matcher cells = ROW.matcher(row);
        assertThat(cells.find()).isTrue();
        assertThat(UNITS).as("units").containsKey(cells.group(2));
        double documented = Double.parseDouble(cells.group(1)) * UNITS.get(cells.group(2));
        assertThat(value(owner(cells.group(3)), cells.group(4))).isCloseTo(documented, Percentage.withPercentage(1e-9));
    }

    private static Class<?> owner(String name) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> found = files.filter(file -> file.endsWith(name.replace('.', '/') + ".java")).toList();
            assertThat(found).as(name).hasSize(1);
            return Class.forName(SOURCES.relativize(found.get(0)).toString().replace(".java", "").replace(File.separatorChar, '.'));
        }
    }

    private static double value(Class<?> owner, String name) throws ReflectiveOperationException {
        Optional<RecordComponent> component = owner == VqfParameters.class
                ? Arrays.stream(owner.getRecordComponents()).filter(c -> c.getName().equals(name)).findFirst() : Optional.empty();
        if (component.isPresent()) {
            return ((Number) component.get().getAccessor().invoke(VqfParameters.PUBLISHED)).doubleValue();
        }
        Field constant = owner.getDeclaredField(name);
        constant.setAccessible(true);
        return ((Number) constant.get(null)).doubleValue();
    }
}
