package org.backline.core.device;

/** The last minute of questions for the time. The one that was answered the fastest tells best what delay the line still hides. */
final class Synchronisations {
    /** [s] */
    private static final double MEMORY = 60;
    private static final int CAPACITY = 64;

    private final double[] times = new double[CAPACITY];
    private final double[] roundTrips = new double[CAPACITY];
    private final double[] latencies = new double[CAPACITY];
    private int count;

    void clear() {
        count = 0;
    }

    /** @param time device time [s] @param roundTrip on the way, there and back [s] @param latency that it tells [s] */
    void add(double time, double roundTrip, double latency) {
        int at = count++ % CAPACITY;
        times[at] = time;
        roundTrips[at] = roundTrip;
        latencies[at] = latency;
    }

    /** @return what the best of the last minute tells [s], 0 if there is none */
    double latency() {
        double newest = count == 0 ? 0 : times[(count - 1) % CAPACITY];
        double best = Double.POSITIVE_INFINITY;
        double latency = 0;
        for (int i = 0; i < Math.min(count, CAPACITY); i++) {
            if (times[i] >= newest - MEMORY && roundTrips[i] < best) {
                best = roundTrips[i];
                latency = latencies[i];
            }
        }
        return latency;
    }
}
