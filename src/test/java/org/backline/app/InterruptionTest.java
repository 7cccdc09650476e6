package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InterruptionTest {

    @Test
    @Timeout(300)
    void theProcessIsHeldUntilTheWorkHasEnded() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Interruption interruption = Interruption.then(stopped::countDown);
        Thread asking = new Thread(interruption::ask);
        asking.start();
        assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(interruption.asked()).isTrue();
        assertThat(asking.isAlive()).isTrue();
        interruption.close();
        asking.join();
    }

    @Test
    void workThatEndsByItselfIsNotStopped() {
        CountDownLatch stopped = new CountDownLatch(1);
        Interruption interruption = Interruption.then(stopped::countDown);
        interruption.close();
        assertThat(interruption.asked()).isFalse();
        assertThat(stopped.getCount()).isOne();
    }
}
