package org.backline.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backline.gui.model.Level;
import org.backline.gui.model.RepMark;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A peak's number is read with the marker it stands at. */
class MarksTest {
    private static final Plane PLANE = new Plane(new Rectangle2D.Double(0, 0, 1000, 200), new Axis(0, 1000, 100, String::valueOf),
            new Axis(0, 1, 0.2, String::valueOf));
    private static final double PEAK = 0.5;
    private static final int TOP = 100 - 9 - 3;

    private Look look;

    @BeforeEach
    void dark() {
        Theme.DARK.install();
        look = new Look(Words.of(Locale.ENGLISH));
    }

    @Test
    void withRoomItStandsAtTheRight() {
        BufferedImage image = painted(300);

        assertThat(ink(image, 212, 250)).isTrue();
        assertThat(ink(image, 150, 199)).isFalse();
    }

    @Test
    void whereTheNextMarkerIsTooNearItStandsOverItsOwn() {
        BufferedImage image = painted(30);

        assertThat(ink(image, 194, 206)).isTrue();
    }

    /** Two peaks of one height, the first at 200 px. */
    private BufferedImage painted(int apart) {
        BufferedImage image = new BufferedImage(1000, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new Marks(g, PLANE, look, 0).peaks(IntStream.range(0, 2).mapToObj(i -> mark(i, 200 + i * apart)).toList(), mark -> PEAK);
        g.dispose();
        return image;
    }

    private static RepMark mark(int rep, double time) {
        return new RepMark(1, rep + 1, time, time, time, PEAK, time, Level.OK, false, false);
    }

    /** Whether text in ink stands above the height of markers, between two columns. */
    private boolean ink(BufferedImage image, int from, int to) {
        int ink = look.neutral().ink().getRGB();
        return IntStream.range(from, to).anyMatch(x -> IntStream.range(0, TOP).anyMatch(y -> image.getRGB(x, y) == ink));
    }
}
