package org.backline.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.backline.core.session.Procedure.Step;
import org.backline.core.simulation.Movements;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import org.backline.io.source.Player;
import org.backline.io.source.SerialLink;
import org.backline.io.source.SimulatedSource;
import org.backline.io.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A simulated lifter at the other end of a serial cable who does what the window asks for, and lifts a set when the test wants one and
 * nothing is asked for any more. The strap sends bytes and nothing else; whatever is said, the window says.
 */
final class ToldLifter implements AutoCloseable {
    private static final Setup MARA = new Setup(17, 208, StrapRanges.CAREFUL);
    private static final Duration LET_GO = Duration.ofSeconds(20);

    private final OpenWindow window;
    private final PacedSource movements;
    private final SerialLink port;
    private CompletableFuture<Void> lifting = CompletableFuture.completedFuture(null);
    private final List<Step> did = new CopyOnWriteArrayList<>();
    private final AtomicInteger sets = new AtomicInteger();
    private Optional<Step> done = Optional.empty();
    private boolean calibrating;

    /**
     * @param cable end of the cable where the strap is
     * @param speed how many times as fast as people do it
     */
    ToldLifter(OpenWindow window, Path cable, double speed) throws IOException {
        this.window = window;
        movements = new PacedSource(new SimulatedSource(Movements.STILL, () -> Optional.of(next()), MARA), new Pacing(speed));
        port = SerialLink.open(cable.toString(), SerialLink.USUAL_BAUD);
    }

    void start() {
        lifting = CompletableFuture.runAsync(this::lift);
    }

    /** Has one more set lifted after the calibration, and after a rest. */
    void wantSet() {
        sets.incrementAndGet();
    }

    /** @return whether the window asked for this step, and it was done */
    boolean did(Step step) {
        return did.contains(step);
    }

    private void lift() {
        try {
            new Player(new Line(movements), port).play();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the window, as someone who is done with one movement does. */
    private Scenario next() {
        Optional<Step> asked = window.see(each -> each.shell().calibrate().asked());
        boolean underWay = window.see(each -> each.shell().calibrate().underWay());
        boolean again = asked.equals(done);
        done = asked;
        calibrating |= underWay;
        if (asked.isPresent() && !again) {
            did.add(asked.get());
            return movement(asked.get());
        }
        boolean lifts = calibrating && !underWay && sets.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        return lifts ? Scenarios.NEXT_SET : Movements.STILL;
    }

    private static Scenario movement(Step step) {
        return switch (step) {
            case STAND, ALERTS -> Movements.STAND;
            case BEND -> Movements.BENDS;
            case RANGE -> Movements.FULL_BEND;
            case HINGE -> Movements.HINGES;
        };
    }

    /** A line has a rate: whoever was late does not send all at once what no strap could. */
    private record Line(Source source) implements Source {
        private static final double NANOS_PER_BYTE = 1e9 / 140_000;

        @Override
        public @Nullable Input next() throws IOException {
            Input input = source.next();
            if (input instanceof Chunk chunk) {
                LockSupport.parkNanos((long) (chunk.bytes().length * NANOS_PER_BYTE));
            }
            return input;
        }

        @Override
        public void close() {
            source.close();
        }
    }

    /** A window that is gone reads nothing any more: the cable fills, and a write that waits for it ends when the port is closed. */
    @Override
    public void close() {
        movements.close();
        port.close();
        lifting.orTimeout(LET_GO.toSeconds(), TimeUnit.SECONDS).join();
    }
}
