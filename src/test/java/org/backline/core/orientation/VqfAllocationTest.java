package org.backline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class VqfAllocationTest {
    private static final int SAMPLES = 100_000;

    @Test
    void aSampleAllocatesNothing() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean, "this JVM does not count allocations");
        com.sun.management.ThreadMXBean counter = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Vqf vqf = new Vqf(VqfParameters.PUBLISHED, 0.01);
        TimeAlignment alignment = new TimeAlignment();
        double[] rate = new double[3];
        double[] force = new double[3];
        long before = counter.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int k = 0; k < SAMPLES; k++) {
            rate[1] = Math.sin(k * 0.01);
            force[2] = 9.81;
            alignment.align(0.01, rate, force);
            vqf.turn(0.01, rate);
            vqf.correct(force);
        }
        long allocated = counter.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(allocated).isLessThan(SAMPLES);
    }
}
