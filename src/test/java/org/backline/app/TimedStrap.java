package org.backline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.backline.core.device.Decoder;
import org.backline.core.protocol.Protocols;
import org.backline.core.session.Command;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;
import org.backline.io.source.PtyPair;
import org.backline.io.source.SerialLink;
import org.backline.io.source.Source;

/**
 * A strap that is a process, at the end of a cable with a tap in it. What is told of it is noted with its time. Afterwards the tapped
 * bytes go through the pipeline once more, which tells the bytes that decided each alert and each cue.
 */
final class TimedStrap implements Monitor.Opening, AutoCloseable {
    private final EmulatedStrap strap;
    private final PtyPair cable;
    private final Process tap;
    private final List<Told> all = new ArrayList<>();
    private TimedLink link;

    /** An alert or a cue. @param nanos when whoever listens had it */
    private record Told(LiftEvent event, long nanos) {
        boolean cue() {
            return event instanceof LiftEvent.CueGiven;
        }
    }

    /** What machine and process did from one time to another [ns]. */
    interface Machine {
        /** @return for how long memory was collected [ns] */
        long paused(long from, long to);

        /** @return whether a bare loop was never late */
        boolean calm(long from, long to);
    }

    /** @param folder for its ports @param lift what it lifts over and over */
    TimedStrap(Path folder, Path lift) throws IOException {
        Files.createDirectories(folder);
        strap = EmulatedStrap.lifting(folder.resolve("strap"), lift);
        cable = new PtyPair(folder);
        tap = WireTap.start(strap.port(), cable.other());
    }

    @Override
    public Source open() throws IOException {
        link = new TimedLink(SerialLink.open(cable.one().toString(), SerialLink.USUAL_BAUD));
        return link;
    }

    void told(LiftEvent event) {
        long now = System.nanoTime(); // before the first note makes its own class be loaded
        if (event instanceof LiftEvent.AlertRaised || event instanceof LiftEvent.CueGiven) {
            all.add(new Told(event, now));
        }
    }

    /** @return what the reading thread did with each read */
    List<TimedLink.Work> work() {
        return link.work();
    }

    /**
     * To be asked for when all is over.
     *
     * @param plan  that the session began with
     * @param first what was said before the first byte
     * @param heard when each tone began, of all straps
     * @param machine what it did meanwhile
     */
    List<Passage> passages(Plan plan, List<Command> first, NavigableSet<Long> heard, Machine machine) throws IOException {
        WireTap.Noted noted = WireTap.end(tap);
        Map<LiftEvent, Long> decided = decided(noted.passed(), plan, first);
        NavigableSet<Long> felt = new TreeSet<>(noted.cues());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            if (decided.containsKey(told.event())) {
                long next = all.subList(i + 1, all.size()).stream().filter(Told::cue).mapToLong(Told::nanos).findFirst()
                        .orElse(Long.MAX_VALUE);
                TimedLink.Read read = link.before(told.nanos());
                long byteTime = decided.get(told.event());
                passages.add(new Passage(told.cue(), byteTime, read.asked(), read.given(), told.nanos(),
                        between(told, link.cues(), next), between(told, felt, next), between(told, heard, next),
                        machine.paused(byteTime, told.nanos()), link.work(read), machine.calm(byteTime, told.nanos())));
            }
        }
        return passages;
    }

    @Override
    public void close() {
        tap.destroy();
        cable.close();
        strap.close();
    }

    /** Not every cue goes out: motors rest, a late one is withdrawn. */
    private static OptionalLong between(Told told, NavigableSet<Long> times, long next) {
        Long time = times.ceiling(told.nanos());
        return told.cue() && time != null && time < next ? OptionalLong.of(time) : OptionalLong.empty();
    }

    private static Map<LiftEvent, Long> decided(List<WireTap.Passed> passed, Plan plan, List<Command> first) {
        Map<LiftEvent, Long> decided = new HashMap<>();
        long[] now = new long[1];
        LiftPipeline pipeline = new LiftPipeline(plan, event -> decided.put(event, now[0]));
        first.forEach(pipeline::accept);
        Decoder decoder = Protocols.standard().newDecoder(pipeline::accept);
        for (WireTap.Passed each : passed) {
            now[0] = each.nanos();
            pipeline.received(each.nanos() - passed.get(0).nanos());
            decoder.accept(each.bytes());
        }
        return decided;
    }
}
