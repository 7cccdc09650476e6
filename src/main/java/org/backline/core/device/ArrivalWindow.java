package org.backline.core.device;

/**
 * The last half minute of arrivals, and the straight line that no arrival came before: what is left of a link's delay when its chance
 * is taken away. The line is the edge over the window's middle of the lower convex hull of the points (device time, host time minus
 * device time) (Moon, Skelly and Towsley 1999; Zhang, Liu and Xia 2002); until there are 8 s of points, or if that edge is steeper than
 * any clock, it is the lowest point, level.
 *
 * <p>Holds the earliest of each sixteenth of a second, which moves the line by no more than a few microseconds; bounded, and makes no
 * garbage.
 */
final class ArrivalWindow {
    /** Below this there is no telling skew from chance [s]. */
    static final double LEAST_SPAN = 8;
    /** [s] */
    private static final double LENGTH = 30;
    private static final double PER_SECOND = 16;
    private static final int CAPACITY = (int) (LENGTH * PER_SECOND) + 2;
    /** No clock is further off [1]. */
    private static final double MOST_SKEW = 300e-6;

    private final double[] times = new double[CAPACITY];
    private final double[] delays = new double[CAPACITY];
    private final int[] hull = new int[CAPACITY];
    private int first;
    private int count;
    private double since;
    private double origin;
    private double level;
    private double skew;

    /** Forgets everything. */
    void clear() {
        count = 0;
        skew = 0;
    }

    /** Takes the next arrival. @param time device time [s], not before the last one's @param delay host time minus device time [s] */
    void add(double time, double delay) {
        if (count == 0) {
            since = time;
        }
        boolean sameStretch = count > 0 && Math.floor(time * PER_SECOND) == Math.floor(times[newest()] * PER_SECOND);
        if (!sameStretch) {
            push(time, delay);
        } else if (delay < delays[newest()]) {
            times[newest()] = time;
            delays[newest()] = delay;
        } else {
            return;
        }
        fit();
    }

    /** @return whether there is a line that tells skew */
    boolean settled() {
        return count > 1 && times[newest()] - since >= LEAST_SPAN;
    }

    /** @return the line's delay at a device time [s] */
    double delay(double time) {
        return level + skew * (time - origin);
    }

    /** @return how much faster the host's clock runs than the device's [1] */
    double skew() {
        return skew;
    }

    private void push(double time, double delay) {
        while (count > 0 && (count == CAPACITY || times[first] < time - LENGTH)) {
            first = (first + 1) % CAPACITY;
            count--;
        }
        count++;
        times[newest()] = time;
        delays[newest()] = delay;
    }

    private void fit() {
        if (!settled() || !edgeOverMiddle((times[first] + times[newest()]) / 2)) {
            int lowest = first;
            for (int i = 1; i < count; i++) {
                lowest = delays[at(i)] < delays[lowest] ? at(i) : lowest;
            }
            set(lowest, 0);
        }
    }

    /** @return whether the hull has a credible edge there, which then is the line */
    private boolean edgeOverMiddle(double middle) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            while (size > 1 && slope(hull[size - 2], at(i)) <= slope(hull[size - 2], hull[size - 1])) {
                size--;
            }
            hull[size++] = at(i);
        }
        int right = 1;
        while (right < size - 1 && times[hull[right]] < middle) {
            right++;
        }
        double found = slope(hull[right - 1], hull[right]);
        if (Math.abs(found) <= MOST_SKEW) {
            set(hull[right], found);
            return true;
        }
        return false;
    }

    private void set(int point, double slope) {
        origin = times[point];
        level = delays[point];
        skew = slope;
    }

    private double slope(int from, int to) {
        return (delays[to] - delays[from]) / (times[to] - times[from]);
    }

    private int newest() {
        return at(count - 1);
    }

    private int at(int i) {
        return (first + i) % CAPACITY;
    }
}
