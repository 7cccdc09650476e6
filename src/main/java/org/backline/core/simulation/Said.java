package org.backline.core.simulation;

/** What the lifter tells the program on the way, as a person at the screen would. Times [s], strap clock. */
public sealed interface Said {

    /** @return when it is said */
    double time();

    /** What the lifter does for a calibration. */
    enum Pose { STAND, BEND, FULL_BEND }

    /** "Calibrate with what comes now." */
    record Calibrating(double time, Pose pose, double from, double to) implements Said {
    }

    /** What lies on the bar [kg]. */
    record Loaded(double time, double kilograms) implements Said {
    }

    /** Which exercise comes, by its id. */
    record Chose(double time, String exercise) implements Said {
    }
}
