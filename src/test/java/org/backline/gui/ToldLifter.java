package org.backline.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.backline.core.session.Procedure.Step;
import org.backline.core.simulation.Movements;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.source.PacedSource;
import org.backline.io.source.Pacing;
import org.backline.io.source.Player;
import org.backline.io.source.SerialLink;
import org.backline.io.source.SimulatedSource;

/**
 * A simulated lifter at the other end of a serial cable who does what the window asks for, and lifts a few sets once nothing is asked
 * for any more. The strap sends bytes and nothing else; whatever is said, the window says.
 */
final class ToldLifter implements AutoCloseable {
    private static final Setup MARA = new Setup(17, 208, StrapRanges.CAREFUL);

    private final OpenWindow window;
    private final PacedSource movements;
    private final SerialLink port;
    private CompletableFuture<Void> lifting = CompletableFuture.completedFuture(null);
    private Optional<Step> done = Optional.empty();
    private boolean calibrating;
    private int sets;

    /**
     * @param cable end of the cable where the strap is
     * @param speed how many times as fast as people do it
     * @param sets  to lift after the calibration, each after a rest
     */
    ToldLifter(OpenWindow window, Path cable, double speed, int sets) throws IOException {
        this.window = window;
        this.sets = sets;
        movements = new PacedSource(new SimulatedSource(Movements.STILL, () -> Optional.of(next()), MARA), new Pacing(speed));
        port = SerialLink.open(cable.toString(), SerialLink.USUAL_BAUD);
    }

    void start() {
        lifting = CompletableFuture.runAsync(this::lift);
    }

    private void lift() {
        try {
            new Player(movements, port).play();
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
            return movement(asked.get());
        }
        return calibrating && !underWay && sets-- > 0 ? Scenarios.NEXT_SET : Movements.STILL;
    }

    private static Scenario movement(Step step) {
        return switch (step) {
            case STAND, ZERO, ALERTS -> Movements.STAND;
            case BEND -> Movements.BENDS;
            case RANGE -> Movements.FULL_BEND;
            case HINGE -> Movements.HINGES;
        };
    }

    @Override
    public void close() {
        movements.close();
        lifting.join();
        port.close();
    }
}
