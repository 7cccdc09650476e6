package org.backline.gui.chart;

import org.backline.gui.model.Level;

/**
 * A line in a chart, named in the right gutter, with the band beyond it.
 *
 * @param level  whose line it is
 * @param value  where it is, in the range axis' unit
 * @param bandTo other end of its band, {@code value} for none
 * @param label  beside its icon
 */
public record Threshold(Level level, double value, double bandTo, String label) {
}
