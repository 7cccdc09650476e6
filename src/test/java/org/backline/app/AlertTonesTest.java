package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertRule;
import org.backline.core.alert.AlertRules;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.session.LiftEvent;
import org.backline.io.sound.Tone;
import org.junit.jupiter.api.Test;

class AlertTonesTest {
    private final AlertTones tones = new AlertTones();

    @Test
    void anAlertIsHeardAndItsCorrectionToo() {
        assertThat(tones.update(raised(10, AlertRules.OVER_LINE))).contains(Tone.ROUND);
        assertThat(tones.update(new LiftEvent.AlertCleared(10.4, AlertRules.OVER_LINE.id(), true))).contains(Tone.CORRECTED);
    }

    @Test
    void cautionIsNotHeard() {
        assertThat(tones.update(raised(10, AlertRules.NEAR_LINE))).isEmpty();
        assertThat(tones.update(new LiftEvent.AlertCleared(10.4, AlertRules.NEAR_LINE.id(), true))).isEmpty();
    }

    @Test
    void theEndOfARepIsNoCorrection() {
        tones.update(raised(10, AlertRules.OVER_LINE));

        assertThat(tones.update(new LiftEvent.AlertCleared(11, AlertRules.OVER_LINE.id(), false))).isEmpty();
    }

    @Test
    void whatIsPastIsNotHeard() {
        tones.update(new LiftEvent.PostureUpdated(new TrunkTilt(14, 0, 0, Quality.GOOD)));

        assertThat(tones.update(raised(10, AlertRules.OVER_LINE))).isEmpty();
        assertThat(tones.update(new LiftEvent.AlertCleared(10.4, AlertRules.OVER_LINE.id(), true))).isEmpty();
    }

    private static LiftEvent raised(double time, AlertRule rule) {
        return new LiftEvent.AlertRaised(time, 1, 1, new Alert(rule.id(), rule.severity(), time - 0.15, 0.9, 0.8));
    }
}
