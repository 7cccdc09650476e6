package org.backline.core.session;

import org.backline.core.device.Sample;

/**
 * Session time: the strap's clock of its first segment, unchanged. A strap that boots anew counts from somewhere else; its new clock is
 * then laid on by the host's time that passed meanwhile. Belongs to one thread.
 */
final class SessionClock {
    private static final double NANOS = 1e9;
    /** A new segment never follows without a break: what lies between is not known [s]. */
    private static final double LEAST_BREAK = 0.2;

    /** A segment whose clock fits the host's time this well [s] is of the same boot: its clock simply went on. */
    private static final double SAME_CLOCK = 0.5;

    private long host;
    private long lastHost;
    private double last;
    private double offset;
    private int segment = -1;

    /** Tells the host's time of what comes next [ns since the session's start]. */
    void received(long hostNanos) {
        host = hostNanos;
    }

    /** @return whether the sample begins another segment than the one before it */
    boolean breaksAt(Sample sample) {
        return segment >= 0 && sample.segment() != segment;
    }

    /** @return the sample with its time as session time */
    Sample stamp(Sample sample) {
        if (breaksAt(sample)) {
            double passed = (host - lastHost) / NANOS;
            double onward = sample.time() + offset - last;
            if (onward <= 0 || Math.abs(onward - passed) > SAME_CLOCK) {
                offset = last + Math.max(passed, LEAST_BREAK) - sample.time();
            }
        }
        segment = sample.segment();
        lastHost = host;
        last = Math.max(last, sample.time() + offset);
        return offset == 0 ? sample
                : new Sample(sample.node(), sample.segment(), sample.sequence(), sample.time() + offset, sample.specificForce(),
                sample.angularRate(), sample.clipped());
    }

    /** @return the latest session time known [s] */
    double now() {
        return last;
    }
}
