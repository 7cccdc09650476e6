package org.backline.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.backline.core.alert.AlertChange.Cleared;
import org.backline.core.alert.AlertChange.Raised;
import org.junit.jupiter.api.Test;

class CueChooserTest {
    private final CueChooser cues = new CueChooser();

    @Test
    void oneCueOfAKindInARep() {
        assertThat(cues.update(10, raised(AlertRules.OVER_LINE))).contains(Cue.ROUND);
        assertThat(cues.update(11.5, raised(AlertRules.OVER_CHANGE))).isEmpty();
        assertThat(cues.update(13, raised(AlertRules.OVER_ARCH))).contains(Cue.ARCH);
    }

    @Test
    void cautionGivesNone() {
        assertThat(cues.update(10, raised(AlertRules.NEAR_LINE))).isEmpty();
        assertThat(cues.update(10.4, new Cleared("near-line", true))).isEmpty();
    }

    @Test
    void correctedIsToldOnceAllIsInside() {
        cues.update(10, raised(AlertRules.OVER_LINE));
        cues.update(10.1, raised(AlertRules.OVER_CHANGE));

        assertThat(cues.update(10.5, new Cleared("over-line", true))).isEmpty();
        assertThat(cues.update(10.6, new Cleared("over-change", true))).contains(Cue.CORRECTED);
    }

    @Test
    void theEndOfARepIsNoCorrection() {
        cues.update(10, raised(AlertRules.OVER_LINE));

        assertThat(cues.update(11, new Cleared("over-line", false))).isEmpty();
    }

    @Test
    void cuesOfAKindAreASecondApart() {
        cues.update(10, raised(AlertRules.OVER_LINE));
        cues.endRep();

        assertThat(cues.update(10.5, raised(AlertRules.OVER_LINE))).isEmpty();
        cues.endRep();
        assertThat(cues.update(11.5, raised(AlertRules.OVER_LINE))).contains(Cue.ROUND);
    }

    @Test
    void aForecastComesBeforeEverythingOrNotAtAll() {
        assertThat(cues.foreseen(10)).contains(Cue.SOON);
        assertThat(cues.foreseen(10.1)).isEmpty();
        cues.endRep();
        cues.update(12, raised(AlertRules.OVER_LINE));
        assertThat(cues.foreseen(12.1)).isEmpty();
    }

    @Test
    void theCrossingThatWasJustCuedSoundsNoSecondTime() {
        cues.foreseen(10);

        assertThat(cues.update(10.4, raised(AlertRules.OVER_LINE))).isEmpty();
        assertThat(cues.update(11.2, raised(AlertRules.OVER_CHANGE))).isEmpty();
        assertThat(cues.update(11.5, new Cleared("over-line", true))).isEmpty();
        assertThat(cues.update(11.6, new Cleared("over-change", true))).contains(Cue.CORRECTED);
    }

    @Test
    void theCrossingSoundsWhereItsForecastIsLongPast() {
        cues.foreseen(10);

        assertThat(cues.update(11.2, raised(AlertRules.OVER_LINE))).contains(Cue.ROUND);
    }

    @Test
    void fadedFeedbackGrowsSparse() {
        Feedback faded = new Feedback(Feedback.Frequency.FADED, false);

        assertThat(heard(faded, 1)).isEqualTo(10);
        assertThat(heard(faded, 2)).isEqualTo(5);
        assertThat(heard(faded, 3)).isEqualTo(2);
        assertThat(heard(faded, 7)).isEqualTo(2);
        assertThat(heard(new Feedback(Feedback.Frequency.AFTER_SET, false), 1)).isZero();
        assertThat(heard(Feedback.USUAL, 9)).isEqualTo(10);
    }

    private static long heard(Feedback feedback, int set) {
        return IntStream.rangeClosed(1, 10).filter(rep -> feedback.heard(set, rep)).count();
    }

    private static AlertChange raised(AlertRule rule) {
        return new Raised(new Alert(rule.id(), rule.severity(), 9.8, 0.9, 0.8));
    }
}
