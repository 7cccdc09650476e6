package org.backline.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Lays out and paints components that are in no window, as a window on a screen of some scale would. */
final class Painting {
    private Painting() {
    }

    /** Lays everything out and paints it. @param scale device pixels to one of the component's */
    static BufferedImage of(Component content, int width, int height, double scale) {
        layOut(content, width, height, scale);
        BufferedImage image = new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        content.paint(g);
        g.dispose();
        return image;
    }

    /** Lays everything out as in a window of that size. */
    static void layOut(Component content, int width, int height) {
        layOut(content, width, height, 1);
    }

    /** Lays everything out as in a window of that size: widths of letters are those of a screen of that scale. */
    static void layOut(Component content, int width, int height, double scale) {
        ScaledScreen screen = new ScaledScreen(scale);
        screen.add(content);
        screen.addNotify();
        content.setSize(new Dimension(width, height));
        layOut(content);
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
