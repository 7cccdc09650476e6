package org.backline.core.posture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.SamplingInterval;

/**
 * Makes pairs of two nodes that are sampled at different instants. A pair comes with the attitude that completes it and has its time, so
 * that nothing is delayed; the other one, at most {@link #FURTHEST_APART} of a sampling interval old, is turned on at its own rate. Two
 * attitudes of equal time are paired as they are.
 *
 * <p>Attitudes may come in any order between the nodes (a strap may send ten of one, then ten of the other). One whose partner was lost
 * gives no pair. Reaching further than half an interval keeps clocks that slowly slide past each other from changing partners to and fro.
 */
final class Pairing {
    private static final double FURTHEST_APART = 0.75;
    private static final int MOST_WAITING = 256;

    private final int lowerNode;
    private final Deque<Attitude> lower = new ArrayDeque<>();
    private final Deque<Attitude> upper = new ArrayDeque<>();
    private final SamplingInterval interval;
    private double lastLower = Double.NaN;

    /** @param nominalRate of each node [Hz], until the attitudes' times say otherwise */
    Pairing(int lowerNode, double nominalRate) {
        this.lowerNode = lowerNode;
        this.interval = new SamplingInterval(1 / nominalRate);
    }

    /** @param attitude the next one of either node */
    Optional<AttitudePair> update(Attitude attitude) {
        boolean isLower = attitude.node().id() == lowerNode;
        if (isLower) {
            interval.update(attitude.time() - lastLower);
            lastLower = attitude.time();
        }
        Deque<Attitude> own = isLower ? lower : upper;
        own.addLast(attitude);
        if (own.size() > MOST_WAITING) {
            own.removeFirst();
        }
        dropWidowed();
        return lower.isEmpty() || upper.isEmpty() ? Optional.empty()
                : Optional.of(AttitudePair.of(lower.removeFirst(), upper.removeFirst()));
    }

    void clear() {
        lower.clear();
        upper.clear();
        lastLower = Double.NaN;
    }

    /** Each node's attitudes come in order: one that is too old for the other node's first will never find a partner. */
    private void dropWidowed() {
        while (!lower.isEmpty() && !upper.isEmpty()) {
            double ahead = upper.getFirst().time() - lower.getFirst().time();
            if (Math.abs(ahead) <= FURTHEST_APART * interval.seconds()) {
                return;
            }
            (ahead > 0 ? lower : upper).removeFirst();
        }
    }
}
