package org.backline.gui.theme;

import java.awt.Color;

/** Contrast of two colours by WCAG 2: the ratio of their relative luminances, each with 0.05 of stray light, 1 to 21. */
public final class Contrast {
    private Contrast() {
    }

    public static double of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** @return a channel of sRGB as a share of its light */
    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
