package org.backline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.backline.core.device.Decoder;
import org.backline.core.device.StreamSettings;
import org.backline.core.math.Angle;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Session;
import org.backline.core.simulation.QuickLifts;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.CaptureWriter;
import org.backline.io.evidence.Input;
import org.backline.io.sound.AlertSound;
import org.backline.io.source.Pacing;
import org.backline.io.source.PtyPair;
import org.backline.io.source.SimulatedCapture;
import org.backline.io.source.Source;

/**
 * The C core as a process lifts over and over, a tap in the cable notes every byte, and the program listens as it does for a person: history,
 * sound and cues switched on. Afterwards the tapped bytes go through the pipeline once more, which tells the bytes that decided each alert.
 * A {@link BareLoop} beside it tells when the machine had no time for anybody.
 */
public final class LatencyTrial {
    /** Lines so low that every rep crosses them: near the line and over it, near the change and over it. */
    private static final List<Command> FIRST = List.of(new Command.Calibrate(CalibrationStep.STAND, 0.5, 4.5),
            new Command.SetLimits(Limits.ofRound(FlexionLimit.ofAngle(Angle.ofDegrees(15)))
                    .withChange(Optional.of(new Limits.Lines(Angle.ofDegrees(2), Angle.ofDegrees(4))))));
    /** The machine has time when a bare loop reads within this. */
    private static final long CALM_NANOS = 5_000_000;
    /** Bare reads of so long before and after an alert tell whether it had: ten of them. */
    private static final long AROUND_NANOS = 100_000_000;
    private static final Predicate<LiftEvent> ALERT = LiftEvent.AlertRaised.class::isInstance;
    private static final Predicate<LiftEvent> CUE = LiftEvent.CueGiven.class::isInstance;

    private final List<LiftEvent> events = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private final List<Long> sounds = new CopyOnWriteArrayList<>();
    private List<WireTap.Passed> passed = List.of();
    private List<Long> cues = List.of();
    private List<BareLoop.Read> bare = List.of();

    /** @param folder for ports and history @param seconds how long */
    public static LatencyTrial run(Path folder, long seconds) throws IOException {
        EmulatedStrap.buildForPty();
        Path lift = Files.write(folder.resolve("quick.lift"), EmulatedStrap.lift(capture(folder)));
        LatencyTrial trial = new LatencyTrial();
        Process loop = BareLoop.start(Files.createDirectory(folder.resolve("bare")));
        try (EmulatedStrap strap = EmulatedStrap.lifting(folder.resolve("strap"), lift); PtyPair cable = new PtyPair(folder)) {
            WireTap tap = new WireTap(strap.port(), cable.other());
            trial.listen(cable.one(), folder, seconds);
            trial.passed = tap.passed();
            trial.cues = tap.cues();
            trial.bare = BareLoop.end(loop);
        } finally {
            loop.destroy();
        }
        return trial;
    }

    private static Path capture(Path folder) throws IOException {
        SimulatedCapture lifts = new SimulatedCapture(QuickLifts.MANY, new Setup(94, StreamSettings.USUAL.rate(), StrapRanges.CAREFUL));
        Path file = folder.resolve("quick.strap");
        try (CaptureWriter capture = new CaptureWriter(file, CaptureWriter.AT_THE_END); Source source = lifts.source()) {
            capture.begin(lifts.session(Version.current()));
            for (Input input = source.next(); input != null; input = source.next()) {
                capture.accept(input);
            }
        }
        return file;
    }

    /**
     * From one thing to another.
     *
     * @param nanos how long
     * @param calm  whether a bare loop beside it read within 5 ms all the while
     */
    public record Delay(long nanos, boolean calm) {
    }

    /** @return from a write to the read of it, by a loop that does nothing else */
    public List<Delay> bareLoop() {
        return bare.stream().map(read -> new Delay(read.delay(), read.delay() <= CALM_NANOS)).toList();
    }

    /** @return from the byte that decided it to the event of each alert */
    public List<Delay> alertDelays() {
        List<Long> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (ALERT.test(events.get(i))) {
                told.add(times.get(i));
            }
        }
        return delays(ALERT, told);
    }

    /** @return from the byte that decided it until the strap had each CUE */
    public List<Delay> cueDelays() {
        return delays(CUE, cues);
    }

    /** @return from the byte that decided it until the sound device had the beginning of each tone; empty where there is no device */
    public List<Delay> soundDelays() {
        return sounds.isEmpty() ? List.of() : delays(CUE, sounds);
    }

    private void listen(Path port, Path folder, long seconds) {
        Settings settings = Settings.DEFAULT;
        Session session = new Session(UUID.randomUUID(), Instant.now(), Protocols.standard().id(), "", Version.current(), settings.plan());
        Store store = Store.open(folder.resolve("history.backline"));
        new Rehearsal(new StrapCues(() -> settings)::apply).begin();
        try (Speaker speaker = new Speaker(() -> settings, new AlertSound(() -> sounds.add(System.nanoTime())));
                Monitor monitor = Monitor.start(session, FIRST, opening(port, folder), new JournalKeeper(store::begin),
                        speaker.listener().andThen(this::note)::accept, new StrapCues(() -> settings))) {
            for (long second = 0; second < seconds && monitor.failure().isEmpty(); second++) {
                sleep(1);
            }
        } finally {
            store.close();
        }
    }

    private static Monitor.Opening opening(Path port, Path folder) {
        Places places = Places.of("Linux", folder.toString(), Optional.of(folder.toString()), Map.of());
        return new SourceOpening("serial://" + port, Pacing.REAL_TIME, KnownPorts.in(places.ports()));
    }

    private void note(LiftEvent event) {
        if (ALERT.or(CUE).test(event)) {
            times.add(System.nanoTime());
            events.add(event);
        }
    }

    /** Not every cue goes out (motors rest, a late one is withdrawn): what was noted belongs to the last that was decided before it. */
    private List<Delay> delays(Predicate<LiftEvent> kind, List<Long> noted) {
        TreeSet<Long> decided = new TreeSet<>(decided(kind));
        return noted.stream().filter(time -> decided.floor(time) != null)
                .map(time -> new Delay(time - decided.floor(time), calm(decided.floor(time) - AROUND_NANOS, time + AROUND_NANOS))).toList();
    }

    private boolean calm(long from, long to) {
        return bare.stream().filter(read -> read.nanos() >= from && read.nanos() - read.delay() <= to)
                .allMatch(read -> read.delay() <= CALM_NANOS);
    }

    private List<Long> decided(Predicate<LiftEvent> kind) {
        List<Long> decided = new ArrayList<>();
        long[] now = new long[1];
        LiftPipeline pipeline = new LiftPipeline(Settings.DEFAULT.plan(), event -> {
            if (kind.test(event)) {
                decided.add(now[0]);
            }
        });
        FIRST.forEach(pipeline::accept);
        Decoder decoder = Protocols.standard().newDecoder(pipeline::accept);
        for (WireTap.Passed each : passed) {
            now[0] = each.nanos();
            pipeline.received(each.nanos() - passed.get(0).nanos());
            decoder.accept(each.bytes());
        }
        return decided;
    }

    private static void sleep(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
