package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.backline.app.LinkState.Phase;
import org.backline.core.session.Command;
import org.backline.core.session.Session;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Evidence;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.backline.io.source.Inputs;
import org.backline.io.source.Link;
import org.backline.io.source.Source;
import org.backline.io.source.SourceException;
import org.backline.io.source.SourceException.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
@Timeout(300)
class MonitorTest {
    private static final Session SESSION = Evidence.session("straplink-1");
    private static final Chunk CHUNK = new Chunk(5, new byte[] {'\n'});

    private final Keepsake kept = new Keepsake();

    private static void awaitEnd(Monitor monitor) throws InterruptedException {
        while (!monitor.events().finished()) {
            monitor.events().drain(event -> { }, Duration.ofSeconds(10));
        }
    }

    /** A link without end that is connected or not, as told. Each input is 100 ms after the last. */
    private static final class Tide implements Link {
        private final AtomicLong count = new AtomicLong();
        private final CountDownLatch thirdRead = new CountDownLatch(3);
        private volatile boolean connected;
        private volatile boolean closed;

        @Override
        public @Nullable Input next() {
            thirdRead.countDown();
            return closed ? null : new Chunk(count.incrementAndGet() * 100_000_000, new byte[0]);
        }

        @Override
        public void reopen() {
            connected = false;
        }

        @Override
        public void send(byte[] wire) {
            assertThat(connected).isTrue();
        }

        @Override
        public boolean connected() {
            return connected;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Gives one input, then has a fault. */
    private static final class Breaking implements Source {
        private final Inputs inputs;

        Breaking(Input input) {
            this.inputs = new Inputs(List.of(input));
        }

        @Override
        public Input next() {
            Input input = inputs.next();
            if (input == null) {
                throw new IllegalStateException("a fault, for the test");
            }
            return input;
        }

        @Override
        public void close() {
            inputs.close();
        }
    }

    @Test
    void theSourceIsOpenedOnTheRunsOwnThread() throws Exception {
        CountDownLatch mayOpen = new CountDownLatch(1);
        CompletableFuture<String> thread = new CompletableFuture<>();
        try (Monitor monitor = Monitor.start(SESSION, () -> {
            thread.complete(Thread.currentThread().getName());
            awaitQuietly(mayOpen);
            return new Inputs(List.of(CHUNK));
        }, kept, event -> { })) {
            assertThat(thread.get(120, TimeUnit.SECONDS)).isEqualTo("backline-run");
            assertThat(monitor.state().phase()).isEqualTo(Phase.OPENING);
            assertThat(monitor.session()).isEqualTo(SESSION);
            mayOpen.countDown();
            awaitEnd(monitor);
            assertThat(monitor.state().phase()).isEqualTo(Phase.FINISHED);
            assertThat(kept.inputs()).containsExactly(CHUNK);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatWasSaidBeforeTheSourceWasOpenComesFirst() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        try (Monitor monitor = Monitor.start(SESSION, () -> {
            awaitQuietly(said);
            return new Inputs(List.of(CHUNK));
        }, kept, event -> { })) {
            monitor.say(new Command.StartSet());
            said.countDown();
            awaitEnd(monitor);
        }
        assertThat(kept.inputs()).containsExactly(new Mark(0, new Command.StartSet()), CHUNK);
    }

    @Test
    void aSourceThatCannotBeOpenedIsAStateAndLeavesNoSession() throws Exception {
        SourceException failure = new SourceException(Problem.PORT_BUSY, "the port is in use");
        try (Monitor monitor = Monitor.start(SESSION, () -> {
            throw failure;
        }, kept, event -> { })) {
            awaitEnd(monitor);
            assertThat(monitor.state()).satisfies(state -> {
                assertThat(state.phase()).isEqualTo(Phase.FAILED);
                assertThat(state.reason()).isEqualTo("the port is in use");
                assertThat(state.stored()).isFalse();
            });
            assertThat(monitor.failure()).containsSame(failure);
            assertThat(kept.story()).isEmpty();
        }
    }

    @Test
    void aFaultOfOursEndsTheRunLoudlyAndKeepsWhatCame() throws Exception {
        try (Monitor monitor = Monitor.start(SESSION, () -> new Breaking(CHUNK), kept, event -> { })) {
            awaitEnd(monitor);
            assertThat(monitor.state().phase()).isEqualTo(Phase.FAILED);
            assertThat(monitor.state().reason()).contains("Backline itself failed");
            assertThat(monitor.failure()).isPresent();
        }
        assertThat(kept.inputs()).containsExactly(CHUNK);
        assertThat(kept.story()).endsWith("end");
    }

    @Test
    void closingEndsAStreamThatWouldNotEnd() {
        Tide tide = new Tide();
        tide.connected = true;
        Monitor monitor = Monitor.start(SESSION, () -> tide, kept, event -> { });
        monitor.close();
        assertThat(monitor.state().phase()).isEqualTo(Phase.FINISHED);
        assertThat(monitor.failure()).isEmpty();
        assertThat(tide.closed).isTrue();
        assertThat(kept.story()).endsWith("end");
        long elapsed = monitor.state().elapsed();
        assertThat(monitor.state().elapsed()).as("time stands still after the end").isEqualTo(elapsed);
    }

    @Test
    void aLostLinkIsAState() throws Exception {
        Tide tide = new Tide();
        try (Monitor monitor = Monitor.start(SESSION, () -> tide, kept, event -> { })) {
            tide.thirdRead.await();
            assertThat(monitor.state()).satisfies(state -> {
                assertThat(state.phase()).isEqualTo(Phase.LOST);
                assertThat(state.reason()).isNotBlank();
                assertThat(state.stored()).isTrue();
            });
        }
    }
}
