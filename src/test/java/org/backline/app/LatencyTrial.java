package org.backline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.backline.core.device.StreamSettings;
import org.backline.core.math.Angle;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.protocol.Protocols;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.core.simulation.QuickLifts;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.evidence.CaptureWriter;
import org.backline.io.evidence.Input;
import org.backline.io.sound.AlertSound;
import org.backline.io.source.SimulatedCapture;
import org.backline.io.source.Source;

/**
 * The C core as processes lifts over and over, taps in the cables note every byte, and the program listens as it does for people: history,
 * sound and cues switched on. A {@link BareLoop} beside it tells when the machine had no time for anybody.
 */
public final class LatencyTrial implements TimedStrap.Machine {
    /** The machine has time when a bare loop reads within this. */
    public static final long CALM_NANOS = 5_000_000;
    /** Lines so low that every rep crosses them: near the line and over it, near the change and over it. */
    private static final List<Command> FIRST = List.of(new Command.Calibrate(CalibrationStep.STAND, 0.5, 4.5),
            new Command.SetLimits(Limits.ofRound(FlexionLimit.ofAngle(Angle.ofDegrees(15)))
                    .withChange(Optional.of(new Limits.Lines(Angle.ofDegrees(2), Angle.ofDegrees(4))))));
    /** Bare reads of so long before and after an alert tell whether it had: ten of them. */
    private static final long AROUND_NANOS = 100_000_000;
    private static final long FRAME_NANOS = 16_000_000;
    private static final Settings SETTINGS = Settings.DEFAULT;

    private final NavigableSet<Long> heard = new ConcurrentSkipListSet<>();
    private final Pauses pauses = new Pauses();
    private final List<Passage> passages = new ArrayList<>();
    private final List<TimedLink.Work> work = new ArrayList<>();
    private List<BareLoop.Read> bare = List.of();
    private long begun;

    /** @param folder for ports and history @param straps how many at once @param seconds how long */
    public static LatencyTrial run(Path folder, int straps, long seconds) throws IOException {
        EmulatedStrap.buildForPty();
        Path lift = Files.write(folder.resolve("quick.lift"), EmulatedStrap.lift(capture(folder)));
        LatencyTrial trial = new LatencyTrial();
        Process loop = BareLoop.start(Files.createDirectory(folder.resolve("bare")));
        List<TimedStrap> timed = new ArrayList<>();
        try {
            for (int i = 0; i < straps; i++) {
                timed.add(new TimedStrap(folder.resolve("strap" + i), lift));
            }
            trial.listen(timed, folder, seconds);
            trial.bare = BareLoop.end(loop);
            trial.note(timed);
        } finally {
            timed.forEach(TimedStrap::close);
            loop.destroy();
        }
        return trial;
    }

    /** @return when the first strap was listened to [ns] */
    public long begun() {
        return begun;
    }

    /** @return alerts and cues, of every strap in order */
    public List<Passage> passages() {
        return passages;
    }

    /** @return from a write to the read of it, by a loop that does nothing else [ns] */
    public List<Long> bareLoop() {
        return bare.stream().map(BareLoop.Read::delay).toList();
    }

    /** @return what a reading thread did with each read */
    public List<TimedLink.Work> work() {
        return work;
    }

    /** @return how long each pause took in which memory was collected, from the first alert to the last [ns] */
    public List<Long> pauses() {
        return pauses.lengths(passages.get(0).decided(), passages.get(passages.size() - 1).told());
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

    private void listen(List<TimedStrap> straps, Path folder, long seconds) {
        Store store = new Store(folder.resolve("history.backline"));
        new Rehearsal().begin();
        List<Monitor> monitors = new ArrayList<>();
        begun = System.nanoTime();
        try (Speaker speaker = new Speaker(() -> SETTINGS, new AlertSound(() -> heard.add(System.nanoTime())))) {
            for (TimedStrap strap : straps) {
                Consumer<LiftEvent> noted = strap::told; // first: the sound's thread does not wait for the note
                monitors.add(Monitor.start(session(), new Preset(FIRST, said -> List.of()), strap, new JournalKeeper(store::begin),
                        noted.andThen(speaker.listener()), new StrapCues(() -> SETTINGS)));
                watch(monitors, 1_300); // they do not lift in step
            }
            watch(monitors, 1_000 * seconds);
        } finally {
            monitors.forEach(Monitor::close);
            store.close();
        }
    }

    private static Session session() {
        return new Session(UUID.randomUUID(), Instant.now(), Protocols.standard().id(), "", Version.current(), SETTINGS.plan());
    }

    private void note(List<TimedStrap> straps) throws IOException {
        for (TimedStrap strap : straps) {
            passages.addAll(strap.passages(SETTINGS.plan(), FIRST, heard, this));
            work.addAll(strap.work());
        }
    }

    @Override
    public long paused(long from, long to) {
        return pauses.between(from, to);
    }

    @Override
    public boolean calm(long from, long to) {
        return bare.stream().filter(read -> read.delay() > CALM_NANOS)
                .noneMatch(read -> read.nanos() >= from - AROUND_NANOS && read.nanos() - read.delay() <= to + AROUND_NANOS);
    }

    /** Takes the events as a screen does, for so long or until something fails. */
    private static void watch(List<Monitor> monitors, long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < until && monitors.stream().allMatch(each -> each.failure().isEmpty())) {
            monitors.forEach(each -> each.events().drain(event -> { }));
            LockSupport.parkNanos(FRAME_NANOS);
        }
    }
}
