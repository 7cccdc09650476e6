package org.backline.core.protocol.straplink;

import java.util.Arrays;

/** How long a strap takes to answer, from the last answers, without those to what was sent twice: to which sending is not known. */
final class RoundTrips {
    /** [ns] */
    private static final long MILLISECOND = 1_000_000;
    private static final long SHORTEST_PATIENCE = 300 * MILLISECOND;
    private static final long LONGEST_PATIENCE = 1_000 * MILLISECOND;
    private static final int REMEMBERED = 32;
    /** Share of the answers that the patience is to cover. */
    private static final double USUAL = 0.95;

    private final long[] last = new long[REMEMBERED];
    private int count;

    void add(long nanos) {
        last[count++ % REMEMBERED] = nanos;
    }

    /** @return how long to wait for a first answer: twice what it usually takes [ns] */
    long patience() {
        int known = Math.min(count, REMEMBERED);
        if (known == 0) {
            return SHORTEST_PATIENCE;
        }
        long[] sorted = Arrays.copyOf(last, known);
        Arrays.sort(sorted);
        long usual = sorted[(int) Math.ceil(USUAL * known) - 1];
        return Math.max(SHORTEST_PATIENCE, Math.min(2 * usual, LONGEST_PATIENCE));
    }
}
