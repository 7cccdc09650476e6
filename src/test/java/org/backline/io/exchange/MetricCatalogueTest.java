package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Suspicion;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.Metric;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetric;
import org.backline.core.metric.SetMetrics;
import org.backline.core.rep.Exercises;
import org.backline.core.session.ExampleSets;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.core.session.Verdict;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a list is everywhere: adding a metric, an alert or an exercise is one record and its words. */
class MetricCatalogueTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingInTheListsHasWordsInBothLanguages(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));

        assertThat(metrics()).allMatch(id -> words.has("metric." + id));
        assertThat(AlertRules.all()).allMatch(rule -> words.has("alert." + rule.id()));
        assertThat(Exercises.all()).allMatch(exercise -> words.has("exercise." + exercise.id()));
        assertThat(Absence.values()).allMatch(reason -> words.has("absence." + reason.id()));
        assertThat(Suspicion.values()).allMatch(reason -> words.has("withheld." + reason.id()));
        assertThat(Verdict.Kind.values()).allMatch(kind -> words.has("verdict." + kind.id()));
        assertThat(Verdict.Place.values()).allMatch(place -> words.has("verdict.place." + place));
    }

    @Test
    void noIdIsUsedTwice() {
        assertThat(metrics()).doesNotHaveDuplicates();
        assertThat(SetMetrics.all()).allSatisfy(metric -> assertThat(SetMetrics.of(metric.id())).contains(metric));
    }

    @Test
    void everyMetricIsWrittenForPeople() {
        Words words = Words.of(Locale.ENGLISH);

        assertThat(Metrics.all()).allSatisfy(metric -> assertThat(words.figure(metric.unit(), 0.5)).isNotBlank());
    }

    @Test
    void everyMetricHasAColumnAndAFieldOfJson() {
        JsonObject rep = SetJson.of(all(), new ToldLive()).getAsJsonArray("reps").get(0).getAsJsonObject();
        List<String> columns = List.of(RepLine.COLUMNS.split(","));

        assertThat(columns).doesNotHaveDuplicates();
        assertThat(MetricColumn.ofReps()).allSatisfy(column -> {
            assertThat(columns).contains(column.name());
            assertThat(rep.getAsJsonObject("metrics").get(column.name()).isJsonPrimitive()).as(column.name()).isTrue();
        });
        assertThat(MetricColumn.ofReps().size() + 3).as("and three older columns").isEqualTo(Metrics.all().size());
    }

    @Test
    void everyMetricOfASetIsAFieldOfJson() {
        JsonObject set = SetJson.of(all(), new ToldLive());

        assertThat(MetricColumn.ofSets()).hasSameSizeAs(SetMetrics.all())
                .allSatisfy(column -> assertThat(set.getAsJsonObject("metrics").get(column.name()).isJsonPrimitive()).isTrue());
        assertThat(set.getAsJsonObject("verdict").get("id").getAsString()).isNotBlank();
    }

    private static List<String> metrics() {
        return Stream.concat(Metrics.all().stream().map(Metric::id), SetMetrics.all().stream().map(SetMetric::id)).toList();
    }

    /** A set that has a value of every metric. */
    private static SetResult all() {
        SetResult set = ExampleSets.deadlift();
        Figures ofRep = new Figures(Metrics.all().stream().map(metric -> new MetricValue(metric.id(), 1, 0.5)).toList(), List.of());
        Figures ofSet = new Figures(SetMetrics.all().stream().map(metric -> new MetricValue(metric.id(), 1, 0.5)).toList(), List.of());
        List<RepResult> reps = set.reps().stream().map(rep -> new RepResult(rep.rep(), ofRep, rep.near(), rep.over())).toList();
        return new SetResult(set.index(), set.exercise(), set.start(), set.end(), set.conditions(), reps, ofSet, set.trace());
    }
}
