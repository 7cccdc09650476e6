package org.backline.gui.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
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
    /** Broken lines are a little finer. */
    private static final float BROKEN = 0.8f;
    private static final float[] DASHES = {10, 6};
    private static final float[] DOTS = {3, 5};

    /** @return how its line is drawn: never told by colour alone */
    public Stroke stroke(float width) {
        return switch (level) {
            case NEAR -> broken(BROKEN * width, DASHES);
            case ARCH -> broken(BROKEN * width, DOTS);
            default -> new BasicStroke(width);
        };
    }

    private static Stroke broken(float width, float[] pattern) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, pattern, 0f);
    }
}
