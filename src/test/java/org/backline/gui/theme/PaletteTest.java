package org.backline.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.UIManager;
import org.backline.gui.model.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast by WCAG 2 (relative luminance of sRGB): 4.5 for text, 3 for strokes that carry meaning. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double STROKE = 3;
    private static final double HIGH = 15;
    /** A line at the edge of its band stands out from the card too, which is beside it. */
    private static final double BAND = 2.5;
    /** Distance of colours in CIE Lab (1976) that is told apart side by side; shape and word carry the rest. */
    private static final double APART = 10;
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
    void theOutlineOfABoxThatIsNotTickedIsSeen(Theme theme) {
        Tone tone = palette(theme).normal();
        for (Color surface : List.of(tone.window(), tone.card())) {
            assertThat(Contrast.of(UIManager.getColor("CheckBox.icon.borderColor"), surface)).isGreaterThanOrEqualTo(STROKE);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableInHighContrast(Theme theme) {
        theme.install(true, 100);
        Palette palette = Palette.current();
        Tone tone = palette.normal();
        assertThat(Contrast.of(tone.ink(), tone.card())).isGreaterThanOrEqualTo(HIGH);
        assertThat(Contrast.of(tone.muted(), tone.card())).isGreaterThanOrEqualTo(HIGH);
        assertThat(Contrast.of(tone.line(), tone.card())).isGreaterThanOrEqualTo(STROKE);
        for (Level state : STATES) {
            assertThat(Contrast.of(palette.hue(state).tint(), tone.card())).as("%s tint", state).isGreaterThanOrEqualTo(TEXT);
        }
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
    void strokesStandOutFromTheirOwnBandsToo(Theme theme) {
        Palette palette = palette(theme);
        Color card = palette.normal().card();
        for (Level state : List.of(Level.NEAR, Level.ROUND, Level.ARCH)) {
            Color band = Tone.mix(card, palette.hue(state).fill(), palette.bandOpacity());
            assertThat(Contrast.of(palette.hue(state).line(), band)).as("%s line", state).isGreaterThanOrEqualTo(BAND);
            assertThat(Contrast.of(palette.normal().ink(), band)).as("curve in %s", state).isGreaterThanOrEqualTo(TEXT);
            assertThat(Contrast.of(palette.normal().muted(), band)).as("other curves in %s", state).isGreaterThanOrEqualTo(STROKE);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void groundsOfTheStatesDifferForWhoSeesColoursOtherwise(Theme theme) {
        assertApart(palette(theme), STATES, Palette.Hue::fill);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsAndMarkersDifferForWhoSeesColoursOtherwise(Theme theme) {
        assertApart(palette(theme), STATES, Palette.Hue::tint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesDifferForWhoSeesColoursOtherwise(Theme theme) {
        assertApart(palette(theme), List.of(Level.NEAR, Level.ROUND, Level.ARCH), Palette.Hue::line);
    }

    private static void assertApart(Palette palette, List<Level> states, Function<Palette.Hue, Color> colour) {
        for (Sight sight : Sight.values()) {
            for (Level one : states) {
                for (Level other : states.subList(0, states.indexOf(one))) {
                    assertThat(sight.distance(colour.apply(palette.hue(one)), colour.apply(palette.hue(other))))
                            .as("%s: %s and %s", sight, one, other).isGreaterThanOrEqualTo(APART);
                }
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
