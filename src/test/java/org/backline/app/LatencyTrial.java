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
import org.backline.core.math.Angle;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Session;
import org.backline.io.sound.AlertSound;
import org.backline.io.source.Pacing;
import org.backline.io.source.PtyPair;

/**
 * The C core as a process lifts over and over, a tap in the cable notes every byte, and the program listens as it does for a person: history,
 * sound and cues switched on. Afterwards the tapped bytes go through the pipeline once more, which tells the bytes that decided each alert.
 */
public final class LatencyTrial {
    /** So low that every rep crosses it. */
    private static final List<Command> FIRST = List.of(new Command.Calibrate(CalibrationStep.STAND, 0.5, 4.5),
            new Command.SetLimits(Limits.ofRound(FlexionLimit.ofAngle(Angle.ofDegrees(15)))));
    private static final Predicate<LiftEvent> ALERT = LiftEvent.AlertRaised.class::isInstance;
    private static final Predicate<LiftEvent> CUE = LiftEvent.CueGiven.class::isInstance;

    private final List<LiftEvent> events = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private final List<Long> sounds = new CopyOnWriteArrayList<>();
    private List<WireTap.Passed> passed = List.of();
    private List<Long> cues = List.of();
    private List<Long> bare = List.of();

    /** @param folder for ports and history @param seconds how long */
    public static LatencyTrial run(Path folder, long seconds) throws IOException {
        EmulatedStrap.buildForPty();
        Path lift = Files.write(folder.resolve("five.lift"), EmulatedStrap.lift());
        LatencyTrial trial = new LatencyTrial();
        try (EmulatedStrap strap = EmulatedStrap.lifting(folder.resolve("strap"), lift); PtyPair cable = new PtyPair(folder);
                BareLoop loop = new BareLoop(Files.createDirectory(folder.resolve("bare")))) {
            WireTap tap = new WireTap(strap.port(), cable.other());
            trial.listen(cable.one(), folder, seconds);
            trial.passed = tap.passed();
            trial.cues = tap.cues();
            trial.bare = loop.delays();
        }
        return trial;
    }

    /** @return from a write to the read of it, by a loop that does nothing else [ns] */
    public List<Long> bareLoop() {
        return bare;
    }

    /** @return from the byte that decided it to the event of each alert [ns] */
    public List<Long> alertDelays() {
        List<Long> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (ALERT.test(events.get(i))) {
                told.add(times.get(i));
            }
        }
        return delays(ALERT, told);
    }

    /** @return from the byte that decided it until the strap had each CUE [ns] */
    public List<Long> cueDelays() {
        return delays(CUE, cues);
    }

    /** @return from the byte that decided it until the sound device had the beginning of each tone [ns]; empty where there is no device */
    public List<Long> soundDelays() {
        return sounds.isEmpty() ? List.of() : delays(CUE, sounds);
    }

    private void listen(Path port, Path folder, long seconds) {
        Settings settings = Settings.DEFAULT;
        Session session = new Session(UUID.randomUUID(), Instant.now(), Protocols.standard().id(), "", Version.current(), settings.plan());
        Store store = Store.open(folder.resolve("history.backline"));
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
    private List<Long> delays(Predicate<LiftEvent> kind, List<Long> noted) {
        TreeSet<Long> decided = new TreeSet<>(decided(kind));
        return noted.stream().filter(time -> decided.floor(time) != null).map(time -> time - decided.floor(time)).toList();
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
