package org.backline.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.backline.gui.theme.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn in parts looks as if it were drawn as one. */
class RoundedTest {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 70;
    private static final int ARC = 24;

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void isFilledAsOneShapeIs(double scale) {
        assertThat(pixels(scale, g -> Rounded.fill(g, WIDTH, HEIGHT, ARC)))
                .isEqualTo(pixels(scale, g -> g.fill(new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, ARC, ARC))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void hasTheEdgeOfOneShape(double scale) {
        assertThat(pixels(scale, g -> Rounded.outline(g, WIDTH, HEIGHT, ARC))).isEqualTo(pixels(scale, g -> {
            g.setStroke(new BasicStroke(1f));
            g.draw(new RoundRectangle2D.Double(0.5, 0.5, WIDTH - 1.0, HEIGHT - 1.0, ARC, ARC));
        }));
    }

    private static int[] pixels(double scale, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage((int) (100 * scale), (int) (80 * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Hints.smooth(image.createGraphics());
        g.scale(scale, scale);
        g.translate(2, 2);
        g.setColor(Color.ORANGE);
        drawing.accept(g);
        g.dispose();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
