package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.backline.core.session.ExampleSets;
import org.backline.core.session.LiftEvent;
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

    private static List<String> table(SetResult set) throws IOException {
        StringWriter text = new StringWriter();
        try (RepTable table = new RepTable(text)) {
            table.write(new LiftEvent.SetRefined(set.end(), set, true));
        }
        return text.toString().lines().toList();
    }
}
