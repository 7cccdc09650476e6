package org.backline.core.device;

/**
 * When, by the host's monotonic clock, something happened on the strap. Angles need none of this; cues with a deadline, drift figures
 * and the joining of two boots do.
 *
 * <p>Samples arrive late by a delay that is never less than some constant: {@link ArrivalWindow} finds the line of those that were not
 * held up. {@link Synchronisations} then tell how long that constant is. The result never goes back; it follows what is found by at most
 * 500 millionths, while it is being found (the first 8 s) faster. It begins anew when the strap's clock goes back, or when both clocks
 * disagree by more than 250 ms for 3 s (the host slept). Belongs to one thread; bounded, and makes no garbage.
 */
public final class StrapClock {
    private static final double NANOS = 1e9;
    /** How fast the result follows what is found [1]. */
    private static final double SLEW = 500e-6;
    /** And while it is being found [1]. */
    private static final double SLEW_AT_FIRST = 0.5;
    /** Frames of two nodes overlap a little; more than this is another clock [s]. */
    private static final double MOST_OVERLAP = 1;
    /** [s] */
    private static final double DISAGREEMENT = 0.250;
    /** For so long they may disagree [s]. */
    private static final double PATIENCE = 3;
    /** An answer that took longer tells nothing [s]. */
    private static final double LONGEST_ROUND_TRIP = 1;

    private final ArrivalWindow arrivals = new ArrivalWindow();
    private final Synchronisations synchronisations = new Synchronisations();
    private boolean begun;
    private double firstDevice;
    private long firstHost;
    private double latest;
    private double delay;
    private double latency;
    private double disagreesSince = Double.NaN;
    private boolean settled;

    /** Forgets everything: the strap booted anew. */
    public void reset() {
        begun = false;
    }

    /**
     * Takes that a sample arrived.
     *
     * @param device when it was measured, strap clock [s]
     * @param host   when the read came back that completed it, host's clock [ns]
     */
    public void update(double device, long host) {
        if (begun && device - firstDevice < latest - MOST_OVERLAP) {
            reset();
        }
        if (!begun) {
            begin(device, host);
        }
        double time = device - firstDevice;
        double raw = (host - firstHost) / NANOS - time;
        if (time >= latest && !disagrees(device, host, raw)) {
            arrivals.add(time, raw);
            follow(time);
        }
    }

    /**
     * Takes that the strap told its time.
     *
     * @param sent     when the question was sent, host's clock [ns]
     * @param received when it was in the strap, strap clock [s]
     * @param replied  when the strap answered [s]
     * @param answered when the answer was read, host's clock [ns]
     */
    public void synchronise(long sent, double received, double replied, long answered) {
        double roundTrip = (answered - sent) / NANOS - (replied - received);
        if (begun && replied >= received && roundTrip >= 0 && roundTrip <= LONGEST_ROUND_TRIP) {
            double time = (received + replied) / 2 - firstDevice;
            double middle = ((sent - firstHost) + (answered - firstHost)) / (2 * NANOS);
            synchronisations.add(time, roundTrip, arrivals.delay(time) + time - middle);
            latency = synchronisations.latency();
        }
    }

    /** @return whether anything is known */
    public boolean known() {
        return begun;
    }

    /** @return whether the strap was heard for long enough to tell how fast its clock runs */
    public boolean settled() {
        return begun && settled;
    }

    /** @param device strap clock [s] @return the same moment by the host's clock [ns]; ask {@link #known()} first */
    public long hostNanos(double device) {
        double time = device - firstDevice;
        return firstHost + Math.round((time + delay + arrivals.skew() * (time - latest)) * NANOS);
    }

    /** @param host host's clock [ns] @return the same moment by the strap's clock [s]; ask {@link #known()} first */
    public double device(long host) {
        double skew = arrivals.skew();
        return firstDevice + ((host - firstHost) / NANOS - delay + skew * latest) / (1 + skew);
    }

    /** @return how much slower the strap's clock runs than the host's [1], 0 until settled */
    public double skew() {
        return settled() ? arrivals.skew() : 0;
    }

    private void begin(double device, long host) {
        begun = true;
        settled = false;
        firstDevice = device;
        firstHost = host;
        latest = 0;
        delay = 0;
        latency = 0;
        disagreesSince = Double.NaN;
        arrivals.clear();
        synchronisations.clear();
    }

    /** A frame that was held up disagrees for a moment; two clocks that came apart disagree until one of them is given up. */
    private boolean disagrees(double device, long host, double raw) {
        double time = device - firstDevice;
        if (latest == 0 || Math.abs(raw - arrivals.delay(time)) <= DISAGREEMENT) {
            disagreesSince = Double.NaN;
            return false;
        }
        double now = time + raw;
        if (Double.isNaN(disagreesSince)) {
            disagreesSince = now;
        } else if (now - disagreesSince > PATIENCE) {
            begin(device, host);
        }
        return true;
    }

    private void follow(double time) {
        if (!settled && arrivals.settled()) {
            settled = true;
            synchronisations.clear();
        }
        double most = (settled ? SLEW : SLEW_AT_FIRST) * (time - latest);
        double wanted = arrivals.delay(time) - latency;
        delay += latest == 0 ? wanted - delay : Math.max(-most, Math.min(most, wanted - delay));
        latest = time;
    }
}
