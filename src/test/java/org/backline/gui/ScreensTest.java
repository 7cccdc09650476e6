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
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.core.api.SoftAssertions;
import org.backline.app.Appearance;
import org.backline.gui.TextProbe.Text;
import org.backline.gui.theme.Theme;
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
        read(scene, Scenes.look(Theme.DARK, Locale.GERMAN), 1366, 768);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInEnglishOnALightScreen(String scene) {
        read(scene, Scenes.look(Theme.LIGHT, Locale.ENGLISH), 1920, 1080);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInTheSmallestWindow(String scene) {
        read(scene, Scenes.look(Theme.LIGHT, Locale.GERMAN), 1100, 680);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInTheLargestTextOnASmallScreen(String scene) {
        read(scene, Scenes.look(Theme.DARK, Locale.GERMAN).withTextPercent(Appearance.LARGEST_TEXT), 1366, 768);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadInBlackAndWhite(String scene) {
        read(scene, Scenes.look(Theme.LIGHT, Locale.ENGLISH).withHighContrast(true), 1366, 768);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isReadOnAScreenOfFineDots(String scene) {
        read(scene, Scenes.look(Theme.DARK, Locale.ENGLISH), 1366, 768, 2);
    }

    private static void read(String scene, Appearance wanted, int width, int height) {
        read(scene, wanted, width, height, 1);
    }

    private static void read(String scene, Appearance wanted, int width, int height, int scale) {
        Rectangle window = new Rectangle(width, height);
        Component screen = Scenes.all().get(scene).show(wanted);
        Painting.layOut(screen, width, height, scale);
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        List<Text> texts = texts(screen, new TextProbe(image, scale));
        List<Rectangle> buttons = buttons(screen, screen, window).toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(FEWEST_TEXTS);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(texts.stream().filter(Text::cut)).as("cut").isEmpty();
        all.assertThat(texts.stream().filter(text -> text.words().endsWith(SHORTENED))).as("shortened").isEmpty();
        all.assertThat(texts.stream().filter(text -> text.size() < SMALLEST)).as("small").isEmpty();
        all.assertThat(texts.stream().filter(text -> text.contrast() < LEAST_CONTRAST)).as("pale").isEmpty();
        all.assertThat(overlapping(texts)).as("one upon another").isEmpty();
        all.assertThat(buttons.stream().filter(button -> !window.contains(button))).as("button cut").isEmpty();
        all.assertThat(texts.stream().filter(text -> buttons.stream().anyMatch(button -> partly(text, button)))).as("below a button")
                .isEmpty();
        all.assertAll();
    }

    /** @return whether a text goes under a button's edge, or over it */
    private static boolean partly(Text text, Rectangle button) {
        Rectangle2D shared = text.ink().createIntersection(button);
        return shared.getWidth() > TOUCH && shared.getHeight() > TOUCH && !button.contains(text.ink());
    }

    /** @return where the buttons are that are seen, of those that are scrolled what is seen of them; cut ones with what is cut */
    private static Stream<Rectangle> buttons(Component part, Component screen, Rectangle room) {
        if (!part.isVisible() || part instanceof JScrollBar || part instanceof JComboBox || part instanceof JSpinner) {
            return Stream.empty();
        }
        Rectangle own = SwingUtilities.convertRectangle(part.getParent() == null ? part : part.getParent(), part.getBounds(), screen);
        if (part instanceof JViewport) {
            Rectangle seen = own.intersection(room);
            return Arrays.stream(((Container) part).getComponents()).flatMap(child -> buttons(child, screen, seen))
                    .map(seen::intersection).filter(button -> !button.isEmpty());
        }
        if (part instanceof AbstractButton) {
            return room.contains(own) ? Stream.of(own) : Stream.of(new Rectangle(-1, own.y, own.width, own.height));
        }
        Rectangle inner = part == screen ? room : own;
        return part instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(child -> buttons(child, screen, inner)) : Stream.empty();
    }

    private static List<Text> texts(Component screen, TextProbe probe) {
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
