package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.Metrics;
import org.backline.core.rep.Rep;
import org.backline.core.session.ExampleSets;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.junit.jupiter.api.Test;

class RepTableTest {

    @Test
    void eachRepOfAFinishedSetIsALine() throws IOException {
        List<String> lines = table(ExampleSets.deadlift());
        String[] second = lines.get(2).split(",", -1);
        assertThat(lines.get(0)).startsWith("set,exercise,rep,start_s,turn_s,end_s,peak_flexion_deg,peak_pct_range,over,quality");
        assertThat(lines).hasSize(3);
        assertThat(second).startsWith("1", "deadlift", "2", "14.0", "15.5", "17.25");
        assertThat(Double.parseDouble(second[6])).isCloseTo(55, within(1e-12));
        assertThat(second).contains("100.0", "true", "coasting", "stand-and-bends", "population");
    }

    @Test
    void whatASingleNodeCannotKnowIsEmpty() throws IOException {
        String[] cells = table(ExampleSets.singleNode()).get(1).split(",", -1);
        assertThat(List.of(cells).subList(6, 9)).containsExactly("", "", "");
        assertThat(cells).contains("\"Single sensor: trunk tilt, not lumbar flexion\"".split(",")).doesNotContain("population", "55.0");
        assertThat(cells).endsWith("");
    }

    @Test
    void halfRepsAreNoLinesButTold() throws IOException {
        assertThat(table(ExampleSets.withHalfRep())).hasSize(3);
        assertThat(named(ExampleSets.withHalfRep(), "set_half_reps")).isEqualTo("1");
        assertThat(named(ExampleSets.ofOldHistory(), "set_half_reps")).as("nobody noted them").isEmpty();
    }

    private static String named(SetResult set, String column) throws IOException {
        List<String> lines = table(set);
        return lines.get(1).split(",", -1)[List.of(lines.get(0).split(",")).indexOf(column)];
    }

    @Test
    void whatWasToldLiveStandsBesideWhatWasFoundInTheEnd() throws IOException {
        SetResult set = ExampleSets.deadlift();
        RepResult last = set.reps().get(1);
        RepResult told = new RepResult(new Rep(1, 14.1, 15.4, 17.0, last.rep().quality()),
                Figures.of(new MetricValue(Metrics.PEAK_FLEXION.id(), 1, Math.toRadians(43))), true, false);
        SetResult live = new SetResult(set.index(), set.exercise(), set.start(), set.end(), set.conditions(), List.of(told), set.figures(),
                set.trace());
        List<String> lines = table(new LiftEvent.SetCompleted(set.end(), live), refined(set));

        assertThat(lines.get(0)).endsWith(",live_peak_flexion_deg,live_over");
        assertThat(lines.get(1)).endsWith(",,");
        assertThat(Double.parseDouble(cell(lines.get(2), 2))).isCloseTo(43, within(1e-12));
        assertThat(cell(lines.get(2), 1)).isEqualTo("false");
    }

    /** @return the cell that is so many from the right */
    private static String cell(String line, int fromRight) {
        String[] cells = line.split(",", -1);
        return cells[cells.length - fromRight];
    }

    private static LiftEvent refined(SetResult set) {
        return new LiftEvent.SetRefined(set.end(), set, true);
    }

    private static List<String> table(SetResult set) throws IOException {
        return table(refined(set));
    }

    private static List<String> table(LiftEvent... events) throws IOException {
        StringWriter text = new StringWriter();
        try (RepTable table = new RepTable(text)) {
            for (LiftEvent event : events) {
                table.write(event);
            }
        }
        return text.toString().lines().toList();
    }
}
