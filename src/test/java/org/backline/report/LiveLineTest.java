package org.backline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

class LiveLineTest {
    private final LiveLine line = new LiveLine(Words.of(Locale.ENGLISH));

    @Test
    void beforeTheFirstSetItShowsTheBendNow() {
        posture(12, Quality.GOOD);
        assertThat(line.text()).contains("READY", "12°", "OK").doesNotContain("peak");
    }

    @Test
    void duringARepItShowsThePeakOfThisRep() {
        line.update(new LiftEvent.SetStarted(0, 2, "deadlift"));
        line.update(new LiftEvent.RepStarted(0, 2, 1));
        posture(33, Quality.GOOD);
        posture(20, Quality.GOOD);
        assertThat(line.text()).contains("SET 2 · REP 1", "20°", "peak 33°", "60\u202F%");
    }

    @Test
    void thePeakBelongsToOneRepOnly() {
        line.update(new LiftEvent.SetStarted(0, 1, "deadlift"));
        line.update(new LiftEvent.RepStarted(0, 1, 1));
        posture(40, Quality.GOOD);
        posture(10, Quality.GOOD);
        line.update(new LiftEvent.RepStarted(3, 1, 2));
        posture(15, Quality.GOOD);
        assertThat(line.text()).contains("peak 15°");
    }

    @Test
    void anAlertStaysToTheEndOfItsRep() {
        line.update(new LiftEvent.SetStarted(0, 1, "deadlift"));
        line.update(new LiftEvent.RepStarted(0, 1, 1));
        posture(46, Quality.GOOD);
        line.update(new LiftEvent.AlertRaised(1, 1, 1, new Alert("share-of-range", Severity.ALERT, 1, 0.8, 0.77)));
        line.update(new LiftEvent.AlertCleared(1.5, "share-of-range", true));
        assertThat(line.text()).contains("ROUND");
        line.update(new LiftEvent.RepStarted(3, 1, 2));
        assertThat(line.text()).contains("OK").doesNotContain("ROUND");
    }

    @Test
    void anAlertBeforeLiftOffBelongsToTheRepThatFollows() {
        line.update(new LiftEvent.SetStarted(0, 1, "deadlift"));
        line.update(new LiftEvent.RepStarted(0, 1, 1));
        posture(46, Quality.GOOD);
        line.update(new LiftEvent.AlertRaised(3, 1, 2, new Alert("over-line", Severity.ALERT, 3, 0.8, 0.77)));
        line.update(new LiftEvent.RepStarted(3.5, 1, 2));
        assertThat(line.text()).contains("REP 2", "ROUND");
    }

    @Test
    void standingUpAfterTheLastRepIsNoRep() {
        line.update(new LiftEvent.SetStarted(0, 1, "deadlift"));
        line.update(new LiftEvent.RepStarted(0, 1, 1));
        line.update(new LiftEvent.RepStarted(4, 1, 2));
        line.update(new LiftEvent.RepDismissed(9, 1, 2));
        posture(2, Quality.GOOD);
        assertThat(line.text()).contains("SET 1 · REP 1");
    }

    @Test
    void aRoundedStartBelongsToTheRepThatFollows() {
        line.update(new LiftEvent.SetStarted(0, 1, "deadlift"));
        posture(46, Quality.GOOD);
        line.update(new LiftEvent.AlertRaised(4.9, 1, 1, new Alert("share-of-range", Severity.ALERT, 4.8, 0.8, 0.77)));
        line.update(new LiftEvent.RepStarted(5, 1, 1));
        assertThat(line.text()).contains("ROUND");
    }

    @Test
    void aBendThatCannotBeTrustedIsNoNumber() {
        posture(33, Quality.POOR);
        assertThat(line.text()).contains("–", "NO DATA").doesNotContain("33°");
    }

    @Test
    void aSingleNodeIsNeverCalledFlexion() {
        line.update(new LiftEvent.PostureUpdated(new TrunkTilt(1, Angle.ofDegrees(38), 0, Quality.GOOD)));
        assertThat(line.text()).contains("38°", "trunk tilt, not lumbar flexion").doesNotContain("range");
    }

    private void posture(double flexion, Quality quality) {
        line.update(new LiftEvent.PostureUpdated(new LumbarPosture(1, Angle.ofDegrees(flexion), 0, 0, 0, 0, 0, 0, 0.01, quality)));
    }
}
