package org.backline.gui;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import javax.swing.JPanel;

/**
 * What components are put on, to be measured as on a screen with so many device pixels to one of theirs. No display is needed: letters are
 * as wide as the transform of the screen that a component's parent is on makes them, since each is fitted to whole device pixels.
 */
final class ScaledScreen extends JPanel {
    private final GraphicsConfiguration configuration;

    ScaledScreen(double scale) {
        super(null);
        configuration = new Scaled(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getDeviceConfiguration(), scale);
    }

    @Override
    public GraphicsConfiguration getGraphicsConfiguration() {
        return configuration;
    }

    /** An image's configuration, but for its scale. */
    private static final class Scaled extends GraphicsConfiguration {
        private final GraphicsConfiguration plain;
        private final double scale;

        Scaled(GraphicsConfiguration plain, double scale) {
            this.plain = plain;
            this.scale = scale;
        }

        @Override
        public GraphicsDevice getDevice() {
            return plain.getDevice();
        }

        @Override
        public ColorModel getColorModel() {
            return plain.getColorModel();
        }

        @Override
        public ColorModel getColorModel(int transparency) {
            return plain.getColorModel(transparency);
        }

        @Override
        public AffineTransform getDefaultTransform() {
            return AffineTransform.getScaleInstance(scale, scale);
        }

        @Override
        public AffineTransform getNormalizingTransform() {
            return plain.getNormalizingTransform();
        }

        @Override
        public Rectangle getBounds() {
            return plain.getBounds();
        }
    }
}
