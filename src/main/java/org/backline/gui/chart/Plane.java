package org.backline.gui.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where values lie on the screen.
 *
 * @param area   of the plot [px]
 * @param domain left to right
 * @param range  bottom to top
 */
public record Plane(Rectangle2D area, Axis domain, Axis range) {

    public double x(double value) {
        return area.getX() + (value - domain.from()) / domain.length() * area.getWidth();
    }

    public double y(double value) {
        return area.getMaxY() - (value - range.from()) / range.length() * area.getHeight();
    }

    /** @return the value of the domain at a place on the screen */
    public double valueAt(double x) {
        return domain.from() + (x - area.getX()) / area.getWidth() * domain.length();
    }

    /** @return how much of the domain one pixel is */
    public double perPixel() {
        return domain.length() / Math.max(1, area.getWidth());
    }
}
