package org.backline.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backline.gui.model.Level;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookTest {
    private Look look;

    @BeforeEach
    void install() {
        Theme.DARK.install();
        look = new Look(Words.of(Locale.ENGLISH));
    }

    @Test
    void anAlertTurnsTheWindowAtOnce() {
        look.turnTo(Level.ROUND, 0.016);

        assertThat(look.tone()).isEqualTo(look.palette().tone(Level.ROUND));
    }

    @Test
    void theWayBackIsBlendedOverAQuarterOfASecond() {
        look.turnTo(Level.ROUND, 0.016);
        look.turnTo(Level.OK, 0.016);
        look.turnTo(Level.OK, 0.12);
        assertThat(look.tone()).isNotEqualTo(look.palette().tone(Level.ROUND)).isNotEqualTo(look.palette().normal());

        look.turnTo(Level.OK, 0.12);
        assertThat(look.tone()).isEqualTo(look.palette().normal());
    }

    @Test
    void theWholeWindowIsPaintedAnewInEveryOtherFrameAtMost() {
        look.turnTo(Level.ROUND, 0.016);
        look.turnTo(Level.OK, 0.016);

        assertThat(look.turnTo(Level.OK, 0.016)).isFalse();
        assertThat(look.turnTo(Level.OK, 0.016)).isTrue();
        assertThat(look.turnTo(Level.OK, 0.016)).isFalse();
    }

    @Test
    void whoWantsLessMotionSeesNoBlend() {
        Look calm = new Look(Words.of(Locale.ENGLISH), true);
        calm.turnTo(Level.ROUND, 0.016);
        calm.turnTo(Level.OK, 0.016);

        assertThat(calm.tone()).isEqualTo(calm.palette().normal());
    }

    @Test
    void chartsNeverTurn() {
        look.turnTo(Level.ROUND, 0.016);

        assertThat(look.neutral()).isEqualTo(look.palette().normal());
    }
}
