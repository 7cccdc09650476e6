package org.backline.io.source;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapIdentified.Capability;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.straplink.StrapLinkEncoder;
import org.backline.core.protocol.straplink.StrapLinkFormat;
import org.backline.core.session.Command;
import org.backline.core.simulation.Said;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The simulated lifter's strap, flat out: StrapLink bytes as a strap sends them, to be decoded like everything else, and what the
 * lifter says as marks at their place. The same scenario and setup give the same inputs.
 */
public final class SimulatedSource implements Source {
    /** From the end of a sample's interval to the host: one frame at 115200 baud is on its way for about that long. */
    private static final long LATENCY_NANOS = 3_000_000;
    private static final int BOOT_ID = 0xB0071;
    private static final int CAPABILITIES = 1 << Capability.HAPTIC.ordinal();

    private final Supplier<Optional<Scenario>> next;
    private final StrapLinkEncoder encoder = new StrapLinkEncoder(StrapLinkFormat.DEFAULT, this::arrive);
    private final Queue<Input> arrived = new ArrayDeque<>();
    private Simulation simulation;
    private Iterator<List<Sample>> samples;
    private Queue<Said> unsaid;
    private double time;
    private volatile boolean ended;

    /**
     * @param scenario what the lifter does
     * @param evermore what the lifter does after that, again and again; empty to end then
     * @param setup    who lifts and with which strap
     */
    public SimulatedSource(Scenario scenario, Optional<Scenario> evermore, Setup setup) {
        this(scenario, () -> evermore, setup);
    }

    /**
     * @param scenario what the lifter does first
     * @param next     asked whenever the lifter is done, what comes then; empty to end
     * @param setup    who lifts and with which strap
     */
    public SimulatedSource(Scenario scenario, Supplier<Optional<Scenario>> next, Setup setup) {
        this.next = next;
        this.simulation = Simulation.of(scenario, setup);
        this.samples = simulation.samples();
        this.unsaid = new ArrayDeque<>(simulation.said());
        encoder.accept(new StrapIdentified(setup.seed(), BOOT_ID, 0, 0, CAPABILITIES, "Backline demo lifter", "1.0", ""));
        encoder.accept(simulation.described());
    }

    @Override
    public @Nullable Input next() {
        while (arrived.isEmpty() && !ended) {
            advance();
        }
        return arrived.poll();
    }

    @Override
    public void close() {
        ended = true;
    }

    private void advance() {
        if (samples.hasNext()) {
            List<Sample> instant = samples.next();
            time = instant.get(0).time();
            while (!unsaid.isEmpty() && unsaid.element().time() <= time) {
                arrived.add(new Mark(hostNanos(), command(unsaid.remove())));
            }
            instant.forEach(encoder::accept);
        } else {
            next.get().ifPresentOrElse(this::goOn, this::finish);
        }
    }

    private void goOn(Scenario scenario) {
        simulation = simulation.then(scenario);
        samples = simulation.samples();
        unsaid = new ArrayDeque<>(simulation.said());
    }

    private void finish() {
        encoder.finish();
        ended = true;
    }

    private void arrive(byte[] frame) {
        arrived.add(new Chunk(hostNanos(), frame));
    }

    private long hostNanos() {
        return Math.round(time * 1e9) + LATENCY_NANOS;
    }

    private static Command command(Said word) {
        if (word instanceof Said.Calibrating calibrating) {
            return new Command.Calibrate(step(calibrating.pose()), calibrating.from(), calibrating.to());
        } else if (word instanceof Said.Loaded loaded) {
            return new Command.SetLoad(loaded.kilograms());
        }
        return new Command.SelectExercise(((Said.Chose) word).exercise());
    }

    private static CalibrationStep step(Said.Pose pose) {
        return switch (pose) {
            case STAND -> CalibrationStep.STAND;
            case BEND -> CalibrationStep.BEND;
            case FULL_BEND -> CalibrationStep.RANGE;
        };
    }
}
