package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.Level;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class ShellTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.84);
    private static final double OVER = ScriptedLift.FIRST + ScriptedLift.PERIOD + 0.5;

    @Test
    void theWholeWindowTurnsWhenALineIsCrossedAndChartsDoNot() {
        Bench bench = bench().run(OVER, 0);
        BufferedImage image = Painting.of(bench.shell(), 1366, 768, 1);
        Color fill = bench.look().palette().hue(Level.ROUND).fill();

        assertThat(new Color(image.getRGB(2, 400))).as("rail").isEqualTo(fill);
        assertThat(new Color(image.getRGB(687, 400))).as("gutter").isEqualTo(fill);
        assertThat(new Color(image.getRGB(100, 70))).as("panel").isEqualTo(fill);
        assertThat(new Color(image.getRGB(1330, 250))).as("chart").isEqualTo(bench.look().palette().normal().card());
    }

    @Test
    void theReviewScreenStaysCalmWhileALineIsCrossed() {
        Bench bench = bench().run(OVER, 0);
        bench.shell().show(Screen.REVIEW);

        assertThat(bench.look().turned()).isFalse();
    }

    @Test
    void theDemoLifterIsOneClickAway() {
        Bench bench = bench();
        bench.shell().demo().doClick(0);

        assertThat(bench.listened()).containsExactly("demo://");
    }

    @Test
    void aHighResolutionScreenIsPaintedAtItsOwnResolution() {
        BufferedImage image = Painting.of(bench().run(OVER, 0).shell(), 1366, 768, 2);

        assertThat(image.getWidth()).isEqualTo(2732);
        assertThat(new Color(image.getRGB(4, 800))).isEqualTo(new Color(0xD55E00));
    }

    private static Bench bench() {
        return Bench.of(LIFT, Theme.DARK, Words.of(Locale.ENGLISH));
    }
}
