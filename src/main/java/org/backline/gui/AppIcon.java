package org.backline.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Icons;

/** The program's own icon. */
final class AppIcon {
    private static final Color GROUND = new Color(0xEEF2F4);
    private static final Color SPINE = new Color(0x0E1215);

    private AppIcon() {
    }

    static Image of(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = Hints.smooth(image.createGraphics());
        g.setColor(GROUND);
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.35, size * 0.35));
        Icons.of("backline", size, SPINE).paintIcon(null, g, 0, 0);
        g.dispose();
        return image;
    }
}
