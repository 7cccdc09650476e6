package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.TrueRep;
import org.junit.jupiter.api.Test;

class SimulatedCaptureTest {
    private static JsonObject truth(Scenario scenario) {
        return JsonParser.parseString(new SimulatedCapture(scenario, Setup.of(5)).truth()).getAsJsonObject();
    }

    @Test
    void itsTruthNamesRepsAsAnalyzeDoes() {
        TrueRep rep = Simulation.of(Scenarios.FIVE_DEADLIFTS, Setup.of(5)).truth().sets().get(0).reps().get(2);
        JsonObject set = truth(Scenarios.FIVE_DEADLIFTS).getAsJsonArray("sets").get(0).getAsJsonObject();
        JsonObject told = set.getAsJsonArray("reps").get(2).getAsJsonObject();
        assertThat(set.get("exercise").getAsString()).isEqualTo("deadlift");
        assertThat(told.keySet()).containsExactly("rep", "start_s", "turn_s", "end_s", "peak_flexion_deg", "peak_pct_range", "over");
        assertThat(told.get("start_s").getAsDouble()).isCloseTo(rep.start(), within(0.001));
        assertThat(told.get("peak_flexion_deg").getAsDouble()).isCloseTo(Math.toDegrees(rep.peakFlexion()), within(0.001));
    }

    @Test
    void whatIsOverIsToldForTheRangeThatAProgramCanKnow() {
        JsonObject measured = truth(Scenarios.DEAD_STOP);
        JsonObject unknown = truth(Scenarios.FIVE_DEADLIFTS);
        assertThat(measured.get("range_deg")).isEqualTo(measured.get("own_range_deg"));
        assertThat(unknown.get("range_deg").getAsDouble()).isEqualTo(55);
        assertThat(unknown.get("line_deg").getAsDouble()).isCloseTo(44, within(1e-9));
    }

    @Test
    void itsPostureCurvesAreEquallyLong() {
        JsonObject posture = truth(Scenarios.FIVE_DEADLIFTS).getAsJsonObject("posture");
        int rows = posture.getAsJsonArray("time_s").size();
        assertThat(rows).isGreaterThan(800);
        assertThat(posture.entrySet()).allSatisfy(column -> assertThat(column.getValue().getAsJsonArray()).hasSize(rows));
    }

    @Test
    void madeAgainItIsTheSame() {
        SimulatedCapture capture = new SimulatedCapture(Scenarios.FIVE_DEADLIFTS, Setup.of(5));
        assertThat(capture.session("1")).isEqualTo(new SimulatedCapture(Scenarios.FIVE_DEADLIFTS, Setup.of(5)).session("1"));
        assertThat(capture.session("1").id()).isNotEqualTo(new SimulatedCapture(Scenarios.FIVE_DEADLIFTS, Setup.of(6)).session("1").id());
        assertThat(capture.truth()).isEqualTo(new SimulatedCapture(Scenarios.FIVE_DEADLIFTS, Setup.of(5)).truth());
    }
}
