package org.backline.gui.chart;

import java.util.function.DoubleFunction;

/**
 * A fixed axis. Axes never rescale by themselves.
 *
 * @param from  value at its lower end
 * @param to    value at its upper end
 * @param step  between labels; labels stand at its multiples
 * @param label words of a label
 */
public record Axis(double from, double to, double step, DoubleFunction<String> label) {
    public double length() {
        return to - from;
    }
}
