package org.backline.core.device;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Looks for the rate at which something on a serial line makes sense: each is tried for as long as a strap may take to boot and to be
 * called, the likely ones first, around and around. Pure; time is the caller's. One thread.
 */
public final class BaudSearch {
    /** A strap is listened to for 0.3 s and called for 5 s. */
    public static final long PATIENCE_NANOS = 5_300_000_000L;
    private static final List<Integer> RATES = List.of(115_200, 921_600, 460_800, 230_400, 57_600, 38_400, 9_600, 1_000_000);

    private final List<Integer> rates = new ArrayList<>();
    private boolean begun;
    private boolean found;
    private long since;
    private int at;

    /** @param first the rate to begin with: the one that worked last time, or the usual one [bit/s] */
    public BaudSearch(int first) {
        rates.add(first);
        RATES.stream().filter(rate -> rate != first).forEach(rates::add);
    }

    /** @return the rate that is tried now, or that was found [bit/s] */
    public int baud() {
        return rates.get(at);
    }

    /** @return whether {@link #baud} is known to be right */
    public boolean found() {
        return found;
    }

    /** What came makes sense at this rate. */
    public void recognised() {
        found = true;
    }

    /** The line went away and is back: the time for this rate begins anew. */
    public void restart() {
        begun = false;
    }

    /** @param nanos monotonic time [ns] @return the rate to change to now, empty to stay */
    public OptionalInt update(long nanos) {
        if (!begun) {
            begun = true;
            since = nanos;
        }
        if (found || nanos - since < PATIENCE_NANOS) {
            return OptionalInt.empty();
        }
        since = nanos;
        at = (at + 1) % rates.size();
        return OptionalInt.of(baud());
    }
}
