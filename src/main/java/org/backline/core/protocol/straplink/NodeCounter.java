package org.backline.core.protocol.straplink;

/**
 * Knows which sample of a node comes next and when, and so tells what a data frame leaves out.
 * Indexes are modulo 2³² on the wire and unwrapped here.
 */
final class NodeCounter {
    /** What a frame is to the node. */
    enum Verdict { CONTINUES, DUPLICATE, BREAKS }

    private static final long MODULUS = 1L << 32;
    /** How far a time may lie from what the index says [µs]. */
    private static final long SLACK = 50_000;
    /** Samples at most so far behind [µs] came twice; from further back the strap, or whoever plays one, began anew. */
    private static final long MEMORY = 1_000_000;

    private boolean known;
    private long next;
    private long nextMicros;
    private long unsent;
    private long linkLosses;

    /** @return whether the frame goes on where the last one of this node ended, allowing for samples lost between */
    Verdict judge(Imu16 data, long spacing) {
        if (!known) {
            return Verdict.CONTINUES;
        }
        long gap = gap(data);
        long late = data.start() - nextMicros;
        if (gap < MODULUS / 2) {
            return fits(late - gap * spacing, spacing) ? Verdict.CONTINUES : Verdict.BREAKS;
        }
        long behind = (MODULUS - gap) * spacing;
        return behind <= MEMORY && fits(late + behind, spacing) ? Verdict.DUPLICATE : Verdict.BREAKS;
    }

    /**
     * Moves on to the frame's first sample.
     *
     * @param losses frames that the link has lost so far, in all
     * @return samples that the link lost before it
     */
    long advance(Imu16 data, long spacing, long losses) {
        long gap = known ? gap(data) : 0;
        long lostByLink = losses != linkLosses ? gap : 0;
        unsent += gap - lostByLink;
        next = known ? next + gap : Integer.toUnsignedLong(data.index());
        nextMicros = data.start() + data.count() * spacing;
        linkLosses = losses;
        known = true;
        return lostByLink;
    }

    /** @return the number of the next sample, which came */
    long take() {
        return next++;
    }

    /** Leaves out the next sample: the frame has a place for it, but no measurement. */
    void leaveOut() {
        next++;
        unsent++;
    }

    /** @return samples that the strap did not measure or send since the last that it did; told once */
    long takeUnsent() {
        long told = unsent;
        unsent = 0;
        return told;
    }

    private long gap(Imu16 data) {
        return Math.floorMod(data.index() - next, MODULUS);
    }

    private static boolean fits(long error, long spacing) {
        return Math.abs(error) < Math.max(2 * spacing, SLACK);
    }
}
