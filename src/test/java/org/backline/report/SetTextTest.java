package org.backline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backline.core.session.ExampleSets;
import org.junit.jupiter.api.Test;

class SetTextTest {
    private final SetText text = new SetText(Words.of(Locale.ENGLISH));

    @Test
    void theHeadSaysWhatItWasMeasuredWith() {
        assertThat(text.lines(ExampleSets.deadlift()).get(0)).contains("Set 1", "Deadlift", "100", "80\u202F%", "44°",
                "typical range 55°, not yours", "standing still and bends");
    }

    @Test
    void repsAreWholeDegreesAndPercentsWithTheirVerdict() {
        List<String> lines = text.lines(ExampleSets.deadlift());
        assertThat(lines).hasSize(5);
        assertThat(lines.get(2)).contains("10.00", "33°", "60\u202F%", "every sample").doesNotContain("over your line");
        assertThat(lines.get(3)).contains("14.00", "55°", "100\u202F%", "over your line", "short gaps bridged");
        assertThat(lines.get(4)).startsWith("Rep 2 crossed your line");
    }

    @Test
    void aHalfRepStandsAmongTheRepsWithoutANumber() {
        assertThat(text.lines(ExampleSets.withHalfRep())).hasSize(6);
        assertThat(text.lines(ExampleSets.withHalfRep()).get(3)).startsWith(" half     13.30").endsWith("half rep, not counted");
    }

    @Test
    void columnsStandUnderEachOther() {
        List<String> lines = text.lines(ExampleSets.deadlift());
        assertThat(lines.get(2).indexOf("33°") + 3).isEqualTo(lines.get(1).indexOf("peak") + 4);
    }

    @Test
    void aSingleNodeShowsTrunkTiltAndSaysSo() {
        List<String> lines = text.lines(ExampleSets.singleNode());
        assertThat(String.join("\n", lines)).contains("Single sensor: trunk tilt, not lumbar flexion").contains("80°")
                .contains("tilt").doesNotContain("%", "line", "range");
    }
}
