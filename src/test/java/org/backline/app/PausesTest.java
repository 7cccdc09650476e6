package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the benchmark of alerts says of collections is worth nothing if they are not where it says they are. */
class PausesTest {
    private static final int TRIES = 20;
    private static final int PATIENCE = 200;
    /** Less than the time from the start of a process to where collections begin to count it. */
    private static final long NEAR = TimeUnit.MILLISECONDS.toNanos(25);

    @Test
    void aCollectionIsFoundWhenItWas() {
        assertThat(IntStream.range(0, TRIES).anyMatch(i -> found())).isTrue();
    }

    private static boolean found() {
        Pauses pauses = new Pauses();
        long from = System.nanoTime();
        System.gc();
        long to = System.nanoTime();
        List<Pauses.Pause> told = told(pauses);
        return !told.isEmpty() && told.stream().allMatch(pause -> pause.from() >= from - NEAR && pause.to() <= to + NEAR);
    }

    /** Collections are told of by a thread of their own. */
    private static List<Pauses.Pause> told(Pauses pauses) {
        for (int i = 0; i < PATIENCE && pauses.all().isEmpty(); i++) {
            LockSupport.parkNanos(NEAR);
        }
        return pauses.all();
    }
}
