package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.core.api.SoftAssertions;
import org.backline.gui.TextProbe.Text;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Paints every screen into an image, with no display needed, and reads each text on it: none is cut, none lies upon another, none is too
 * small or too pale for its ground. {@link Screenshots} writes the same screens for people to look at.
 */
@ExtendWith(EventThreadExtension.class)
class ScreensTest {
    private static final double LEAST_CONTRAST = 4.5;
    private static final double SMALLEST = 12.95;
    /** Letters of neighbours may come so close [px]. */
    private static final double TOUCH = 1.5;
    private static final double EDGE = 4;
    /** What Swing puts where a text has no room. */
    private static final String SHORTENED = "...";
    private static final int FEWEST_TEXTS = 4;

    static Stream<String> scenes() {
        return Scenes.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInGermanOnASmallDarkScreen(String scene) {
        read(scene, Theme.DARK, Locale.GERMAN, 1366, 768);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInEnglishOnALightScreen(String scene) {
        read(scene, Theme.LIGHT, Locale.ENGLISH, 1920, 1080);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInTheSmallestWindow(String scene) {
        read(scene, Theme.LIGHT, Locale.GERMAN, 1100, 680);
    }

    private static void read(String scene, Theme theme, Locale language, int width, int height) {
        List<Text> texts = texts(scene, theme, language, width, height);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(FEWEST_TEXTS);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(texts.stream().filter(Text::cut)).as("cut").isEmpty();
        all.assertThat(texts.stream().filter(text -> text.words().endsWith(SHORTENED))).as("shortened").isEmpty();
        all.assertThat(texts.stream().filter(text -> text.size() < SMALLEST)).as("small").isEmpty();
        all.assertThat(texts.stream().filter(text -> text.contrast() < LEAST_CONTRAST)).as("pale").isEmpty();
        all.assertThat(overlapping(texts)).as("one upon another").isEmpty();
        all.assertAll();
    }

    private static List<Text> texts(String scene, Theme theme, Locale language, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        TextProbe probe = new TextProbe(image);
        Component screen = Scenes.all().get(scene).show(theme, Words.of(language));
        Painting.layOut(screen, width, height);
        screen.paint(probe);
        probe.dispose();
        List<Rectangle2D> scrolled = scrolled(screen, screen).toList();
        return probe.texts().stream().filter(text -> !text.cut() || scrolled.stream().noneMatch(edge -> edge.intersects(text.ink())))
                .toList();
    }

    /** @return the edges over which something is scrolled: what they cut is seen by scrolling on */
    private static Stream<Rectangle2D> scrolled(Component part, Component screen) {
        if (part instanceof JViewport viewport && viewport.getView().getHeight() > viewport.getHeight()) {
            Rectangle area = SwingUtilities.convertRectangle(viewport.getParent(), viewport.getBounds(), screen);
            return Stream.of(new Rectangle2D.Double(area.x, area.y - EDGE, area.width, 2 * EDGE),
                    new Rectangle2D.Double(area.x, area.getMaxY() - EDGE, area.width, 2 * EDGE));
        }
        return part instanceof Container container && part.isVisible()
                ? Arrays.stream(container.getComponents()).flatMap(child -> scrolled(child, screen)) : Stream.empty();
    }

    private static List<String> overlapping(List<Text> texts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Rectangle2D shared = texts.get(i).ink().createIntersection(texts.get(j).ink());
                if (shared.getWidth() > TOUCH && shared.getHeight() > TOUCH) {
                    found.add(texts.get(i) + " and " + texts.get(j));
                }
            }
        }
        return found;
    }
}
