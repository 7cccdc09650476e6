package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backline.core.alert.AlertRule;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Suspicion;
import org.backline.core.metric.Absence;
import org.backline.core.session.ExampleSets;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Verdict;
import org.junit.jupiter.api.Test;

/** A9 (definitions.md#acceptance-tests) of what leaves the program as data: no column, key or id judges. Bundles: {@code WordsTest}. */
class ExportWordsTest {
    private static final List<String> JUDGING = List.of("dangerous", "safe", "unsafe", "injury", "risk", "bad", "wrong");

    @Test
    void noColumnKeyOrIdJudges() throws IOException {
        Stream<String> ids = Stream.of(AlertRules.all().stream().map(AlertRule::id), Arrays.stream(Suspicion.values()).map(Suspicion::id),
                Arrays.stream(Absence.values()).map(Absence::id), Arrays.stream(Verdict.Kind.values()).map(Verdict.Kind::id))
                .flatMap(some -> some);
        Stream<String> exports = Stream.of(reps(), SetJson.of(ExampleSets.deadlift(), new ToldLive()).toString(),
                SetJson.of(ExampleSets.singleNode(), new ToldLive()).toString());

        assertThat(Stream.concat(ids, exports)).allSatisfy(text -> assertThat(words(text)).doesNotContainAnyElementsOf(JUDGING));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    private static String reps() throws IOException {
        StringWriter out = new StringWriter();
        try (RepTable table = new RepTable(out)) {
            table.write(new LiftEvent.SetRefined(20, ExampleSets.deadlift(), true));
            table.write(new LiftEvent.SetRefined(40, ExampleSets.singleNode(), true));
        }
        return out.toString();
    }
}
