package org.backline.gui.chart;

import java.awt.geom.Path2D;
import java.util.function.IntToDoubleFunction;
import org.backline.gui.model.Trace;

/**
 * A trace as a path on the screen. Several samples fall on one pixel; of each such bin only the lowest and the highest are kept, so
 * that peaks stay and strokes stay cheap. Bins are anchored in the trace's own time, else the curve would shimmer as it moves. Holes
 * break the path.
 */
public final class Curve {
    private static final double PIXELS_PER_BIN = 1.5;

    private final Path2D.Double path = new Path2D.Double();
    private final Plane plane;
    private final double origin;
    private final double bin;
    private boolean broken = true;
    private long currentBin = Long.MIN_VALUE;
    private double lowTime;
    private double low;
    private double highTime;
    private double high;

    private Curve(Plane plane, double origin) {
        this.plane = plane;
        this.origin = origin;
        this.bin = plane.perPixel() * PIXELS_PER_BIN;
    }

    /**
     * @param origin time of the trace that lies at 0 of the domain axis [s]
     * @param value  of the n-th sample, in the unit of the range axis; NaN leaves it out
     */
    public static Path2D of(Trace trace, Plane plane, double origin, IntToDoubleFunction value) {
        return of(trace, plane, origin, Double.NEGATIVE_INFINITY, value);
    }

    /** @param from what is before this time may be left out [s] */
    public static Path2D of(Trace trace, Plane plane, double origin, double from, IntToDoubleFunction value) {
        Curve curve = new Curve(plane, origin);
        int first = Math.max(0, trace.from(Math.max(from, origin + plane.domain().from())) - 1);
        double last = origin + plane.domain().to();
        for (int i = first; i < trace.size() && trace.time(i) <= last; i++) {
            if (i > first && trace.time(i) - trace.time(i - 1) >= Trace.GAP) {
                curve.breakOff();
            }
            curve.add(trace.time(i), value.applyAsDouble(i));
        }
        curve.flush();
        return curve.path;
    }

    /**
     * @param on  length of a dash [px]
     * @param off of the room between two [px]
     * @return {@code value} with holes: dashes anchored in time move with the curve, where those of a stroke would crawl along it
     */
    public static IntToDoubleFunction dashed(Trace trace, Plane plane, double on, double off, IntToDoubleFunction value) {
        double period = (on + off) * plane.perPixel();
        double length = on * plane.perPixel();
        return i -> trace.time(i) - period * Math.floor(trace.time(i) / period) < length ? value.applyAsDouble(i) : Double.NaN;
    }

    private void add(double time, double value) {
        if (Double.isNaN(value)) {
            breakOff();
            return;
        }
        long itsBin = (long) Math.floor(time / bin);
        if (itsBin != currentBin) {
            flush();
            currentBin = itsBin;
            lowTime = highTime = time;
            low = high = value;
        } else if (value < low) {
            lowTime = time;
            low = value;
        } else if (value > high) {
            highTime = time;
            high = value;
        }
    }

    private void breakOff() {
        flush();
        broken = true;
    }

    private void flush() {
        if (currentBin == Long.MIN_VALUE) {
            return;
        }
        currentBin = Long.MIN_VALUE;
        if (lowTime <= highTime) {
            point(lowTime, low);
        }
        if (lowTime != highTime) {
            point(highTime, high);
        }
        if (lowTime > highTime) {
            point(lowTime, low);
        }
    }

    private void point(double time, double value) {
        double x = plane.x(time - origin);
        double y = plane.y(value);
        if (broken) {
            path.moveTo(x, y);
            broken = false;
        } else {
            path.lineTo(x, y);
        }
    }
}
