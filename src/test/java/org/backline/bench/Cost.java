package org.backline.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What work costs the thread that does it.
 *
 * @param nanoseconds of CPU time
 * @param bytes       allocated
 */
record Cost(double nanoseconds, double bytes) {
    static final Cost NONE = new Cost(0, 0);
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** @return all that this thread has cost so far */
    static Cost soFar() {
        return new Cost(THREAD.getCurrentThreadCpuTime(), THREAD.getCurrentThreadAllocatedBytes());
    }

    Cost plus(Cost more) {
        return new Cost(nanoseconds + more.nanoseconds, bytes + more.bytes);
    }

    Cost minus(Cost less) {
        return new Cost(nanoseconds - less.nanoseconds, bytes - less.bytes);
    }

    Cost per(double pairs) {
        return new Cost(nanoseconds / pairs, bytes / pairs);
    }

    /** @return the least of both in either: what other programs took away counts for nothing */
    Cost least(Cost other) {
        return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
}
