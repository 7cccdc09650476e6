package org.backline.gui.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.backline.core.session.ReferenceBand;

/** The outline of a reference band: along its upper edge and back along the lower one. */
public final class BandShape {
    private BandShape() {
    }

    /**
     * @param until the last percent of the rep that is shown
     * @param x     where a percent of the rep lies
     * @param y     where an angle lies [rad]
     */
    public static Shape of(ReferenceBand band, int until, IntToDoubleFunction x, DoubleUnaryOperator y) {
        return of(until, x, percent -> y.applyAsDouble(band.high(percent)), percent -> y.applyAsDouble(band.low(percent)));
    }

    /**
     * @param wide how far it reaches to either side of the median [rad]
     * @param x    where a percent of the rep lies
     * @param y    where an angle lies [rad]
     */
    public static Shape around(ReferenceBand band, double wide, IntToDoubleFunction x, DoubleUnaryOperator y) {
        return of(ReferenceBand.END, x, percent -> y.applyAsDouble(band.median().get(percent) + wide),
                percent -> y.applyAsDouble(band.median().get(percent) - wide));
    }

    private static Shape of(int until, IntToDoubleFunction x, IntToDoubleFunction high, IntToDoubleFunction low) {
        Path2D.Double outline = new Path2D.Double();
        outline.moveTo(x.applyAsDouble(0), high.applyAsDouble(0));
        for (int percent = 1; percent <= until; percent++) {
            outline.lineTo(x.applyAsDouble(percent), high.applyAsDouble(percent));
        }
        for (int percent = until; percent >= 0; percent--) {
            outline.lineTo(x.applyAsDouble(percent), low.applyAsDouble(percent));
        }
        outline.closePath();
        return outline;
    }
}
