package org.backline.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.backline.gui.model.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast by WCAG 2 (relative luminance of sRGB): 4.5 for text, 3 for strokes that carry meaning. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double STROKE = 3;
    private static final List<Level> STATES = List.of(Level.OK, Level.NEAR, Level.ROUND, Level.ARCH);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEverySurface(Theme theme) {
        Palette palette = palette(theme);
        Tone tone = palette.normal();
        for (Color surface : List.of(tone.window(), tone.card(), tone.raise())) {
            assertThat(Contrast.of(tone.ink(), surface)).as("ink").isGreaterThanOrEqualTo(TEXT);
            assertThat(Contrast.of(tone.muted(), surface)).as("muted").isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(Contrast.of(palette.pelvis(), tone.card())).as("pelvis").isGreaterThanOrEqualTo(TEXT);
        assertThat(Contrast.of(tone.faint(), tone.card())).as("faint").isGreaterThanOrEqualTo(STROKE);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesAreReadableAsTextAndAsLines(Theme theme) {
        Palette palette = palette(theme);
        for (Level state : STATES) {
            Palette.Hue hue = palette.hue(state);
            assertThat(Contrast.of(hue.tint(), palette.normal().card())).as("%s tint", state).isGreaterThanOrEqualTo(TEXT);
            assertThat(Contrast.of(hue.line(), palette.normal().card())).as("%s line", state).isGreaterThanOrEqualTo(STROKE);
            assertThat(Contrast.of(palette.onFill(), hue.fill())).as("%s fill", state).isGreaterThanOrEqualTo(TEXT);
            assertThat(Contrast.of(hue.onBlack(), palette.onFill())).as("%s on black", state).isGreaterThanOrEqualTo(
                    state.overTheLine() ? TEXT : 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aWindowThatHasTurnedIsStillReadable(Theme theme) {
        Palette palette = palette(theme);
        for (Level level : List.of(Level.ROUND, Level.ARCH)) {
            Tone tone = palette.tone(level);
            for (Color surface : List.of(tone.window(), tone.card(), tone.raise())) {
                assertThat(Contrast.of(tone.ink(), surface)).isGreaterThanOrEqualTo(TEXT);
                assertThat(Contrast.of(tone.muted(), surface)).isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesDifferInColour(Theme theme) {
        Palette palette = palette(theme);
        Map<Level, Palette.Hue> hues = palette.hues();
        assertThat(STATES.stream().map(hues::get).map(Palette.Hue::fill).distinct()).hasSize(STATES.size());
        assertThat(STATES.stream().map(hues::get).map(Palette.Hue::tint).distinct()).hasSize(STATES.size());
    }

    private static Palette palette(Theme theme) {
        theme.install();
        return Palette.current();
    }
}
