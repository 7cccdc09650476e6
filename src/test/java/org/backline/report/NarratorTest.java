package org.backline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.session.ExampleSets;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarratorTest {
    private final Words words = Words.of(Locale.ENGLISH);
    private final Narrator narrator = new Narrator(words);

    @Test
    void aRepIsToldWithItsPeakAndVerdict() {
        LiftEvent rep = new LiftEvent.RepCompleted(17.25, 1, ExampleSets.deadlift().reps().get(1));
        assertThat(narrator.update(rep)).get().asString().contains("17.25 s", "rep 2", "55°", "100\u202F%", "over your line");
    }

    @Test
    void aHalfRepIsToldAndDoesNotCount() {
        LiftEvent half = new LiftEvent.RepIncomplete(17.25, 1, ExampleSets.deadlift().reps().get(1));
        assertThat(narrator.update(half)).get().asString().contains("half rep, not counted", "55°");
    }

    @Test
    void whatIsTooShallowToCountIsSaid() {
        assertThat(narrator.update(new LiftEvent.RepTooShallow(3, 1, 2))).get().asString().contains("depth too small to count");
    }

    @Test
    void anAlertNamesTheAngleAndTheLine() {
        LiftEvent alert = new LiftEvent.AlertRaised(12, 1, 1, new Alert("over-line", Severity.ALERT, 11.8, 0.8, 0.768));
        assertThat(narrator.update(alert)).get().asString().contains("ROUND", "46°", "44°");
    }

    @Test
    void conditionsAreToldWhenTheyAreOthers() {
        LiftEvent conditions = new LiftEvent.ConditionsChanged(1, "deadlift", ExampleSets.deadlift().conditions());
        LiftEvent others = new LiftEvent.ConditionsChanged(2, "deadlift", ExampleSets.singleNode().conditions());
        assertThat(narrator.update(conditions)).isPresent();
        assertThat(narrator.update(conditions)).isEmpty();
        assertThat(narrator.update(others)).isPresent();
    }

    @Test
    void comingBackIsToldOfAnAlertOnly() {
        narrator.update(new LiftEvent.AlertRaised(1, 1, 1, new Alert("near-line", Severity.CAUTION, 1, 0.7, 0.67)));
        narrator.update(new LiftEvent.AlertRaised(2, 1, 1, new Alert("over-line", Severity.ALERT, 2, 0.8, 0.77)));
        assertThat(narrator.update(new LiftEvent.AlertCleared(3, "over-line", true))).get().asString().contains("Back inside");
        assertThat(narrator.update(new LiftEvent.AlertCleared(4, "near-line", true))).isEmpty();
    }

    @Test
    void ofEachKindOfFaultOnlyTheFirstIsTold() {
        assertThat(narrator.update(fault(StreamFault.Kind.BAD_CRC))).isPresent();
        assertThat(narrator.update(fault(StreamFault.Kind.BAD_CRC))).isEmpty();
        assertThat(narrator.update(fault(StreamFault.Kind.NOISE))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(StreamFault.Kind.class)
    void everyFaultHasWords(StreamFault.Kind kind) {
        assertThat(words.has("terminal.fault." + kind)).isTrue();
    }

    @Test
    void aReasonWithoutWordsIsGivenAsItIs() {
        LiftEvent refused = new LiftEvent.CalibrationRefused(3, CalibrationStep.STAND, "something-new");
        assertThat(narrator.update(refused)).get().asString().contains("something-new");
    }

    @Test
    void twoNodesAreNamedByTheirSites() {
        assertThat(told(Site.L3, Site.T7)).get().asString().contains("lumbar flexion between L3 and T7");
    }

    @Test
    void aSingleNodeIsSaidToTellTrunkTiltOnly() {
        assertThat(told(Site.T12_L1)).get().asString().contains("Single sensor: trunk tilt, not lumbar flexion");
    }

    private Optional<String> told(Site... sites) {
        List<NodeStream> nodes = Arrays.stream(sites).map(site -> new NodeStream(new Node(site.number(), site), true, Optional.empty()))
                .toList();
        return narrator.update(new LiftEvent.StrapReported(0, new StreamDescribed(true, 208, nodes)));
    }

    private static LiftEvent fault(StreamFault.Kind kind) {
        return new LiftEvent.FaultSeen(1, new StreamFault(kind, 17, 1));
    }
}
