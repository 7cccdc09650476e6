package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.backline.core.posture.Posture;
import org.backline.core.rep.PostureScript;
import org.backline.core.session.LiftEvent;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.io.evidence.Evidence;
import org.backline.io.source.SimulatedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class AsideTest {
    private static final String NAME = "backline-aside";

    @Test
    void whoBeginsSomethingGoesOn() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        try (Aside aside = new Aside()) {
            Supplier<String> found = aside.begin(() -> goneOn(gone) ? Thread.currentThread().getName() : "nobody went on");
            gone.countDown();

            assertThat(found.get()).isEqualTo(NAME);
        }
    }

    private static boolean goneOn(CountDownLatch gone) {
        try {
            return gone.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void aCurveThatWasPutAwayComesBackToTheLastBit() {
        List<Posture> first = new PostureScript(104).hold(2).setUp(30).rep(30).postures();
        List<Posture> second = new PostureScript(104).hold(3).rep(20).postures();
        try (Aside aside = new Aside()) {
            Supplier<List<Posture>> one = aside.putAway(first);
            Supplier<List<Posture>> other = aside.putAway(second);

            assertThat(other.get()).isEqualTo(second).isNotSameAs(second);
            assertThat(one.get()).isEqualTo(first);
            assertThat(one.get()).as("asked for again").isEqualTo(first);
        }
    }

    @Test
    void aMonitorGoesThroughClosedSetsThere() throws InterruptedException {
        List<Boolean> aside = new CopyOnWriteArrayList<>();
        try (Monitor monitor = Monitor.start(Evidence.session("straplink"),
                () -> new SimulatedSource(Scenarios.FIRST_SET, Optional.empty(), Setup.of(7)), new NoKeeper(), event -> {
                    if (event instanceof LiftEvent.SetRefined) {
                        aside.add(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).anyMatch(NAME::equals));
                    }
                })) {
            while (!monitor.events().finished()) {
                monitor.events().drain(event -> { }, Duration.ofSeconds(10));
            }
        }
        assertThat(aside).isNotEmpty().doesNotContain(false);
    }
}
