package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.io.evidence.Evidence;
import org.backline.io.source.Pacing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The cable is pulled in the middle of a session: a strap that is a process, a monitor as the dashboard starts it, a standing wearer. */
@Timeout(300)
class ReplugTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final double STAND = 3.2;
    /** A busy machine may look at a sample so much after it was sent; a clock that began again would be off by the whole stand [s]. */
    private static final double LATE = 2;

    @TempDir
    Path folder;
    private Path port;
    private final List<LiftEvent> events = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        EmulatedStrap.buildForPty();
    }

    @BeforeEach
    void name() {
        port = folder.resolve("port");
    }

    private Monitor monitor() {
        SourceOpening opening = new SourceOpening(port.toString(), Pacing.REAL_TIME, KnownPorts.in(folder.resolve("ports")));
        return Monitor.start(Evidence.session(Protocols.standard().id()), opening, new NoKeeper(), event -> { });
    }

    /** A session whose wearer stood for it, and then loses the strap. */
    private void calibrateAndPull(EmulatedStrap strap, Monitor monitor) throws Exception {
        await(monitor, () -> !attitudes().isEmpty());
        double begins = latest() + 1;
        monitor.say(new Command.Calibrate(CalibrationStep.STAND, begins, begins + STAND));
        await(monitor, () -> kinds().contains(Kind.STAND));
        pull(strap, monitor);
    }

    private void pull(EmulatedStrap strap, Monitor monitor) throws Exception {
        strap.type("unplug");
        strap.awaitWord("unplugged");
        await(monitor, () -> monitor.state().phase() == LinkState.Phase.LOST);
        drainWhatIsOnItsWay(monitor);
        events.clear();
    }

    /** @return time from the port's return to the first attitude [s] */
    private double plugIn(EmulatedStrap strap, Monitor monitor) throws Exception {
        strap.type("plug");
        strap.awaitWord("port ");
        long back = System.nanoTime();
        await(monitor, () -> !attitudes().isEmpty());
        return (System.nanoTime() - back) / 1e9;
    }

    /** The loss is known before the last events of the time before it are told. */
    private void drainWhatIsOnItsWay(Monitor monitor) throws InterruptedException {
        int came = 1;
        while (came > 0) {
            came = monitor.events().drain(events::add, Duration.ofMillis(300));
        }
    }

    private void await(Monitor monitor, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() - end < 0) {
            monitor.events().drain(events::add, Duration.ofMillis(20));
        }
        assertThat(done.getAsBoolean()).as("happened within %s", SOON).isTrue();
    }

    private List<Double> attitudes() {
        return events.stream().filter(AttitudeUpdated.class::isInstance).map(e -> ((AttitudeUpdated) e).attitude().time()).toList();
    }

    private double latest() {
        return attitudes().get(attitudes().size() - 1);
    }

    private List<Kind> kinds() {
        return events.stream().filter(ConditionsChanged.class::isInstance)
                .map(e -> ((ConditionsChanged) e).conditions().calibration()).toList();
    }

    @Test
    void theSameBootStreamsAgainWithinTwoSecondsAndStaysCalibrated() throws Exception {
        try (EmulatedStrap strap = EmulatedStrap.standing(port, "a1"); Monitor monitor = monitor()) {
            await(monitor, () -> !attitudes().isEmpty());
            double first = latest();
            long firstAt = System.nanoTime();
            calibrateAndPull(strap, monitor);
            double shortest = plugIn(strap, monitor);
            for (int again = 0; again < 2; again++) {
                pull(strap, monitor);
                shortest = Math.min(shortest, plugIn(strap, monitor));
            }
            assertThat(shortest).as("until it streams again [s]").isLessThan(2);
            assertThat(latest() - first).as("the strap's clock went on").isCloseTo((System.nanoTime() - firstAt) / 1e9, within(LATE));
            assertThat(kinds()).as("changes of how the mounting is known").isEmpty();
        }
    }

    @Test
    void aNewBootIsTrustedOnceItsWearerStoodStill() throws Exception {
        try (EmulatedStrap strap = EmulatedStrap.standing(port, "a1"); Monitor monitor = monitor()) {
            calibrateAndPull(strap, monitor);
            strap.type("boot");
            await(monitor, () -> kinds().contains(Kind.STAND));
            assertThat(kinds()).containsExactly(Kind.UNCONFIRMED, Kind.STAND);
        }
    }

    @Test
    void anotherStrapOnTheSamePortIsNotCalibrated() throws Exception {
        try (Monitor monitor = monitorOf("a1")) {
            try (EmulatedStrap other = EmulatedStrap.standing(port, "b2")) {
                await(monitor, () -> !attitudes().isEmpty());
                assertThat(kinds()).last().isEqualTo(Kind.NOMINAL);
                assertThat(other.port()).isEqualTo(port);
            }
        }
    }

    /** @return a calibrated session whose strap is gone for good */
    private Monitor monitorOf(String uid) throws Exception {
        try (EmulatedStrap strap = EmulatedStrap.standing(port, uid)) {
            Monitor monitor = monitor();
            calibrateAndPull(strap, monitor);
            return monitor;
        }
    }
}
