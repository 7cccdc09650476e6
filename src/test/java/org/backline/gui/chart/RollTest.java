package org.backline.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.backline.gui.Display;
import org.backline.gui.theme.Hints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chart that rolls shows what it would show if it were painted as a whole. */
class RollTest {
    private static final Dimension SIZE = new Dimension(440, 200);
    private static final Plane PLANE = new Plane(new Rectangle2D.Double(20, 40, 400, 140), new Axis(-8, 2, 1, Double::toString),
            new Axis(-1, 1, 1, Double::toString));

    private final Beads beads = new Beads();
    private JFrame frame;
    private JComponent chart;

    /** A curve of beads: one every 50 ms up to now. */
    private static final class Beads implements Roll.Content {
        private double now;
        private Color color = Color.BLACK;
        private int painted; // in the newest painting alone: the screen may ask for another at any time

        @Override
        public double now() {
            return now;
        }

        @Override
        public Object past() {
            return color;
        }

        @Override
        public void paintPast(Graphics2D g, Plane plane, double origin, double from) {
            g.setColor(color);
            painted = 0;
            for (long n = (long) Math.ceil(Math.max(from, origin - 9) / 0.05); n * 0.05 <= origin; n++) {
                double time = n * 0.05;
                g.fill(new Ellipse2D.Double(plane.x(time - origin) - 3, plane.y(Math.sin(time)) - 3, 6, 6));
                painted++;
            }
        }

        @Override
        public void paintPresent(Graphics2D g, Plane plane) {
            // nothing stands at now
        }
    }

    /** A white ground with the roll upon it. */
    private static final class Ground extends JComponent {
        private final Roll roll;

        Ground(Roll roll) {
            this.roll = roll;
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, getWidth(), getHeight());
            roll.paint(Hints.smooth(g), PLANE);
        }
    }

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Display.present(), "needs a display, for example xvfb-run");
        SwingUtilities.invokeAndWait(() -> {
            chart = new Ground(new Roll(beads, 10));
            chart.setPreferredSize(SIZE);
            frame = new JFrame();
            frame.add(chart, BorderLayout.CENTER);
            frame.pack();
            frame.setVisible(true);
        });
    }

    @AfterEach
    void close() throws Exception {
        if (frame != null) {
            SwingUtilities.invokeAndWait(frame::dispose);
        }
    }

    @Test
    void showsWhatTheWholeWouldShow() throws Exception {
        for (double now = 10; now <= 14; now += 0.1) {
            advance(now);
        }
        assertThat(differing(seen(), whole())).isLessThan(SIZE.width * SIZE.height / 1000);
    }

    @Test
    void paintsOnlyTheNewestAnew() throws Exception {
        advance(10);
        advance(10.1);
        assertThat(beads.painted).isBetween(2, 40);
    }

    @Test
    void paintsAllAnewWhenThePastLooksDifferent() throws Exception {
        advance(10);
        beads.color = Color.RED;
        advance(10.1);
        assertThat(differing(seen(), whole())).isLessThan(SIZE.width * SIZE.height / 1000);
    }

    @Test
    void paintsAllAnewWhenTimeBeginsAgain() throws Exception {
        advance(10);
        advance(1);
        assertThat(differing(seen(), whole())).isLessThan(SIZE.width * SIZE.height / 1000);
    }

    private void advance(double now) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            beads.now = now + 1e-6; // a whole column, whichever way it rounds
            chart.paintImmediately(0, 0, chart.getWidth(), chart.getHeight());
        });
    }

    private BufferedImage seen() throws Exception {
        Robot robot = new Robot();
        robot.waitForIdle();
        return robot.createScreenCapture(new Rectangle(chart.getLocationOnScreen(), SIZE));
    }

    private BufferedImage whole() throws Exception {
        BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        SwingUtilities.invokeAndWait(() -> {
            Graphics2D g = image.createGraphics();
            chart.paint(g);
            g.dispose();
        });
        return image;
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < SIZE.height; y++) {
            for (int x = 0; x < SIZE.width; x++) {
                if (Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF)) > 128) {
                    differing++;
                }
            }
        }
        return differing;
    }
}
