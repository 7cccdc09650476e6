package org.backline.gui.theme;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/**
 * Draws figures whose digits all have the same width, so that a changing number stands still. Inter's own digits are proportional
 * and Java 2D cannot ask the font for the others. The left edge is fixed: a further character pushes to the right.
 */
public final class DigitPainter {
    /** Width of a digit's cell in small sizes [em]. */
    public static final double CELL = 0.666;
    /** Width of a digit's cell in the giant figure [em]. */
    public static final double GIANT_CELL = 0.62;
    private static final double POINT_CELL = 0.32;
    private static final double MINUS_WIDTH = 0.30;
    private static final double MINUS_HEIGHT = 0.085;
    private static final double MINUS_CELL = 0.42;
    /** Height of the middle of a digit above the baseline [em]. */
    private static final double MIDDLE = 0.364;
    private static final char MINUS = '\u2212';

    private DigitPainter() {
    }

    /** @return how wide {@code text} will be */
    public static double width(String text, Font font, double cell, FontRenderContext context) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(text.charAt(i), font, cell, context);
        }
        return width;
    }

    /** Draws {@code text} from {@code x} on. @return where it ends */
    public static double draw(Graphics2D g, String text, Font font, double cell, double x, double baseline) {
        FontRenderContext context = g.getFontRenderContext();
        double size = font.getSize2D();
        g.setFont(font);
        double left = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double advance = advance(c, font, cell, context);
            if (c == MINUS) {
                g.fill(new Rectangle2D.Double(left + (advance - MINUS_WIDTH * size) / 2, baseline - (MIDDLE + MINUS_HEIGHT / 2) * size,
                        MINUS_WIDTH * size, MINUS_HEIGHT * size));
            } else {
                double own = font.getStringBounds(String.valueOf(c), context).getWidth();
                g.drawString(String.valueOf(c), (float) (left + (advance - own) / 2), (float) baseline);
            }
            left += advance;
        }
        return left;
    }

    private static double advance(char c, Font font, double cell, FontRenderContext context) {
        double size = font.getSize2D();
        if (c >= '0' && c <= '9') {
            return cell * size;
        } else if (c == ':' || c == '.' || c == ',') {
            return POINT_CELL * size;
        } else if (c == MINUS) {
            return MINUS_CELL * size;
        }
        return font.getStringBounds(String.valueOf(c), context).getWidth();
    }
}
