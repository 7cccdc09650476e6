package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paints every screen into an image, with no display needed; {@link Screenshots} writes the same ones for people to look at. */
@ExtendWith(EventThreadExtension.class)
class ScreensTest {
    private static final int ENOUGH_COLOURS = 12;

    static Stream<String> scenes() {
        return Scenes.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyScreenIsPaintedOnASmallDarkScreen(String scene) {
        assertThat(colours(paint(scene, Theme.DARK, Locale.GERMAN, 1366, 768))).hasSizeGreaterThan(ENOUGH_COLOURS);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyScreenFitsTheSmallestWindow(String scene) {
        assertThat(colours(paint(scene, Theme.LIGHT, Locale.GERMAN, 1100, 680))).hasSizeGreaterThan(ENOUGH_COLOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"live-round", "review-rep"})
    void theScreensOfThePicturesArePaintedAtTheirSize(String scene) {
        assertThat(colours(paint(scene, Theme.LIGHT, Locale.ENGLISH, 1920, 1080))).hasSizeGreaterThan(ENOUGH_COLOURS);
    }

    private static BufferedImage paint(String scene, Theme theme, Locale locale, int width, int height) {
        return Bench.paint(Scenes.all().get(scene).show(theme, Words.of(locale)), width, height, 1);
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
