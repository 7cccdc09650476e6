package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import java.util.List;
import org.backline.core.session.ExampleSets;
import org.junit.jupiter.api.Test;

class SetJsonTest {

    @Test
    void aRepIsInSecondsDegreesAndPercent() {
        JsonObject set = SetJson.of(ExampleSets.deadlift(), new ToldLive());
        JsonObject rep = set.getAsJsonArray("reps").get(1).getAsJsonObject();
        assertThat(set.get("exercise").getAsString()).isEqualTo("deadlift");
        assertThat(rep.get("start_s").getAsDouble()).isEqualTo(14.0);
        assertThat(rep.get("turn_s").getAsDouble()).isEqualTo(15.5);
        assertThat(rep.get("end_s").getAsDouble()).isEqualTo(17.25);
        assertThat(rep.get("peak_flexion_deg").getAsDouble()).isCloseTo(55, within(1e-12));
        assertThat(rep.get("peak_pct_range").getAsDouble()).isCloseTo(100, within(1e-12));
        assertThat(rep.get("over").getAsBoolean()).isTrue();
        assertThat(rep.get("quality").getAsString()).isEqualTo("coasting");
    }

    @Test
    void whatItWasMeasuredWithIsLabelled() {
        JsonObject set = SetJson.of(ExampleSets.deadlift(), new ToldLive());
        assertThat(set.get("calibration").getAsString()).isEqualTo("stand-and-bends");
        assertThat(set.get("range_origin").getAsString()).isEqualTo("population");
        assertThat(set.get("limit_deg").getAsDouble()).isCloseTo(44, within(1e-9));
    }

    @Test
    void unknownIsNullAndNeverZero() {
        JsonObject set = SetJson.of(ExampleSets.singleNode(), new ToldLive());
        JsonObject rep = set.getAsJsonArray("reps").get(0).getAsJsonObject();
        assertThat(rep.get("peak_flexion_deg").isJsonNull()).isTrue();
        assertThat(rep.get("peak_pct_range").isJsonNull()).isTrue();
        assertThat(rep.get("over").isJsonNull()).isTrue();
        assertThat(set.get("load_kg").isJsonNull()).isTrue();
        assertThat(rep.get("peak_trunk_tilt_deg").getAsDouble()).isCloseTo(80, within(1e-12));
    }

    @Test
    void halfRepsAreToldBesideTheReps() {
        JsonObject set = SetJson.of(ExampleSets.withHalfRep(), new ToldLive());
        assertThat(set.getAsJsonArray("reps")).hasSize(2);
        assertThat(set.getAsJsonArray("half_reps").get(0).getAsJsonObject().get("before_rep").getAsInt()).isEqualTo(2);
        assertThat(SetJson.of(ExampleSets.ofOldHistory(), new ToldLive()).get("half_reps").isJsonNull()).isTrue();
    }

    @Test
    void trunkTiltIsLabelledAndHasNeitherRangeNorLine() {
        JsonObject tilt = SetJson.of(ExampleSets.singleNode(), new ToldLive());

        assertThat(tilt.get("mode").getAsString()).isEqualTo("Single sensor: trunk tilt, not lumbar flexion");
        assertThat(List.of("range_deg", "range_origin", "limit_deg")).allMatch(name -> tilt.get(name).isJsonNull());
        assertThat(SetJson.of(ExampleSets.deadlift(), new ToldLive()).get("mode").getAsString()).isEqualTo("Two sensors: lumbar flexion");
    }
}
