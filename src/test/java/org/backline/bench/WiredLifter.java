package org.backline.bench;

import java.io.IOException;
import java.util.Optional;
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
import org.backline.io.source.Sources;

/** The simulated lifter's strap as a process at a serial port, for ever. */
final class WiredLifter {
    private static final Setup MARA = new Setup(17, 200, StrapRanges.CAREFUL);

    private WiredLifter() {
    }

    /** @param args the port */
    public static void main(String[] args) throws IOException {
        Source movements = new SimulatedSource(Scenarios.DEMO, Optional.of(Scenarios.NEXT_SET), MARA);
        try (SerialLink port = Sources.port(args[0]); Source paced = new PacedSource(movements, Pacing.REAL_TIME)) {
            awaitHost(port);
            new Player(paced, port).play();
        }
    }

    /** Whoever is not there yet would miss what the strap says of itself. */
    private static void awaitHost(SerialLink port) throws IOException {
        Input heard = port.next();
        while (heard instanceof Chunk chunk && chunk.bytes().length == 0) {
            heard = port.next();
        }
    }
}
