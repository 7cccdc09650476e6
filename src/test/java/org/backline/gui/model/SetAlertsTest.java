package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

class SetAlertsTest {
    private final SetAlerts alerts = new SetAlerts();

    @Test
    void anAlertReachesAsFarAsFlexionGoesWhileItIsRaised() {
        raise(1, 1, "over-line", Severity.ALERT, 0.8);
        move(1.1, 0.9);
        alerts.accept(new LiftEvent.AlertCleared(1.2, "over-line", true));
        move(1.3, 1.2);

        SetAlerts.Entry entry = alerts.latest(1, Level.ROUND).orElseThrow();
        assertThat(entry.reach()).isEqualTo(0.9);
        assertThat(entry.corrected()).isTrue();
        assertThat(entry.raised()).isFalse();
    }

    @Test
    void anArchReachesDownwards() {
        raise(1, 2, "over-arch", Severity.ALERT, -0.26);
        move(1.1, -0.2);
        move(1.2, -0.4);

        assertThat(alerts.latest(2, Level.ARCH).orElseThrow().reach()).isEqualTo(-0.4);
    }

    @Test
    void ofEachRepTheHighestLevelIsTold() {
        raise(1, 1, "near-line", Severity.CAUTION, 0.7);
        raise(1, 1, "over-change", Severity.ALERT, 0.75);
        raise(1, 3, "near-line", Severity.CAUTION, 0.7);

        assertThat(alerts.worst()).extracting(SetAlerts.Entry::rep).containsExactly(1, 3);
        assertThat(alerts.worst()).extracting(entry -> entry.alert().rule()).containsExactly("over-change", "near-line");
    }

    @Test
    void theNextSetBeginsWithNone() {
        raise(1, 1, "over-line", Severity.ALERT, 0.8);
        alerts.accept(new LiftEvent.SetStarted(60, 2, "deadlift"));

        assertThat(alerts.worst()).isEmpty();
    }

    @Test
    void whatWasNoRepRaisedNoAlert() {
        raise(1, 2, "over-line", Severity.ALERT, 0.8);
        alerts.accept(new LiftEvent.RepDismissed(3, 1, 2));

        assertThat(alerts.worst()).isEmpty();
    }

    @Test
    void theReasonForSilenceHoldsForItsRep() {
        alerts.accept(new LiftEvent.AlertsWithheld(1, 1, 1, "poor-data"));
        assertThat(alerts.withheld()).contains("poor-data");

        alerts.accept(new LiftEvent.RepDismissed(3, 1, 1));
        assertThat(alerts.withheld()).isEmpty();
    }

    private void raise(int set, int rep, String rule, Severity severity, double limit) {
        alerts.accept(new LiftEvent.AlertRaised(1, set, rep, new Alert(rule, severity, 0.8, limit, limit)));
    }

    private void move(double time, double flexion) {
        alerts.accept(new LiftEvent.PostureUpdated(new LumbarPosture(time, flexion, 0, 0, 0, 0, 0, 0, 0, Quality.GOOD)));
    }
}
