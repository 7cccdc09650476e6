package org.backline.gui.model;

/**
 * The session's clock as the screen shows it: it runs smoothly with the host's between arrivals, and is drawn towards the strap's by
 * each of them. Data come in bursts; charts that followed them would stutter.
 */
final class ScreenClock {
    /** It follows the strap's clock by this share of the difference per frame. */
    private static final double GAIN = 0.1;
    /** Beyond this it does not follow but jumps [s]. */
    private static final double JUMP = 0.5;

    private long lastTick;
    private long lastArrival;
    private double now;

    /** A frame in which data arrived, the newest of this time [s]. @param pace seconds of the session in one of the host's */
    void arrived(double latest, long hostNanos, double pace) {
        double expected = now + pace * seconds(lastTick, hostNanos);
        double ahead = latest - expected;
        now = Math.abs(ahead) > JUMP ? latest : expected + GAIN * ahead;
        lastArrival = hostNanos;
        lastTick = hostNanos;
    }

    /** A frame without data. @param pace seconds of the session in one of the host's; while it stands still nothing is missed */
    void passed(long hostNanos, double pace) {
        now += pace * seconds(lastTick, hostNanos);
        if (pace == 0) {
            lastArrival += hostNanos - lastTick;
        }
        lastTick = hostNanos;
    }

    void restart() {
        now = 0;
    }

    /** @return [s], session clock */
    double now() {
        return now;
    }

    /** @return the host's clock at the newest frame [s] */
    double host() {
        return lastTick * 1e-9;
    }

    /** @return how long ago, by the host's clock, data arrived last [s] */
    double silence() {
        return seconds(lastArrival, lastTick);
    }

    private static double seconds(long from, long to) {
        return Math.max(0, (to - from) * 1e-9);
    }
}
