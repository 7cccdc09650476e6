package org.backline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backline.core.alert.AlertRule;
import org.backline.core.alert.AlertRules;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetric;
import org.backline.core.metric.SetMetrics;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code src/design/definitions.md} has every exercise, alert rule and metric of the code, with the same figures. */
class DefinitionsTest {
    private static final Path DEFINITIONS = Path.of("src", "design", "definitions.md");

    static Stream<Exercise> exercises() {
        return Exercises.all().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anExerciseStandsInItsTable(Exercise exercise) throws IOException {
        assertThat(row('`' + exercise.id() + '`').subList(1, 6)).containsExactly(degrees(exercise.criteria().enter()),
                degrees(exercise.criteria().exit()), degrees(exercise.criteria().minimumExcursion()),
                percent(exercise.limits().near().value()), percent(exercise.limits().round().value()));
    }

    @Test
    void everyRuleStandsInItsTableWithItsDwell() throws IOException {
        for (AlertRule rule : AlertRules.all()) {
            String dwell = rule.dwell() == 0 ? "" : Math.round(1000 * rule.dwell()) + " ms";
            assertThat(row('`' + rule.id() + '`').get(4)).as(rule.id()).isEqualTo(dwell);
        }
    }

    @Test
    void everyMetricIsDefined() throws IOException {
        for (String number : Stream.concat(Metrics.all().stream().map(Metric::definition),
                SetMetrics.all().stream().map(SetMetric::definition))
                .toList()) {
            assertThat(Files.readAllLines(DEFINITIONS)).as(number).anyMatch(line -> line.matches("\\| " + number + "( ⟂)? \\|.*"));
        }
    }

    /** @return the cells of the first row that names it in its first cell */
    private static List<String> row(String name) throws IOException {
        return Files.readAllLines(DEFINITIONS).stream()
                .map(line -> Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList())
                .filter(cells -> !cells.isEmpty() && cells.get(0).contains(name)).findFirst().orElseThrow();
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.0f°", Math.toDegrees(angle));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
