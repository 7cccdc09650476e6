package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.alert.Alert;
import org.backline.core.alert.Cue;
import org.backline.core.alert.Severity;
import org.backline.core.session.LiftEvent;
import org.backline.io.sound.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTonesTest {
    @ParameterizedTest
    @CsvSource({"ROUND, ROUND", "SOON, ROUND", "ARCH, ARCH", "CORRECTED, CORRECTED"})
    void everyCueHasItsTone(Cue cue, Tone tone) {
        assertThat(AlertTones.of(new LiftEvent.CueGiven(10, 1, 2, cue))).contains(tone);
    }

    @Test
    void anAlertThatGivesNoCueIsSilent() {
        Alert alert = new Alert("over-line", Severity.ALERT, 9.8, 0.9, 0.8);

        assertThat(AlertTones.of(new LiftEvent.AlertRaised(10, 1, 2, alert))).isEmpty();
    }
}
