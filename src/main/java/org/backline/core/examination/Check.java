package org.backline.core.examination;

import java.util.Locale;
import org.backline.core.examination.Finding.Status;

/**
 * What is looked at, with the bounds: up to {@code good} a figure is as it should be, up to {@code usable} one can lift with it. The one
 * table; figures are in the unit given.
 */
public enum Check {
    /** Whether samples can be read at all. */
    SAMPLES("", 0, 0),
    /** How many nodes work: with two, lumbar flexion; with one, trunk tilt. */
    NODES("", 0, 0),
    /** Damaged frames or lines, in all that came after the first sample. */
    FRAMING("%", 0, 0.1),
    /** How far the measured rate is off the announced one. Oscillators of sensors are off by percents. */
    RATE("%", 5, 10),
    /** How late the latest twentieth of the samples arrives, against the promptest. */
    ARRIVAL_JITTER("ms", 40, 250),
    /** How much the strap's own time stamps stray, in a period. */
    STAMP_JITTER("%", 20, 50),
    /** Samples lost on the way. */
    LOSS_ON_THE_WAY("%", 0.1, 1),
    /** Samples lost before they were sent. */
    LOSS_IN_STRAP("%", 0.1, 1),
    /** Frames that the strap dropped because the line was full. */
    OVERFLOW("frames", 0, 20),
    /** How much faster or slower the strap's clock runs than the host's. */
    CLOCK_DRIFT("ppm", 100, 300),
    /** In a bend the upper node leans further than the lower one: how much further the lower one did. */
    NODE_ORDER("°", 3, 10),
    /** Angle at rest between up as announced and up as measured, worn upright. */
    AXIS_MAP("°", 30, 60),
    /** How far specific force at rest is off one g. */
    GRAVITY("%", 3, 10),
    /** What the gyroscope says at rest. A calibration takes it away, up to 10 °/s. */
    GYRO_BIAS("°/s", 3, 10),
    /** How much that strays. */
    GYRO_NOISE("°/s", 0.5, 3),
    /** Samples at the end of a sensor's range. */
    SATURATION("%", 0, 1),
    /** What is missing of a full battery. */
    BATTERY("% used", 80, 97),
    /** How long the strap takes to answer a command, 19 of 20. */
    ROUND_TRIP("ms", 100, 500),
    /** A cue is acknowledged, and the strap says that it began. */
    CUE("", 0, 0),
    /** It stops when told to, and starts again. */
    STOP_START("", 0, 0);

    private final String unit;
    private final double good;
    private final double usable;

    Check(String unit, double good, double usable) {
        this.unit = unit;
        this.good = good;
        this.usable = usable;
    }

    /** @return its id, lower-case */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return unit of its figure and bounds, empty text where it has none */
    public String unit() {
        return unit;
    }

    /** @return up to here a figure is as it should be */
    public double good() {
        return good;
    }

    /** @return up to here one can lift with it */
    public double usable() {
        return usable;
    }

    Status judge(double figure) {
        double size = Math.abs(figure);
        return size <= good ? Status.OK : size <= usable ? Status.NOTE : Status.FAILS;
    }
}
